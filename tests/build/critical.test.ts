import { expect, test } from 'vitest'
import { toCriticalStyle } from '../../src/build/critical.ts'

const markup = '<main class="page read"><p class="text">Soon.</p></main>'

test.each([
  ['a rule for a class of the page', '.text{color:red}', '.text{color:red}'],
  ['no rule for another', '.map{color:red}', ''],
  ['a rule for elements', 'p{color:red}', 'p{color:red}'],
  ['no block that has become empty', '@media (width>=720px){.map{color:red}}', ''],
  ['nothing for print', '@media print{.text{color:red}}@page{margin:1cm}', ''],
  [
    'what is for print and for pages without scripts',
    '@media print,(scripting:none){.text{color:red}}',
    '@media print,(scripting:none){.text{color:red}}',
  ],
  [
    'a face of the device, and no web face nor its name',
    '@font-face{font-family:Stand In;src:local(Georgia)}@font-face{font-family:"Fine 4";src:url(a.woff2)}:root{--serif:"Fine 4", "Stand In", serif}',
    '@font-face{font-family:Stand In;src:local(Georgia)}:root{--serif:"Stand In", serif}',
  ],
])('the style of the first paint has %s', (_, style, critical) => {
  expect(toCriticalStyle(style, markup)).toBe(critical)
})
