import { isId } from '../library/address.ts'
import { contextLength, type Anchor } from './anchor.ts'
import { marks, type Highlight, type Mark } from './highlight.ts'

/** The most characters of a quote, a note or a headline: a whole book of an article, all of it marked. */
export const mostCharacters = 1_000_000

/** The highlight in a value from outside, and nothing else of it; undefined where it is none. */
export function checkHighlight(value: unknown): Highlight | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const row = value as Record<string, unknown>
  const { id, article, headline, language, mark, note, made, changed } = row
  const anchor = checkAnchor(row, mostCharacters)
  const rest = checkRest(row['rest'])
  if (!anchor || !rest) return undefined
  if (!isText(id, 64) || !/^[\w-]+$/.test(id)) return undefined
  if (!isText(article, 8) || !isId(article)) return undefined
  if (!isText(headline, mostCharacters) || !isText(language, 35)) return undefined
  if (!(note === undefined || isText(note, mostCharacters))) return undefined
  if (!isTime(made) || !isTime(changed)) return undefined
  const checked: Highlight = {
    id,
    article,
    headline,
    language,
    ...anchor,
    mark: marks.includes(mark as Mark) ? (mark as Mark) : 'line',
    made,
    changed,
  }
  if (rest.length > 0) checked.rest = rest
  if (note?.trim()) checked.note = note
  return checked
}

/** The anchor in a value from outside, of words no longer than that, and nothing else of it. */
export function checkAnchor(value: unknown, longest: number): Anchor | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { at, quote, before, after, twin } = value as Record<string, unknown>
  if (!isCount(at) || !isText(quote, longest) || quote.trim() === '') return undefined
  if (!isText(before, contextLength) || !isText(after, contextLength)) return undefined
  const anchor = { at, quote, before, after }
  if (twin === undefined) return anchor
  return isCount(twin) ? { ...anchor, twin } : undefined
}

function checkRest(value: unknown): Anchor[] | undefined {
  if (value === undefined) return []
  if (!Array.isArray(value)) return undefined
  const rest = value.map((one) => checkAnchor(one, mostCharacters))
  return rest.every((one) => one !== undefined) ? rest : undefined
}

/** Whether a value from outside is a text of so many characters at most. */
export function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most
}

/** Whether a value from outside is a number of characters or a place in a text. */
function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isTime(value: unknown): value is string {
  const isWritten = typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)
  return isWritten && !Number.isNaN(Date.parse(value))
}
