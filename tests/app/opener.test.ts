import { createElement } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { createOpener, type Page } from '../../src/app/opener.ts'

const view = createElement('p')
const failure = createElement('p', null, 'failed')

function openerOf(open: Page['open'], path = '*') {
  return createOpener([{ path, open }], () => failure)
}

describe('an opener of pages', () => {
  test('opens a page once, whatever its search and fragment', async () => {
    const open = vi.fn<Page['open']>(async () => ({ view }))
    const opener = openerOf(open)
    await opener.open('/fog?view=structure').promise
    await opener.follow('/fog#picture-1')
    expect(open).toHaveBeenCalledExactlyOnceWith({ path: '/fog', params: { '*': 'fog' } })
    expect(opener.open('/fog').shown).toEqual({ view })
  })

  test('takes the first page whose pattern fits', async () => {
    const first = vi.fn<Page['open']>(async () => ({ view }))
    const second = vi.fn<Page['open']>(async () => ({ view }))
    const opener = createOpener(
      [
        { path: '/articles/:slug', open: first },
        { path: '*', open: second },
      ],
      () => failure,
    )
    await opener.open('/articles/fog.html').promise
    await opener.open('/articles/fog/1').promise
    expect(first).toHaveBeenCalledExactlyOnceWith({
      path: '/articles/fog.html',
      params: { slug: 'fog.html' },
    })
    expect(second).toHaveBeenCalledOnce()
  })

  test('shows what the right address shows, and names it', async () => {
    const opener = openerOf(async ({ path }) =>
      path === '/old' ? { elsewhere: '/new' } : { view },
    )
    expect(await opener.open('/old').promise).toEqual({ view, elsewhere: '/new' })
    expect(opener.open('/new').shown).toEqual({ view })
  })

  test('shows the failure, and tries again when one goes there again', async () => {
    const error = new Error('no answer')
    let down = true
    const opener = openerOf(async () => {
      if (down) throw error
      return { view }
    })
    await opener.follow('/fog')
    expect(opener.open('/fog').shown).toEqual({ view: failure, error })
    down = false
    expect(opener.open('/fog').shown).toEqual({ view: failure, error })
    await opener.follow('/fog')
    expect(opener.open('/fog').shown).toEqual({ view })
  })

  test('the page asked for last wins, and only then nobody waits any more', async () => {
    const arrive: Record<string, () => void> = {}
    const opener = openerOf(({ path }) => {
      return new Promise((resolve) => {
        arrive[path] = () => resolve({ view })
      })
    })
    const slow = opener.follow('/slow')
    const late = opener.follow('/late')
    arrive['/slow']!()
    expect(await slow).toBe(false)
    expect(opener.waiting.get()).toBe(true)
    arrive['/late']!()
    expect(await late).toBe(true)
    expect(opener.waiting.get()).toBe(false)
  })

  test('keeps a page until its renewal has come', async () => {
    let edition = 1
    const opener = openerOf(async () => ({ view: createElement('p', null, edition) }))
    const first = await opener.open('/fog').promise
    edition = 2
    const renewed = opener.renew('/fog')
    expect(opener.open('/fog').shown).toBe(first)
    await renewed
    expect(opener.open('/fog').shown?.view).toEqual(createElement('p', null, 2))
    expect(opener.renewals.get()).toBe(1)
  })

  test('has a page ready that was prepared, and opens it once', async () => {
    const open = vi.fn<Page['open']>(async () => ({ view }))
    const opener = openerOf(open)
    opener.prepare('/fog?view=structure')
    opener.prepare('/fog')
    await vi.waitFor(() => expect(open).toHaveBeenCalledOnce())
    await opener.follow('/fog')
    expect(opener.open('/fog').shown).toEqual({ view })
    expect(open).toHaveBeenCalledOnce()
  })

  test('opens anew what could not be prepared', async () => {
    let down = true
    const opener = openerOf(async () => {
      if (down) throw new Error('no answer')
      return { view }
    })
    opener.prepare('/fog')
    await new Promise((resolve) => setTimeout(resolve))
    down = false
    expect(await opener.open('/fog').promise).toEqual({ view })
  })

  test('what is only prepared takes no place from what was open', async () => {
    const open = vi.fn<Page['open']>(async () => ({ view }))
    const opener = openerOf(open)
    for (let page = 0; page < 20; page++) await opener.follow(`/${page}`)
    for (let page = 100; page < 140; page++) opener.prepare(`/${page}`)
    open.mockClear()
    opener.open('/0')
    opener.open('/139')
    expect(open).not.toHaveBeenCalled()
    opener.open('/100')
    expect(open).toHaveBeenCalledOnce()
  })

  test('forgets the oldest pages, but never the one that is shown', async () => {
    const open = vi.fn<Page['open']>(async () => ({ view }))
    const opener = openerOf(open)
    await opener.follow('/shown')
    for (let page = 0; page < 40; page++) await opener.open(`/${page}`).promise
    open.mockClear()
    opener.open('/shown')
    opener.open('/39')
    expect(open).not.toHaveBeenCalled()
    opener.open('/0')
    expect(open).toHaveBeenCalledOnce()
  })
})
