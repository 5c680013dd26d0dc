import type { Reason } from '../article/article.ts'
import { cues } from '../article/cues/index.ts'
import { house, reason, reasons, type Words } from '../words/index.ts'

type Told = Pick<Words, 'house' | 'reason' | 'reasons'>

/** Why a line has its role, as a sentence in the language of the interface; in English where that has none. */
export function tellReason(
  { cue, says, word = '' }: Reason,
  words: Told = { house, reason, reasons },
): { text: string; lang: string } {
  const told = translate(cue, words)
  return told === undefined
    ? { text: toSentence(says), lang: 'en' }
    : { text: toSentence(told.replace('#', word)), lang: words.house.lang }
}

/** An answer is named as `above/words:3`: whose it is, the cue, the step of its figure. */
function translate(answer: string, { reasons, reason }: Told): string | undefined {
  const [, whose, name = '', step] = /^(?:(above|below)\/)?([^:]+)(?::(\d+))?$/.exec(answer) ?? []
  const says = reasons[name]
  if (says === undefined) return undefined
  const steps = cues.find((cue) => cue.name === name)?.steps ?? []
  const told =
    step === undefined
      ? says
      : says.replace(figure, (_, unit: string) => toBounds(steps, Number(step), reason, unit))
  return whose ? `${reason[whose as 'above' | 'below']} ${told}` : told
}

// A unit goes with the number: 300% or more.
const figure = /#(\s?[%‰])?/

function toBounds(
  steps: readonly number[],
  step: number,
  reason: Told['reason'],
  unit = '',
): string {
  const from = steps[step - 1]
  const below = steps[step]
  if (from === undefined) return reason.under(below!, unit)
  if (below === undefined) return reason.least(from, unit)
  return below - from === 1 ? reason.exactly(from, unit) : reason.between(from, below - 1, unit)
}

// What a cue says goes on from "this line": "ends in a full stop".
function toSentence(says: string): string {
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}.`
}
