import { expect, test } from 'vitest'
import {
  readSought,
  toHeadlineWords,
  toSearchAddress,
  toSoughtAddress,
  withoutSought,
} from '../../src/search/address.ts'

const searchOf = (address: string) => new URLSearchParams(address.slice(address.indexOf('?')))

test('what is sought comes back from its address', () => {
  const sought = { query: '"a & b" 東京?#', at: 63, forms: ['voted', 'vote'] }
  const address = toSoughtAddress('x-1', sought)
  expect(address).toMatch(/^\/articles\/x-1\.html\?q=/)
  expect(readSought(searchOf(address))).toEqual(sought)
})

test('a place and forms may be missing', () => {
  const address = toSoughtAddress('x-1', { query: 'a', forms: [] })
  expect(address).toBe('/articles/x-1.html?q=a')
  expect(readSought(searchOf(address))).toEqual({ query: 'a', at: undefined, forms: [] })
})

test('an address that asks for nothing, or for nonsense, marks nothing', () => {
  expect(readSought(new URLSearchParams('view=structure'))).toBeUndefined()
  expect(readSought(new URLSearchParams('q=%20%20&at=3'))).toBeUndefined()
  expect(readSought(new URLSearchParams('q=a&at=-1'))?.at).toBeUndefined()
})

test('what else an address says stays when the search is taken out', () => {
  const rest = withoutSought(new URLSearchParams('q=a&at=1&as=b&x=y'))
  expect(rest.toString()).toBe('x=y')
})

test('the page of the search has the query in its address', () => {
  expect(toSearchAddress('a b')).toBe('/search.html?q=a+b')
})

test.each([
  ['/articles/the-ferry-comes-back-3ix621f6.html', 'the ferry comes back'],
  ['/articles/the-ferry-comes-back', 'the ferry comes back'],
  ['/articles/the-minister', 'the minister'],
  ['/articles/%E6%9D%B1%E4%BA%AC-3ix621f6', '東京'],
  ['/articles/3ix621f6.html', ''],
  ['/%E0%A4%A', ''],
  ['/', ''],
])('the address %s speaks of a headline: %s', (path, words) => {
  expect(toHeadlineWords(path)).toBe(words)
})
