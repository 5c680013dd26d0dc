import { describe, expect, test } from 'vitest'
import { isSamePage } from '../../src/app/start.ts'

describe('the markup in a page was made for the address', () => {
  test.each([
    ['/', '/some/path/', '/some/path/'],
    ['/', '/some/path/index.html', '/some/path/'],
    ['/articles/fog.html', '/articles/fog.html', '/'],
    ['/articles/fog.html', '/articles/fog', '/'],
  ])('%s at %s below %s', (made, pathname, base) => {
    expect(isSamePage(made, pathname, base)).toBe(true)
  })

  test('and not for another, nor at another depth', () => {
    expect(isSamePage('/', '/articles/fog.html', '/')).toBe(false)
    expect(isSamePage('/articles/fog.html', '/articles/snow.html', '/')).toBe(false)
    expect(isSamePage('/articles/fog.html', '/articles/fog/', '/')).toBe(false)
    expect(isSamePage(undefined, '/', '/')).toBe(false)
    expect(isSamePage('/', '/articles/%E0%A4', '/')).toBe(false)
  })
})
