import { countTerms, createFinder, type Hit } from '../search/find.ts'
import type { Term } from '../search/query.ts'
import type { Highlight } from './highlight.ts'
import { quoteOf } from './target.ts'

/** A highlight that has all that was looked for, and the one of its texts that shows it best. */
export interface FoundHighlight {
  highlight: Highlight
  /** Whether `text` is the note, and not the words that are marked. */
  noted: boolean
  text: string
  /** Places in `text`. */
  hits: Hit[]
}

/** The highlights whose note and words together have every term, those changed last first. */
export function findHighlights(list: readonly Highlight[], terms: Term[]): FoundHighlight[] {
  if (terms.length === 0) return []
  const { find } = createFinder(terms)
  return list
    .flatMap((highlight): FoundHighlight[] => {
      const { note = '' } = highlight
      const quote = quoteOf(highlight)
      const inNote = find(note)
      const inQuote = find(quote)
      if (countTerms([...inNote, ...inQuote]) < terms.length) return []
      const noted = countTerms(inNote) > 0
      return [{ highlight, noted, text: noted ? note : quote, hits: noted ? inNote : inQuote }]
    })
    .sort((one, other) => other.highlight.changed.localeCompare(one.highlight.changed))
}
