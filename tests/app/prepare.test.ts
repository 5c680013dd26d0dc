// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { prepareLinks } from '../../src/app/prepare.ts'

let seen: (links: Element[]) => void
let stop: () => void = () => undefined

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(hear: (changes: { isIntersecting: boolean; target: Element }[]) => void) {
        seen = (links) => hear(links.map((target) => ({ isIntersecting: true, target })))
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
  document.body.innerHTML = `
    <a id="row" href="/x/articles/fog-00000001.html"><b>Fog</b></a>
    <a id="other" href="/x/index.html">Library</a>
    <aside>${Array.from({ length: 9 }, (_, at) => `<a href="/x/articles/a-0000001${at}.html">a</a>`).join('')}</aside>`
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

const point = (selector: string) =>
  document.querySelector(selector)!.dispatchEvent(new Event('pointerover', { bubbles: true }))

describe('articles are fetched before they are opened', () => {
  test('when the reader points at a link to one, or gives it the focus', () => {
    const prepare = vi.fn<(slug: string) => void>()
    stop = prepareLinks(prepare)
    point('#row b')
    expect(prepare.mock.calls).toEqual([['fog-00000001']])
    point('#other')
    document.querySelector<HTMLElement>('aside a')!.focus()
    expect(prepare.mock.calls).toEqual([['fog-00000001'], ['a-00000010']])
  })

  test('when what the article leads on to comes into view, but only so many', () => {
    const prepare = vi.fn<(slug: string) => void>()
    stop = prepareLinks(prepare)
    dispatchEvent(new Event('scroll'))
    seen([...document.querySelectorAll('aside a')])
    expect(prepare).toHaveBeenCalledTimes(6)
  })

  test('but not for those who save data', () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } })
    const prepare = vi.fn<(slug: string) => void>()
    stop = prepareLinks(prepare)
    point('#row b')
    expect(prepare).not.toHaveBeenCalled()
  })
})
