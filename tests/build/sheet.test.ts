import { expect, test } from 'vitest'
import { printSheet, readSheet, toSelectors } from '../../src/build/sheet.ts'

test.each([
  'a{b:c;d:e}',
  '@layer one,two;a{b:c;&:hover{d:e}& b{f:g}}@media (width>=1px){p{top:1px}}',
  'a:before{content:";{}\\"}"}b{background:url(a;b{c)}',
])('a sheet is put together as it was taken apart: %s', (css) => {
  expect(printSheet(readSheet(css))).toBe(css)
})

test('declarations, statements and rules are told apart', () => {
  expect(readSheet('@layer a;p{top:0;&:hover{left:0}}')).toEqual([
    '@layer a',
    { head: 'p', items: ['top:0', { head: '&:hover', items: ['left:0'] }] },
  ])
})

test('commas within brackets part no selectors', () => {
  expect(toSelectors('a:is(b,c:not(d,e)),f[g="h,i"]')).toEqual(['a:is(b,c:not(d,e))', 'f[g="h,i"]'])
})
