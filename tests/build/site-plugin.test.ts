import { transform } from 'lightningcss'
import { expect, test } from 'vitest'
import { readConfiguration } from '../../src/build/configuration.ts'
import { dressSite } from '../../src/build/site-plugin.ts'

/** What the plugin adds to the style sheet, minified. */
function addTo(given: object): string {
  const { handler } = dressSite(readConfiguration(given, '/project')).transform as {
    handler(this: void, code: string, id: string): { code: string }
  }
  const { code } = handler('', '/project/src/styles/layers.css')
  return transform({ filename: 'a.css', code: Buffer.from(code), minify: true }).code.toString()
}

test.each([
  [{}, 'Galley'],
  [{ name: 'The Skarvik Post' }, 'The Skarvik Post'],
  [{ name: 'Skarvik & <Post> “été” 船' }, 'Skarvik & <Post> “été” 船'],
  [{ name: `"A" 'B' \\ C` }, String.raw`\"A\" 'B' \\ C`],
  [{ name: 'A\n@import url(b)' }, 'A @import url(b)'],
  [{ name: '}</style><script>' }, '}</style><script>'],
])('printed pages of %j bear its name in the foot', (given, name) => {
  expect(addTo(given)).toBe(`@layer print{@page{@bottom-left{content:"${name}"}}}`)
})
