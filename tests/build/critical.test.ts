import { expect, test } from 'vitest'
import { createCritical } from '../../src/build/critical.ts'
import { toHashSource } from '../../src/build/policy.ts'

const order = '@layer reset,tokens,base,components,themes,whole,print;'
const markup = '<main class="page read"><p class="text">Soon.</p></main>'

test.each([
  ['a rule for a class of the page', '.text{color:red}', '.text{color:red}'],
  ['no rule for another', '.map{color:red}', ''],
  ['a rule for elements', 'p{color:red}', 'p{color:red}'],
  ['no block that has become empty', '@media (width>=720px){.map{color:red}}', ''],
  ['nothing for print', '@media print{.text{color:red}}@page{margin:1cm}', ''],
  ['nothing that holds only with the whole sheet', '@layer whole{.text{color:red}}', ''],
  [
    'what is for print and for pages without scripts',
    '@media print,(scripting:none){.text{color:red}}',
    '@media print,(scripting:none){.text{color:red}}',
  ],
  [
    'a face of the device, and no web face nor its name',
    '@font-face{font-family:Stand In;src:local(Georgia)}@font-face{font-family:"Fine 4";src:url(a.woff2)}p{--serif:"Fine 4", "Stand In", serif;font-family:var(--serif)}',
    '@font-face{font-family:Stand In;src:local(Georgia)}p{--B:"Stand In", serif;font-family:var(--B)}',
  ],
  [
    'nothing for a pointer',
    '.text{color:red;&:hover{color:tan}}a:active{color:red}',
    '.text{color:red}',
  ],
  [
    'what shows the focus',
    'a:focus{color:red}p:not(:active){color:tan}',
    'a:focus{color:red}p:not(:active){color:tan}',
  ],
  ['no marks', '::selection{color:red}::highlight(found){color:red}.text::backdrop{color:red}', ''],
  ['no rule for a list of other classes', ':where(.map,.list){color:red}', ''],
  [
    'only the animations that run',
    '@keyframes rise{0%{top:0}}@keyframes sink{0%{top:9px}}p{animation:1s rise}',
    '@keyframes rise{0%{top:0}}p{animation:1s rise}',
  ],
  ['no face that nothing asks for', '@font-face{font-family:Alone;src:local(Georgia)}', ''],
  [
    'no custom property that nothing asks for, and none that only those ask for',
    ':root{--a:1px;--b:var(--a);--c:2px}p{top:var(--c)}',
    ':root{--B:2px}p{top:var(--B)}',
  ],
])('the style of the first paint has %s', (_, style, critical) => {
  expect(createCritical(style)(markup).style).toBe(order + critical)
})

test('a custom property that a script asks for is kept', () => {
  const { style } = createCritical(':root{--a:1px}', 'width="var(--a)"')(markup)
  expect(style).toBe(`${order}:root{--a:1px}`)
})

test('the style comes with its hash', () => {
  expect(createCritical('p{color:red}')(markup).source).toBe(toHashSource(`${order}p{color:red}`))
})

test('custom properties that only the style itself knows have short names', () => {
  const { style } = createCritical(
    ':root{--ink:red;--text:1px;--line:var(--text)}p{color:var(--ink);top:calc(var(--line) + var(--own-size,1px))}',
    'min(var(--text))',
  )(markup)
  expect(style).toBe(
    `${order}:root{--B:red;--text:1px;--C:var(--text)}p{color:var(--B);top:calc(var(--C) + var(--own-size,1px))}`,
  )
})
