// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { expect, test, vi } from 'vitest'
import { ReadersHighlights } from '../../src/annotations/context.ts'
import type { Highlight } from '../../src/annotations/highlight.ts'
import { createHighlights } from '../../src/annotations/highlights.ts'
import { toAnnotations } from '../../src/annotations/web-annotation.ts'
import { createMemoryLibrary } from '../../src/library/memory.ts'
import { Marked } from '../../src/pages/highlights/Marked.tsx'
import { createMemoryStorage } from '../../src/storage/storage.ts'
import { toHighlight } from '../annotations/show.ts'
import { Undo } from '../ui/Undo.tsx'
import { standInForLayout } from './open.tsx'

standInForLayout()

async function show(rows: Highlight[], storage = createMemoryStorage()) {
  for (const row of rows) await storage.table('highlights').put(row.id, row)
  const store = createHighlights(async () => storage)
  render(
    <MemoryRouter initialEntries={['/highlights.html']}>
      <ReadersHighlights value={store}>
        <h1>Highlights and notes</h1>
        <Marked library={createMemoryLibrary([])} />
        <Undo />
      </ReadersHighlights>
    </MemoryRouter>,
  )
  await screen.findByRole('button', { name: 'Import a file' })
  return store
}

const ferry = toHighlight({ note: 'Since when?' })
const ferryToo = toHighlight({ id: 'two', at: 3, quote: 'Ferry' })
const bees = toHighlight({
  id: 'three',
  article: '9z8y7x6w',
  headline: 'The Bees of Skårvik',
  quote: 'nobody had counted them',
  changed: '2026-11-02T08:00:00.000Z',
})

test('articles stand with the one marked last on top, their passages in the order of the text', async () => {
  await show([ferry, ferryToo, bees])
  expect(screen.getByText('3 highlights in 2 articles, on this device.')).toBeVisible()
  const regions = screen.getAllByRole('region')
  expect(regions).toHaveLength(2)
  expect(regions[0]).toHaveAccessibleName(/^The Bees of\sSkårvik$/)
  const links = within(regions[1]!).getAllByRole('link')
  expect(links.map((link) => link.textContent.replace('\u00a0', ' '))).toEqual([
    'The Ferry Comes Back',
    'Ferry',
    'For eleven years',
  ])
  expect(links[2]).toHaveAttribute(
    'href',
    './articles/the-ferry-comes-back-1a2b3c4d.html?highlight=one',
  )
})

test('words are looked for in quotes, notes and headlines, whatever their accents', async () => {
  await show([ferry, ferryToo, bees])
  const field = screen.getByRole('searchbox')
  await userEvent.type(field, 'SKARVIK')
  expect(screen.getByText('1 highlight in 1 article, on this device.')).toBeVisible()
  await userEvent.clear(field)
  await userEvent.type(field, 'when eleven')
  expect(screen.getByRole('listitem')).toHaveTextContent('For eleven years')
  await userEvent.type(field, ' armistice')
  expect(screen.getByText(/No highlight or note has “when eleven armistice”/)).toBeVisible()
})

test('one that is removed is gone from the device', async () => {
  const store = await show([ferry, bees])
  await userEvent.click(screen.getByRole('button', { name: 'Remove “For eleven years”' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  expect(store.list.get()).toEqual([bees])
})

test('with the keyboard one goes on from the next one, and from the one that is put back', async () => {
  const store = await show([ferry, bees])
  await userEvent.click(screen.getByRole('button', { name: /^Remove “nobody/ }))
  await waitFor(() => expect(screen.getByRole('button', { name: /^Remove “For/ })).toHaveFocus())
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  expect(store.list.get()).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(screen.getByRole('button', { name: /^Remove “For/ })).toHaveFocus())
})

test('a file that the browser cannot keep is said to be', async () => {
  const storage = createMemoryStorage()
  await show([], storage)
  vi.spyOn(storage, 'table').mockImplementation(() => {
    throw new TypeError('no storage')
  })
  const file = new File([toAnnotations([ferry], 'https://skarvik.example/')], 'highlights.json')
  await userEvent.upload(screen.getByLabelText('Import a file', { selector: 'input' }), file)
  expect(await screen.findByText(/^This browser could not keep/)).toBeVisible()
})

test('a file that cannot be read is said to be, and not to lack room', async () => {
  await show([])
  const file = new File(['# Highlights'], 'highlights.md')
  file.text = () => Promise.reject(new DOMException('it has been moved', 'NotReadableError'))
  await userEvent.upload(screen.getByLabelText('Import a file', { selector: 'input' }), file)
  expect(
    await screen.findByText(/^This file could not be read: it may have been moved/),
  ).toBeVisible()
})

test('while something is looked for, the ways out say that only what is found goes out', async () => {
  await show([ferry, ferryToo, bees])
  await userEvent.type(screen.getByRole('searchbox'), 'ferry')
  expect(screen.getByRole('button', { name: 'Export the 2 found as Markdown' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Export the 2 found as JSON' })).toBeVisible()
  await userEvent.clear(screen.getByRole('searchbox'))
  expect(screen.getByRole('button', { name: 'Export as Markdown' })).toBeVisible()
})

test('what goes out says of which type it is', async () => {
  await show([ferry])
  const types: string[] = []
  Object.assign(URL, {
    createObjectURL: ({ type }: Blob) => `#${types.push(type)}`,
    revokeObjectURL: () => {},
  })
  await userEvent.click(screen.getByRole('button', { name: 'Export as Markdown' }))
  await userEvent.click(screen.getByRole('button', { name: 'Export as JSON' }))
  expect(types).toEqual(['text/markdown', 'application/json'])
})

test('with nothing marked it says how to begin, and takes files in', async () => {
  await show([])
  expect(screen.getByText(/^Nothing is highlighted yet/)).toBeVisible()
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Export/ })).not.toBeInTheDocument()
})
