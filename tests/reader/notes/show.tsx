import { render } from '@testing-library/react'
import { useRef } from 'react'
import { MemoryRouter } from 'react-router-dom'
import { beforeEach, vi } from 'vitest'
import { toAnchor } from '../../../src/annotations/anchor.ts'
import { ReadersHighlights } from '../../../src/annotations/context.ts'
import type { Highlight } from '../../../src/annotations/highlight.ts'
import { createHighlights } from '../../../src/annotations/highlights.ts'
import type { Article } from '../../../src/article/article.ts'
import { countWords, minutesToRead } from '../../../src/article/facts.ts'
import { readOrigin } from '../../../src/article/origin.ts'
import type { ArticleEntry } from '../../../src/library/entry.ts'
import { ReadersNotes } from '../../../src/pages/article/ReadersNotes.tsx'
import { ArticleView } from '../../../src/reader/ArticleView.tsx'
import { createMemoryStorage } from '../../../src/storage/storage.ts'
import { undoable } from '../../../src/ui/undo.ts'
import { toHighlight } from '../../annotations/show.ts'
import { articleOf } from '../../library/articles.ts'
import { standInForLayout } from '../../pages/open.tsx'
import { Undo } from '../../ui/Undo.tsx'

export const article = articleOf(`
headline  | The Ferry Comes Back
date      | On the first Tuesday
caption   | The landing stage on the north shore. Photograph: Ines Aker
paragraph | For eleven years the timetable stayed bolted to the wall of the harbour office.
list-item | • Boats leave at dawn on Monday.
list-item | • Forty people may come along.
quote     | “We will see,” said the keeper of the lighthouse.
paragraph | The first boat has been promised before, and nobody had thought to take it down.
`)

/** A highlight of these words of the article. */
export function markOf(quote: string, part: Partial<Highlight> = {}): Highlight {
  const at = article.text.indexOf(quote)
  return toHighlight({ ...toAnchor(article.text, { at, length: quote.length }), ...part })
}

/** What browsers have and jsdom has not: notes stand nowhere there, a size is never told of. */
export function standInForPlaces() {
  standInForLayout()
  beforeEach(() => {
    Range.prototype.getClientRects = () => [] as unknown as DOMRectList
    Range.prototype.getBoundingClientRect = () => new DOMRect()
    vi.stubGlobal('matchMedia', () => ({ matches: false }))
    undoable.set(undefined)
  })
}

/** Shows the article with what its reader has marked, and the line that takes things back. */
export async function showNotes(rows: Highlight[], hash = '') {
  const storage = createMemoryStorage()
  const store = createHighlights(async () => storage)
  for (const row of rows) await store.put(row)
  const shown = render(
    <MemoryRouter initialEntries={[`/articles/ferry.html${hash}`]}>
      <ReadersHighlights value={store}>
        <Page article={article} />
      </ReadersHighlights>
    </MemoryRouter>,
  )
  return { store, ...shown }
}

function Page({ article }: { article: Article }) {
  const holder = useRef<HTMLElement>(null)
  const entry = { id: '1a2b3c4d', headline: article.headline.text } as ArticleEntry
  return (
    <>
      <ArticleView
        articleRef={holder}
        origin={readOrigin(article)}
        article={article}
        path="/articles/ferry.html"
        minutes={minutesToRead(article)}
        words={countWords(article)}
      >
        <ReadersNotes article={article} entry={entry} container={holder} />
      </ArticleView>
      <Undo />
    </>
  )
}
