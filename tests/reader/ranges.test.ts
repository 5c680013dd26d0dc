// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { toOffset, toRanges } from '../../src/reader/ranges.ts'

// “Fog” at 0, “The first ferry left” at 5, “Nobody waved” at 27, which stands first on the page.
beforeEach(() => {
  document.body.innerHTML =
    '<p data-at="27">Nobody waved</p><h1 data-at="0">Fog</h1><p data-at="5">The <b>first</b> ferry left</p>'
})

const read = (at: number, length: number) =>
  toRanges(document, [{ at, length }])[0]!.map((range) => range.toString())

test('a span of one passage is one range, in however many pieces it is set', () => {
  expect(read(5, 9)).toEqual(['The first'])
  expect(read(9, 11)).toEqual(['first ferry'])
})

test('a span of several passages is a range in each, in the order of the text', () => {
  expect(read(21, 12)).toEqual(['left', 'Nobody'])
  expect(read(0, 39)).toEqual(['Fog', 'The first ferry left', 'Nobody waved'])
})

test('what is not on the page has no range', () => {
  expect(read(25, 2)).toEqual([])
  expect(read(60, 5)).toEqual([])
  document.body.replaceChildren()
  expect(read(0, 3)).toEqual([])
})

test('a place on the page is the place in the text that it was made from', () => {
  const [[range] = []] = toRanges(document, [{ at: 9, length: 5 }])
  expect(toOffset(range!.startContainer, range!.startOffset)).toBe(9)
  expect(toOffset(range!.endContainer, range!.endOffset)).toBe(14)
  expect(toOffset(document.body, 0)).toBeUndefined()
})
