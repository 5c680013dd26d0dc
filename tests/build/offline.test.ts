import { expect, test } from 'vitest'
import { readShell, type Page } from '../../src/build/page.ts'
import type { Build } from '../../src/build/step.ts'
import { writeOffline } from '../../src/build/steps/write-offline.ts'

const html = `<html lang="ar"><head><!--policy-->
<script type="module" src="./assets/index.js"></script>
<link rel="stylesheet" href="./assets/style.css">
</head></html>`

test('the page that is shown without network runs as the interface does', async () => {
  const files = new Map<string, string>()
  const page: Page = { title: 'بحث', language: 'ar', direction: 'rtl', markup: '' }
  await writeOffline.run(
    {
      appFiles: [],
      configuration: { language: 'ar', name: 'النهر' },
      edition: { edition: 'first', entries: [] },
      shell: readShell(html, { name: 'النهر', language: 'ar' }, () => ''),
      written: new Map(),
      renderPage: () => Promise.resolve(page),
      write: (path: string, body: string) => Promise.resolve(void files.set(path, body)),
    } as unknown as Build,
    () => undefined,
  )
  expect(files.get('offline.html')).toContain('<html lang="ar" dir="rtl">')
  expect(files.get('offline.html')).toContain('<title>النهر</title>')
})
