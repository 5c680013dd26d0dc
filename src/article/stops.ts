import { sort, sortOf } from './characters.ts'

/** Full stops and their like. */
export const stopMarks = new Set([0x2e, 0x21, 0x3f, 0x2026, 0x3002, 0xff01, 0xff1f, 0x6d4, 0x61f])
/** Quotation marks. */
export const quoteMarks = new Set([
  0x22, 0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0x300c, 0x300d, 0x2039, 0x203a,
])

const closing = /["'”’»“)\]）」』›\s]+$/
const stopped = /[.!?…。！？۔؟]$/

/** Whether a text ends in a full stop or its like, closing quotes and brackets aside. */
export function endsInStop(text: string): boolean {
  const end = text.slice(-6)
  return stopped.test(end) || stopped.test(end.replace(closing, ''))
}

/** A stop ends a sentence if a blank or a closing mark follows and then no small letter. */
export function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return at + 1 < text.length
  let next = at + 1
  while (
    next < text.length &&
    (quoteMarks.has(text.charCodeAt(next)) || text.charCodeAt(next) === 0x29)
  )
    next++
  if (next >= text.length || sortOf(text.charCodeAt(next)) !== sort.blank) return false
  if (code === 0x2e && at >= 2) {
    // An initial or an ordinal is no end: "J. Smith", "3. Mai".
    const before = sortOf(text.charCodeAt(at - 1))
    const second = sortOf(text.charCodeAt(at - 2))
    if (before === sort.upper && second !== sort.upper && second !== sort.lower) return false
    if (before === sort.digit && second !== sort.digit) return false
  }
  while (sortOf(text.charCodeAt(next)) === sort.blank) next++
  return next < text.length && sortOf(text.charCodeAt(next)) !== sort.lower
}

/** How a text ends: 0 openly, 1 in a comma or semicolon, 2 in a colon, 3 in a stop. */
export type Close = 0 | 1 | 2 | 3

/** How a text ends; `stopped` says whether it is in a stop. */
export function closeOf(text: string, stopped: boolean): Close {
  const last = text.charAt(text.length - 1)
  if (/[,;，；]/.test(last)) return 1
  if (/[:：]/.test(last)) return 2
  return stopped ? 3 : 0
}
