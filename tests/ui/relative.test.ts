import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toRelative } from '../../src/ui/relative.ts'

describe('the address of a link', () => {
  test.each([
    ['/', '/articles/fog.html', './articles/fog.html'],
    ['/', '/', './index.html'],
    ['/articles/fog.html', '/', '../index.html'],
    ['/articles/fog.html', '/articles/snow.html#picture-1', '../articles/snow.html#picture-1'],
    ['/a/b/c', '/?sort=length', '../../index.html?sort=length'],
  ])('on %s to %s is %s', (from, to, address) => {
    expect(toRelative(from, to)).toBe(address)
  })

  test('leads to the same page from anywhere, wherever the library stands', () => {
    const name = fc.stringMatching(/^[a-z0-9]{1,6}$/)
    const folders = fc.array(name, { maxLength: 4 })
    fc.assert(
      fc.property(folders, folders, name, name, (base, from, page, to) => {
        const root = ['https://example.org', ...base].join('/')
        const here = ['', ...from, page].join('/')
        const address = toRelative(here, `/articles/${to}.html`)
        expect(new URL(address, root + here).href).toBe(`${root}/articles/${to}.html`)
      }),
    )
  })
})
