import { mostTerms } from '../search/query.ts'
import { search as words } from '../words/index.ts'
import type { Search } from './use-search.ts'

/** What there is to say of a search besides its results: why there are none, or not all. */
export function explain({ query, asked, found, failed, pending }: Search, here: number): string {
  if (failed) return words.failed
  if (query.text !== '' && query.terms.length === 0) return words.letters
  if (query.text !== '' && !asked) return words.longer
  if (found && !pending && found.count === 0 && here === 0) {
    return found.missing.length > 0 ? words.none(found.missing) : words.together
  }
  return query.cut ? words.cut(mostTerms) : ''
}

/** What parts a note from the quotation behind it: `Min.` ends in its own full stop. */
export function toStop(note: string): string {
  return note.endsWith('.') ? ' ' : '. '
}
