import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { articleText } from '../bench/texts.ts'
import { expect, test } from './test.ts'

const root = join(import.meta.dirname, '../..')

test.describe('while developing', () => {
  // What the development server says of itself.
  test.use({ allowed: [/\[vite\]|React DevTools/] })

  let seeds: string
  let server: ViteDevServer

  test.beforeAll(async () => {
    seeds = await mkdtemp(join(tmpdir(), 'galley-seeds-'))
    await cp(join(root, 'tests/libraries/twelve'), seeds, { recursive: true })
    await writeFile(join(seeds, 'long.txt'), articleText(0, 12_000))
    process.env['SEEDS_DIR'] = seeds
    server = await createServer({
      root,
      configFile: join(root, 'vite.config.ts'),
      server: { port: 0, host: '127.0.0.1' },
      logLevel: 'error',
    })
    await server.listen()
  })
  test.afterAll(async () => {
    await server.close()
    delete process.env['SEEDS_DIR']
    await rm(seeds, { recursive: true, force: true })
  })

  for (const name of ['001_9f2c41aa07be1d35.txt', 'long.txt']) {
    test(`an edit above leaves the words at the top of the view where they are: ${name}`, async ({
      page,
    }) => {
      const file = join(seeds, name)
      const text = await readFile(file, 'utf8')
      const [headline] = text.split('\n')
      await page.goto(server.resolvedUrls!.local[0]!)
      await page.getByRole('link', { name: headline! }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(headline!.slice(0, 10))
      const paragraphs = page.locator('article p[data-at]')
      const words = (await paragraphs.nth(6).textContent())!.slice(-60)
      const passage = paragraphs.filter({ hasText: words })
      const topOf = () => passage.evaluate((one) => one.getBoundingClientRect().top)
      await passage.evaluate((one) => scrollBy(0, one.getBoundingClientRect().top - 40))
      const top = await topOf()
      const edited = text.split('\n\n')
      edited.splice(2, 0, 'The harbour master wrote a new paragraph in the morning. '.repeat(8))
      await writeFile(file, edited.join('\n\n'))
      await expect(page.getByText('The harbour master wrote').first()).toBeAttached()
      await expect.poll(topOf).toBeCloseTo(top, -1)
      await page.waitForTimeout(500)
      expect(Math.abs((await topOf()) - top)).toBeLessThan(2)
    })
  }
})
