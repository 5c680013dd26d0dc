import { expect, test } from 'vitest'
import { readShell, toHtml } from '../../src/build/page.ts'

const built = `<!doctype html><html lang="en"><head>
<!--policy-->
<link rel="icon" href="./favicon.svg" />
<title>Galley</title>
<script type="module" crossorigin src="./assets/index.js"></script>
<link rel="modulepreload" crossorigin href="./assets/shared.js">
<link rel="stylesheet" crossorigin href="./assets/style.css">
</head><body><div id="root"></div></body></html>`
const shell = readShell(built, () => "a{background:url(./face.woff2)}b{background:url('/x')}")
const page = { title: 'Fog', language: 'en', direction: 'ltr', markup: '<main></main>' } as const

test('the style sheet is found and its addresses are made to count from the base', () => {
  expect(shell.style).toContain('url(./assets/face.woff2)')
  expect(shell.head).not.toMatch(/script|stylesheet|title/)
  expect(shell.preloads).toEqual(['assets/shared.js'])
})

test('a shell without script or style sheet is refused', () => {
  expect(() => readShell('<html><head></head></html>', () => '')).toThrow(/prerender: the built/)
})

test('what a page says of itself cannot end the element it stands in', () => {
  const html = toHtml(
    shell,
    {
      ...page,
      title: '</title><script>alert(1)</script>',
      description: '"><script>alert(2)</script>',
      path: '/articles/"><script>',
      data: [{ headline: '</script><script>alert(3)</script><!--' }],
    },
    '../',
  )
  expect(html).not.toMatch(/<script>alert/)
  expect(html.match(/<script/g)).toHaveLength(2)
  expect(html).toContain('&lt;/title&gt;')
})

test('addresses lead to the base from where the page stands', () => {
  const html = toHtml(shell, { ...page, path: '/articles/fog.html' }, '../')
  expect(html).toContain('href="../favicon.svg"')
  expect(html).toContain('src="../assets/index.js"')
  expect(html).toContain('url(../assets/face.woff2)')
})
