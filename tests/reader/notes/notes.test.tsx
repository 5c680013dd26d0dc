// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { toShared } from '../../../src/annotations/share.ts'
import { article, markOf, showNotes, standInForPlaces } from './show.tsx'

standInForPlaces()

const timetable = markOf('the timetable stayed bolted', { id: 'timetable', note: 'Since when?' })
const passage = (words: string) =>
  screen.getByText(
    (_, element) => element!.matches('[data-at]') && element!.textContent.includes(words),
  )

async function openBar(name: RegExp): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name }))
}

const field = () => screen.getByRole('textbox', { name: /^Note on/ })

const done = () => userEvent.click(screen.getByRole('button', { name: 'Done' }))

type Shown = Awaited<ReturnType<typeof showNotes>>

const remove = (store: Shown['store']) => act(() => store.remove(timetable))

/** Opens a note for writing. */
async function edit() {
  const shown = await showNotes([timetable])
  await openBar(/^Your note/)
  await userEvent.click(screen.getByRole('button', { name: 'Note' }))
  await screen.findByRole('textbox', { name: /^Note on/ })
  const noted = () => shown.store.list.get()[0]!.note
  return { ...shown, noted }
}

/** Goes on writing a note, and has not paused yet. */
async function write() {
  const shown = await edit()
  await userEvent.type(field(), ' And why?')
  return shown
}

describe('a note that is being written', () => {
  test('is kept when the article is left', async () => {
    const { unmount, noted } = await write()
    unmount()
    expect(noted()).toBe('Since when? And why?')
  })

  test.each([
    ['page is left', () => fireEvent(window, new Event('pagehide'))],
    ['window is left', () => fireEvent(document, new Event('visibilitychange'))],
  ])('is kept when the %s, and goes on', async (_, leave) => {
    const { noted } = await write()
    leave()
    expect(noted()).toBe('Since when? And why?')
    expect(field()).toHaveFocus()
  })

  test('stays when its highlight is removed in another tab, and brings it back', async () => {
    const { store, noted } = await write()
    await remove(store)
    await userEvent.keyboard(' By whom?')
    expect(field()).toHaveFocus()
    await done()
    expect(noted()).toBe('Since when? And why? By whom?')
    expect(screen.getByRole('note')).toHaveTextContent('By whom?')
  })

  test('brings its highlight back also when it was written before that was removed', async () => {
    const { store, noted } = await write()
    fireEvent(document, new Event('visibilitychange'))
    await remove(store)
    await done()
    expect(noted()).toBe('Since when? And why?')
  })

  test('goes with its highlight when nothing was typed', async () => {
    const { store } = await edit()
    await remove(store)
    await done()
    expect(store.list.get()).toEqual([])
    expect(screen.queryByRole('note')).not.toBeInTheDocument()
  })

  test('goes on with what another tab has written', async () => {
    const { store, noted } = await edit()
    await act(() => store.change(timetable, { note: 'Since 1911.' }))
    expect(field()).toHaveValue('Since 1911.')
    await userEvent.type(field(), ' Really?')
    await done()
    expect(noted()).toBe('Since 1911. Really?')
  })

  test('is not changed under the hands of who types', async () => {
    const { store, noted } = await write()
    await act(() => store.change(timetable, { note: 'Since 1911.' }))
    expect(field()).toHaveValue('Since when? And why?')
    await done()
    expect(noted()).toBe('Since when? And why?')
  })
})

test('an Escape that takes back a word on its way leaves the note open', async () => {
  await write()
  const open = field()
  // WebKit has ended the composition by then, and tells by the number alone.
  fireEvent.keyDown(open, { key: 'Escape', keyCode: 229 })
  expect(open).toBeInTheDocument()
  fireEvent.keyDown(open, { key: 'Escape' })
  expect(open).not.toBeInTheDocument()
})

test('a press where highlights overlap is on the shortest', async () => {
  const long = markOf(
    article.text.slice(article.text.indexOf('For'), article.text.indexOf(' of the')),
    { id: 'long' },
  )
  await showNotes([long, markOf('stayed bolted', { id: 'short', mark: 'wave' })])
  await screen.findByRole('button', { name: 'Highlight: “stayed bolted”' })
  const words = passage('For eleven years')
  Range.prototype.getClientRects = () => [new DOMRect(0, 0, 100, 100)] as unknown as DOMRectList
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT)
  const offsetNode = walker.nextNode()!
  const offset = offsetNode.textContent!.indexOf('bolted')
  Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode, offset }) })
  fireEvent.click(words, { clientX: 50, clientY: 50 })
  expect(await screen.findByRole('button', { name: 'Line: Wave' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

describe('a note stands behind the block that it is about', () => {
  test.each([
    ['the headline', 'Ferry Comes', 'h1'],
    ['the meta', 'first Tuesday', 'article > ul'],
    ['a caption', 'landing stage', 'figure'],
    ['a paragraph', 'the timetable', 'p'],
    ['an item of a list', 'leave at dawn', 'ul'],
    ['a quotation', 'We will see', 'blockquote'],
  ])('%s', async (_, quote, tag) => {
    await showNotes([markOf(quote, { note: 'Since when?' })])
    const note = await screen.findByRole('note')
    expect(note.parentElement!.previousElementSibling).toBe(passage(quote).closest(tag))
  })
})

test('notes that have left the page are not laid out', async () => {
  const sizes: (() => void)[] = []
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        sizes.push(tell)
      }
      observe() {}
      disconnect() {}
    },
  )
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  const { unmount } = await showNotes([timetable])
  await screen.findByRole('note')
  unmount()
  expect(sizes.length).toBeGreaterThan(0)
  for (const tell of sizes) expect(tell).not.toThrow()
})

test('an id that is no name in a style sheet does not keep an article closed', async () => {
  await showNotes([{ ...timetable, id: 'urn:one.2' }])
  await screen.findByRole('note')
  await act(() => new Promise(requestAnimationFrame))
  expect(screen.getByRole('note')).toHaveTextContent('Since when?')
})

describe('a shared passage', () => {
  const hash = toShared(timetable)!

  test('is closed with Escape', async () => {
    await showNotes([], hash)
    expect(await screen.findByRole('region', { name: 'A shared passage' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'A shared passage' })).not.toBeInTheDocument()
  })

  test.each(['Keep', 'Close'])('takes the focus from “%s”', async (name) => {
    await showNotes([], hash)
    await userEvent.click(await screen.findByRole('button', { name }))
    await waitFor(() => expect(passage('For eleven years')).toHaveFocus())
  })
})

describe('with the keyboard one goes on', () => {
  test('from the passage of a highlight that is removed, and put back', async () => {
    await showNotes([timetable])
    await openBar(/^Your note/)
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }))
    await waitFor(() => expect(passage('For eleven years')).toHaveFocus())
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(passage('For eleven years')).toHaveFocus())
  })

  test('from the next passage that was not found once one is removed, and from it when it is put back', async () => {
    const lost = { before: 'x', after: 'y', at: 900 }
    await showNotes([
      markOf('Ferry', { ...lost, id: 'a', quote: 'words that are gone' }),
      markOf('Ferry', { ...lost, id: 'b', quote: 'and these too' }),
    ])
    const [first, second] = await screen.findAllByRole('button', { name: 'Remove' })
    await userEvent.click(first!)
    await waitFor(() => expect(second).toHaveFocus())
    await userEvent.click(second!)
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Remove' })).toHaveFocus())
  })
})
