import { expect, test } from 'vitest'
import { createCritical } from '../../src/build/critical.ts'
import { toHashSource } from '../../src/build/policy.ts'

const order = '@layer reset,tokens,base,components,themes,whole,print;'
const markup =
  '<main class="page read" lang="en"><p class="text" data-hang="double">Soon.</p></main>'

test.each([
  ['a rule for a class of the page', '.text{color:red}', '.text{color:red}'],
  ['no rule for another', '.map{color:red}', ''],
  ['a rule for one place', '#map p{color:red}', '#map p{color:red}'],
  ['a rule for elements that are there', 'p,input{color:red}h3{color:red}', 'p{color:red}'],
  [
    'a rule for attributes that are there',
    '[lang]{color:red}[lang=de],.text[data-hang=single]{color:red}p:not([hidden]){top:0}',
    '[lang]{color:red}p:not([hidden]){top:0}',
  ],
  [
    'what the reader may have set on the root',
    '[data-theme=night]{color:red}[data-edge=justified] .text{top:0}',
    '[data-theme=night]{color:red}[data-edge=justified] .text{top:0}',
  ],
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
    'p:focus{color:red}p:not(:active){color:tan}',
    'p:focus{color:red}p:not(:active){color:tan}',
  ],
  ['no marks', '::selection{color:red}::highlight(found){color:red}.text::backdrop{color:red}', ''],
  ['no rule for a list of other classes', ':where(.map,.list){color:red}', ''],
  [
    'only the animations that run',
    '@keyframes rise{from{top:0}to{top:1px}}@keyframes sink{0%{top:9px}}p{animation:1s rise}',
    '@keyframes rise{0%{top:0}to{top:1px}}p{animation:1s rise}',
  ],
  ['no face that nothing asks for', '@font-face{font-family:Alone;src:local(Georgia)}', ''],
  [
    'no custom property that nothing asks for, and none that only those ask for',
    'p{--a:1px;--b:var(--a);--c:2px;top:var(--c)}',
    'p{--B:2px;top:var(--B)}',
  ],
  [
    'the value where a custom property is the same everywhere',
    '@layer tokens{:root{--a:1px;--b:calc(2*var(--a));--c:9px}}p{margin:var(--a) var(--b);top:var(--c,3px)}',
    'p{margin:1px 2px;top:9px}',
  ],
  [
    'a custom property that a function stands in for',
    ':root{--a:1px}p{margin:var(--a);top:var(--a,max(2px,var(--b)))}',
    ':root{--B:1px}p{margin:var(--B);top:var(--B,max(2px,var(--b)))}',
  ],
  [
    'a custom property that is another somewhere',
    ':root{--a:1px;--b:var(--a)}@media (width>=720px){:root{--a:2px}}p{top:var(--a);left:var(--b)}',
    ':root{--B:1px;--C:var(--B)}@media (width>=720px){:root{--B:2px}}p{top:var(--B);left:var(--C)}',
  ],
  [
    'a custom property that only some have',
    '@media (width>=720px){:root{--a:2px}}[data-face=sans]{--b:3px}p{top:var(--a);left:var(--b)}',
    '@media (width>=720px){:root{--B:2px}}[data-face=sans]{--C:3px}p{top:var(--B);left:var(--C)}',
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
    ':root{--text:1px;--line:var(--text)}p{--ink:red;color:var(--ink);top:calc(var(--line) + var(--own-size,1px))}',
    'min(var(--text))',
  )(markup)
  expect(style).toBe(
    `${order}:root{--text:1px;--B:var(--text)}p{--C:red;color:var(--C);top:calc(var(--B) + var(--own-size,1px))}`,
  )
})
