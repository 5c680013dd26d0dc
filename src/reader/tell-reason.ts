import type { Bounds, Reason } from '../article/article.ts'
import { house, reason, reasons, type Words } from '../words/index.ts'

type Told = Pick<Words, 'house' | 'reason' | 'reasons'>

/** Why a line has its role, as a sentence in the language of the interface; in English where that has none. */
export function tellReason(
  { cue, says, word = '', bounds }: Reason,
  words: Told = { house, reason, reasons },
): { text: string; lang: string } {
  const told = translate(cue, bounds, words)
  return told === undefined
    ? { text: toSentence(says), lang: 'en' }
    : { text: toSentence(told.replace('#', word)), lang: words.house.lang }
}

/** An answer is named as `above/words:3`: whose it is, the cue, the step of its figure. */
function translate(
  answer: string,
  bounds: Bounds | undefined,
  { reasons, reason }: Told,
): string | undefined {
  const [, whose, name = ''] = /^(?:(above|below)\/)?([^:]+)/.exec(answer) ?? []
  const says = reasons[name]
  if (says === undefined) return undefined
  const told = bounds
    ? says.replace(figure, (_, unit = '') => sayBounds(bounds, reason, unit))
    : says
  return whose ? `${reason[whose as 'above' | 'below']} ${told}` : told
}

// A unit goes with the number: 300% or more.
const figure = /#(\s?[%‰])?/

function sayBounds({ from, below }: Bounds, reason: Told['reason'], unit: string): string {
  if (from === undefined) return reason.under(below!, unit)
  if (below === undefined) return reason.least(from, unit)
  return below - from === 1 ? reason.exactly(from, unit) : reason.between(from, below - 1, unit)
}

// What a cue says goes on from "this line": "ends in a full stop".
function toSentence(says: string): string {
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}.`
}
