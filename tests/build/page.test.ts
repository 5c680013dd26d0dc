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
const sheet = `
@font-face { font-family: Web; src: url(./face.woff2) }
@font-face { font-family: Near; src: local('Georgia') }
main { margin: 0; font-family: Web, Near }
.read { color: red }
.unread .read { color: blue }
`
const shell = readShell(built, { name: 'Galley', language: 'en' }, () => sheet)
const page = {
  title: 'Fog',
  language: 'en',
  direction: 'ltr',
  markup: '<main class="read"></main>',
} as const

test('the shell is taken apart, and the style sheet is found', () => {
  expect(shell.sheet).toBe('assets/style.css')
  expect(shell.toStyle(page.markup).style).toContain('.read')
  expect(shell.head).not.toMatch(/script|stylesheet|title/)
  expect(shell.preloads).toEqual(['assets/shared.js'])
})

test('a page carries the rules for what stands in it, and no faces', () => {
  const html = toHtml(shell, { ...page, path: '/fog.html' }, './')
  const style = /<style>(.*)<\/style>/.exec(html)![1]!
  expect(style).toMatch(/^@layer reset,tokens,base,components,themes,whole,print;/)
  expect(style).toContain('.read')
  expect(style).not.toContain('.unread')
  expect(style).not.toContain('url(')
  expect(style).toContain('local(')
  expect(html.indexOf('href="./assets/style.css"')).toBeGreaterThan(html.indexOf('</main>'))
})

test('a shell without script or style sheet is refused', () => {
  expect(() => readShell('<html><head></head></html>', shell.web, () => '')).toThrow(
    /prerender: the built/,
  )
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
  // The one before the first paint, the data, the app.
  expect(html.match(/<script/g)).toHaveLength(3)
  expect(html).toContain('&lt;/title&gt;')
})

test('addresses lead to the base from where the page stands', () => {
  const html = toHtml(shell, { ...page, path: '/articles/fog.html' }, '../')
  expect(html).toContain('href="../favicon.svg"')
  expect(html).toContain('src="../assets/index.js"')
  expect(html).toContain('href="../assets/style.css"')
})
