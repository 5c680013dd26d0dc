import type { Progress } from './step.ts'

/** Where the words go: a line that is written over on a terminal, plain lines elsewhere. */
export interface Audience {
  /** Says a line for good. */
  say: (line: string) => void
  /** Shows a line that the next one replaces; left out where lines can't be taken back. */
  show?: (line: string) => void
}

/** How often a line on a terminal is renewed. */
const showMilliseconds = 100
/** How often a long step says where it is when lines stay. */
const sayMilliseconds = 15_000
/** Shorter than this, a guess at the time left is worth nothing. */
const leastMilliseconds = 1000

/** Tells an audience how far one step is, with counts and the time left. */
export function createTelling(
  name: string,
  { say, show }: Audience,
  now = () => performance.now(),
) {
  const started = now()
  const every = show ? showMilliseconds : sayMilliseconds
  let told = show ? 0 : started
  let all = 0
  show?.(`${name} …`)
  const progress: Progress = (done, total) => {
    all = total
    const time = now()
    if (time - told < every || done >= total) return
    told = time
    const line = `${name}: ${toCount(done)} of ${toCount(total)}${toTimeLeft(time - started, done, total)}`
    if (show) show(line)
    else say(line)
  }
  return {
    progress,
    /** Says that the step is done, and how long it took. */
    end() {
      say(`${name}: ${all > 0 ? `${toCount(all)} in ` : ''}${toSeconds(now() - started)}`)
    },
  }
}

function toTimeLeft(milliseconds: number, done: number, total: number): string {
  if (milliseconds < leastMilliseconds || done === 0) return ''
  return `, ${toDuration((milliseconds / done) * (total - done))} left`
}

/** `12 s`, `3 min 20 s`. */
function toDuration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`
}

/** `0.4 s`. */
function toSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/** `10,000`. */
function toCount(count: number): string {
  return count.toLocaleString('en')
}

/** What stands at the end of a build: what is published, what is doubtful, how much and how long. */
interface Summary {
  languages: string[]
  doubtful: number
  /** How many lines of each article are in doubt. */
  doubts: number[]
  bytes: number
  files: number
  milliseconds: number
}

/** The closing lines of a build. */
export function toSummary(summary: Summary): string[] {
  const { languages, doubtful, doubts, bytes, files, milliseconds } = summary
  const inLanguages = toShares(languages)
  const articles = `${toCount(languages.length)} ${languages.length === 1 ? 'article' : 'articles'}`
  return [
    `${articles} set${inLanguages && ` in ${inLanguages}`}`,
    doubtful === 0
      ? 'No file is doubtful'
      : `${toCount(doubtful)} ${doubtful === 1 ? 'thing is' : 'things are'} doubtful, named above`,
    toDoubts(doubts),
    `${toBytes(bytes)} in ${toCount(files)} files, ${toSeconds(milliseconds)}`,
  ]
}

function toDoubts(doubts: number[]): string {
  const lines = doubts.reduce((sum, one) => sum + one, 0)
  if (lines === 0) return 'No line is in doubt'
  const articles = doubts.filter((one) => one > 0).length
  const amount = lines === 1 ? '1 line is' : `${toCount(lines)} lines are`
  const where =
    lines === 1 ? '' : ` in ${toCount(articles)} ${articles === 1 ? 'article' : 'articles'}`
  return `${amount} in doubt${where}: \`npm run check\` names ${lines === 1 ? 'it' : 'them'}`
}

const mostLanguages = 6
const languageNames = new Intl.DisplayNames('en', { type: 'language' })

// English 8,120, German 990, French 12
function toShares(languages: string[]): string {
  const counts = new Map<string, number>()
  for (const code of languages) counts.set(code, (counts.get(code) ?? 0) + 1)
  const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const named = most
    .slice(0, mostLanguages)
    .map(([code, count]) => `${toLanguageName(code)} ${toCount(count)}`)
  const rest = most.length - named.length
  return [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}

function toLanguageName(code: string): string {
  return code === 'und' ? 'a language nobody could tell' : (languageNames.of(code) ?? code)
}

function toBytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}
