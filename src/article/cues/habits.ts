import type { Sketch } from '../sketch.ts'
import type { Survey } from '../survey.ts'
import { fact, figure, type Cue } from './cue.ts'
import { isCredited } from './wording.ts'

/** What a document does throughout. */
interface Habits {
  /** Lines that end in a credit. */
  credited: number
  /** Lines without a stop, of up to eight words and of more, inside the running text. */
  brief: number
  middling: number
  /** Short lines inside the text that end in a stop. */
  closed: number
  asking: number
  /** Lines that open with each mark of a list. */
  marks: Map<string, number>
  /** The number each line opens with; 0 if it opens with none. */
  numbers: number[]
}

let last: { survey: Survey; habits: Habits } | undefined

/** Every stretch of a document asks several times. */
function habitsOf(survey: Survey): Habits {
  if (last?.survey === survey) return last.habits
  const habits: Habits = {
    credited: 0,
    brief: 0,
    middling: 0,
    closed: 0,
    asking: 0,
    marks: new Map(),
    numbers: [],
  }
  for (const [at, sketch] of survey.sketches.entries()) {
    const mark = markOf(sketch)
    if (mark) habits.marks.set(mark, (habits.marks.get(mark) ?? 0) + 1)
    habits.numbers.push(
      Number(
        /^[([]?(?:#|Nr\.\s?|No\.\s?)?(\d{1,3})(?:[.):]|\s|-\s?\p{Ll})/u.exec(
          sketch.text.slice(0, 12),
        )?.[1] ?? 0,
      ),
    )
    if (at === 0 || sketch.long) continue
    const open = !sketch.stopped
    if (open && sketch.ink < 900 && isCredited(sketch)) habits.credited++
    if (at < survey.firstLong || at > survey.lastLong) continue
    if (!open) habits.closed++
    else if (sketch.words <= 8) habits.brief++
    else habits.middling++
    if (/[?？]$/.test(sketch.text.slice(-1))) habits.asking++
  }
  last = { survey, habits }
  return habits
}

function markOf({ text }: Sketch): string {
  return (
    /^(?:[-–—*•‣▪◦·✓✔►▶>»]|\d{1,3}[.)])(?=\s|\p{L})/u
      .exec(text.slice(0, 5))?.[0]
      .replace(/\d+/, '1') ?? ''
  )
}

/** Whether the numbers of lines near by lead up to this one's or on from it. */
function counts(survey: Survey, at: number, step: 1 | -1): boolean {
  const { numbers } = habitsOf(survey)
  const own = numbers[at] ?? 0
  if (own === 0 || own > 99) return false
  for (let i = at + step, left = 6; left > 0 && i >= 0 && i < numbers.length; i += step, left--) {
    if (numbers[i] === own + step) return true
  }
  return false
}

function textRun(survey: Survey, at: number, step: 1 | -1): number {
  let length = 0
  for (let i = at + step; length < 8 && i > 0 && i < survey.sketches.length; i += step) {
    if (!(survey.sketches[i] as Sketch).long) break
    length++
  }
  return length
}

const marks = (sketch: Sketch, survey: Survey): number | undefined => {
  const mark = markOf(sketch)
  return mark ? (habitsOf(survey).marks.get(mark) ?? 0) : undefined
}

/** What the document does throughout, and how a stretch fits in. */
export const habits: readonly Cue[] = [
  figure('marked-lines', '# lines here open with its mark', [2, 3, 5, 9], (s, _, d) => marks(s, d)),
  fact(
    'same-mark-above',
    'opens with the mark of the one above',
    (s, at, d) => at > 0 && markOf(s) !== '' && markOf(s) === markOf(d.sketches[at - 1] as Sketch),
    true,
  ),
  fact(
    'same-mark-below',
    'opens with the mark of the one below',
    (s, at, d) =>
      at > 0 &&
      markOf(s) !== '' &&
      at + 1 < d.sketches.length &&
      markOf(s) === markOf(d.sketches[at + 1] as Sketch),
  ),
  fact('counts-up', 'goes on a count', (_, at, d) => counts(d, at, -1), true),
  fact('counts-on', 'its count goes on below', (_, at, d) => counts(d, at, 1)),
  fact(
    'count-next-line',
    'counts on from the line right above',
    (_, at, d) => {
      const { numbers } = habitsOf(d)
      return (numbers[at] ?? 0) > 1 && numbers[at - 1] === (numbers[at] as number) - 1
    },
    true,
  ),
  figure(
    'credited-lines',
    '# lines here end in a credit',
    [1, 2, 4],
    (_, __, d) => habitsOf(d).credited,
  ),
  figure(
    'brief-lines',
    'the text has # brief lines without a stop',
    [1, 2, 4, 8, 15],
    (_, __, d) => habitsOf(d).brief,
  ),
  figure(
    'middling-lines',
    'the text has # longer lines without a stop',
    [1, 2, 4, 8],
    (_, __, d) => habitsOf(d).middling,
  ),
  figure(
    'closed-lines',
    'the text has # short lines with a stop',
    [1, 2, 4, 8, 15],
    (_, __, d) => habitsOf(d).closed,
  ),
  figure(
    'asking-lines',
    'the text has # short lines that ask',
    [1, 2, 4],
    (_, __, d) => habitsOf(d).asking,
  ),
  figure('text-run-above', 'follows # paragraphs in a row', [1, 2, 3, 5, 8], (_, at, d) =>
    textRun(d, at, -1),
  ),
  figure('text-run-below', 'precedes # paragraphs in a row', [1, 2, 3, 5, 8], (_, at, d) =>
    textRun(d, at, 1),
  ),
  figure('open-kind', 'its kind of line stands in the text # times', [1, 2, 4, 8], (s, _, d) =>
    s.long || s.stopped ? undefined : s.words <= 8 ? habitsOf(d).brief : habitsOf(d).middling,
  ),
]
