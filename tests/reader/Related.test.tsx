// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, expect, test } from 'vitest'
import { toCatalog } from '../../src/library/catalog.ts'
import type { Entry } from '../../src/library/entry.ts'
import { Related } from '../../src/reader/Related.tsx'
import { articleOf, catalog } from '../library/articles.ts'

afterEach(cleanup)

const lighthouse = catalog(
  '2.txt',
  articleOf(`headline | A Lighthouse Is Sold
paragraph | The lighthouse at the cape has been sold.
teaser | Cape Road to Be Paved
teaser | Nobody Has Written This`),
)
const road = catalog('1.txt', articleOf('headline | Cape Road to Be Paved\nparagraph | Soon.'))

function show(entry: Entry, passages = lighthouse.article.teasers) {
  render(
    <MemoryRouter initialEntries={['/articles/x.html']}>
      <Related passages={passages} entry={entry} language="en" />
    </MemoryRouter>,
  )
}

test('teasers are links when the library has the article, and say so when it has not', () => {
  show(toCatalog([lighthouse, road])[0]!)
  const group = within(screen.getByRole('complementary', { name: 'Related articles' }))
  expect(group.getByRole('heading', { level: 2, name: 'From the publisher' })).toBeVisible()
  const [known, unknown] = group.getAllByRole('listitem')
  expect(within(known!).getByRole('link')).toHaveAttribute(
    'href',
    expect.stringMatching(/^\.\.\/articles\/cape-road-to-be-paved-\w{8}\.html$/),
  )
  expect(known).toHaveTextContent('1 min')
  expect(within(unknown!).queryByRole('link')).toBeNull()
  expect(unknown).toHaveTextContent('Not in your library')
})

test('teasers that the text lists are shown without the marks of a list, and found all the same', () => {
  const listed = catalog(
    '2.txt',
    articleOf(`headline | A Lighthouse Is Sold
paragraph | The lighthouse at the cape has been sold.
teaser | - Cape Road to Be Paved
teaser | - 1. FC Ness Wins`),
  )
  show(toCatalog([listed, road])[0]!, listed.article.teasers)
  expect(screen.getByRole('link', { name: /^Cape Road to Be\sPaved$/ })).toBeVisible()
  expect(screen.getByText(/^1\. FC\sNess\sWins$/)).toBeVisible()
})

test('a group without anything in it has no heading', () => {
  show({ ...toCatalog([lighthouse])[0]!, similar: [] })
  expect(screen.queryByText('Similar in your library')).toBeNull()
})

test('two teasers with one text are both shown', () => {
  show({
    ...toCatalog([lighthouse])[0]!,
    similar: [
      { headline: 'Fog', slug: 'fog-1', minutes: 1 },
      { headline: 'Fog', slug: 'fog-2', minutes: 1 },
    ],
  })
  expect(screen.getAllByRole('link', { name: 'Fog' })).toHaveLength(2)
})

test('nothing related leaves nothing to see', () => {
  show({ ...toCatalog([road])[0]! }, [])
  expect(screen.queryByRole('complementary')).toBeNull()
})

test('an article says which others announce it, and how many more there are', () => {
  const [, entry] = toCatalog([lighthouse, road])
  show({ ...entry!, teasedInMore: 2994 }, [])
  expect(screen.getByRole('heading', { level: 2, name: 'Teased in' })).toBeVisible()
  expect(screen.getByRole('link', { name: /^A Lighthouse Is\sSold$/ })).toBeVisible()
  expect(screen.getByText('and 2,994 more')).toBeVisible()
  expect(screen.queryByText('Similar in your library')).toBeNull()
})

test('what a reader makes a teaser is listed, though the catalog knows nothing of it', () => {
  const [entry] = toCatalog([lighthouse, road])
  const [first] = lighthouse.article.passages
  show(entry!, [first!, ...lighthouse.article.teasers])
  const [added, known] = screen.getAllByRole('listitem')
  expect(added).toHaveTextContent('Not in your library')
  expect(within(known!).getByRole('link')).toBeVisible()
})
