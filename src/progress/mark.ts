import type { Row } from '../library/row.ts'
import { toLaterThan } from './note.ts'
import type { Reading, Shelf } from './shelf.ts'

// Marked by hand while they are open: what is scrolled afterwards says nothing else.
const leftAlone = new Set<string>()

/** Whether an article was marked since it was opened in this tab. */
export const isMarked = (id: string) => leftAlone.has(id)

/** From now on it counts how the article is read: it is opened, or its mark was taken back. */
export const unmark = (id: string) => void leftAlone.delete(id)

/** Marks an article as read, or as unread if it is finished. Returns the way to take that back. */
export function toggleRead(shelf: Shelf, row: Row, when: number): () => void {
  const before = findReading(shelf, row.id)
  const wasMarked = isMarked(row.id)
  leftAlone.add(row.id)
  if (before?.state === 'finished') void shelf.remove(row.id)
  else {
    const now = { state: 'finished', share: 1, when: toLaterThan(before, when) } as const
    void shelf.put({ ...before, ...toPlainRow(row), ...now })
  }
  return () => {
    if (!wasMarked) unmark(row.id)
    void (before ? shelf.put(before) : shelf.remove(row.id))
  }
}

/** The reading of one article, if it has one. */
export function findReading({ list }: Shelf, id: string): Reading | undefined {
  return list.get().find((reading) => reading.id === id)
}

// A reading that was listed as a row brings more along.
function toPlainRow({ id, slug, headline, opening, language, minutes, words, date }: Row): Row {
  return { id, slug, headline, opening, language, minutes, words, ...(date && { date }) }
}
