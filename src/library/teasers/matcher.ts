import { danglingWords, emptyWords, formWords } from './lexicon.ts'
import { findSites, toParts } from './parts.ts'
import { countSlips, type Tolerance } from './slips.ts'
import { isNumber, lettersIn, toWords } from './words.ts'

/** An article as teasers may announce it. */
export interface Announced {
  headline: string
  /** BCP 47, or `und`. */
  language: string
  /** What is the same in two copies of one article. */
  copy: number
  /** Its words that it also writes small inside the text, and that are therefore no names. */
  common: ReadonlySet<string>
}

interface Headline {
  index: number
  /** As it stands, and without calls and the site's name. */
  whole: string
  core: string
  words: string[]
  /** In the words; about how many. */
  letters: number
  cut: boolean
}

// Shorter headlines are said of many things.
const leastLetters = 10
// One or two words have to be long ones.
const leastLettersInTwoWords = 12
const leastLettersInOneWord = 16
// Past this many headlines with the same rare words nobody could tell which is meant.
const mostCandidates = 500
// Longer is no headline, and is compared as it stands only.
const mostWords = 60
const rareWords = 3
const leastTellingLetters = 3
// Words that tell: four are enough, three if they are most of the headline.
const enoughTelling = 4
const leastTelling = 3
const shareOfFewTelling = 0.5

const forSlips = { words: 5, letters: 25, wordsForTwo: 10 }
const forCut = { words: 4, letters: 25, share: 0.4 }
const forBareCut = { words: 6, letters: 40, share: 0.5 }
// So little more than what was typed is an ending, and not what was cut off.
const leastCutOff = 3

/** Finds the article that a teaser announces: its index, or `undefined` where that is not beyond doubt. */
type FindAnnounced = (teaser: string) => number | undefined

/**
 * Makes `FindAnnounced` for these articles, the last added first. `teasers` are all that will be
 * asked about: what many of them end with is the name of their site. An inverted index of rare
 * words finds the few headlines that may be meant; the rules in this folder decide.
 */
export function createMatcher(
  articles: readonly Announced[],
  teasers: Iterable<string>,
): FindAnnounced {
  const sites = findSites([...articles.map(({ headline }) => headline), ...teasers])
  const read = (text: string, index: number): Headline => {
    const { text: core, cut } = toParts(text, sites)
    const words = toWords(core)
    return {
      index,
      whole: core === text ? words.join(' ') : toWords(text).join(' '),
      core: words.join(' '),
      words,
      letters: lettersIn(words),
      cut,
    }
  }
  const headlines = articles.map(({ headline }, index) => read(headline, index))
  const byWhole = group(headlines, ({ whole }) => [whole])
  const byCore = group(headlines, ({ core }) => [core])
  const byWord = group(headlines, ({ words }) => (words.length > mostWords ? [] : new Set(words)))

  // Copies of one article are one; two articles with one headline are too many.
  const single = (found: readonly Headline[]): number | undefined => {
    const copies = new Set(found.map(({ index }) => articles[index]!.copy))
    return copies.size === 1 ? found[0]!.index : undefined
  }

  return (text) => {
    const teaser = read(text, -1)
    if (!isLongEnough(teaser)) return undefined
    const exact = byWhole.get(teaser.whole) ?? byCore.get(teaser.core)
    if (exact && !teaser.cut) return single(exact)
    if (teaser.words.length > mostWords) return undefined
    const candidates = findCandidates(teaser, byWord)
    const meant = candidates.filter((headline) =>
      isMeant(headline, teaser, articles[headline.index]!),
    )
    const found = meant.length === 0 ? undefined : single(meant)
    if (found === undefined) return undefined
    const isRival = ({ words }: Headline) =>
      isNear(words, teaser.words) || (teaser.cut && isBeginning(words, teaser.words))
    const others = candidates.filter((headline) => !meant.includes(headline))
    return others.some(isRival) ? undefined : found
  }
}

function group(
  headlines: Headline[],
  toKeys: (headline: Headline) => Iterable<string>,
): Map<string, Headline[]> {
  const groups = new Map<string, Headline[]>()
  for (const headline of headlines) {
    for (const key of toKeys(headline)) {
      const group = groups.get(key)
      if (group) group.push(headline)
      else groups.set(key, [headline])
    }
  }
  return groups
}

function isLongEnough({ words, letters }: Headline): boolean {
  // A lone name is announced by many headlines; scripts without spaces have a word a character.
  if (words.length === 1) return letters >= leastLettersInOneWord
  return letters >= (words.length === 2 ? leastLettersInTwoWords : leastLetters)
}

// Whatever slips there are, one of the rarest words is spelt alike on both sides.
function findCandidates({ words }: Headline, byWord: Map<string, Headline[]>): Headline[] {
  const rarest = [...new Set(words)]
    .map((word) => byWord.get(word) ?? [])
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length)
    .slice(0, rareWords)
  const found = new Set(rarest.flat())
  return found.size > mostCandidates ? [] : [...found].sort((a, b) => a.index - b.index)
}

function isMeant(headline: Headline, teaser: Headline, { language, common }: Announced): boolean {
  if (headline.cut !== teaser.cut) {
    const [whole, begun] = teaser.cut ? [headline, teaser] : [teaser, headline]
    return isCutFrom(whole, begun, forCut)
  }
  if (headline.core === teaser.core) return true
  const base = language.split('-')[0]!
  if (isBareCut(headline, teaser, base)) return true
  const { length } = teaser.words
  if (length < forSlips.words || teaser.letters < forSlips.letters) return false
  const tolerance: Tolerance = {
    language: base,
    isCommon: (word) => common.has(word),
    most: length >= forSlips.wordsForTwo ? 2 : 1,
  }
  return countSlips(headline.words, teaser.words, tolerance) !== undefined
}

interface Enough {
  words: number
  letters: number
  share: number
}

/** Whether `begun` is the beginning of `whole`, says enough to be that and nothing else, and no number is left out. */
function isCutFrom(whole: Headline, begun: Headline, enough: Enough): boolean {
  const { length } = begun.words
  if (length < enough.words || !isBeginning(whole.words, begun.words)) return false
  if (begun.letters < enough.letters || begun.letters / whole.letters < enough.share) return false
  const full = whole.words[length - 1] === begun.words[length - 1] ? length : length - 1
  // “Part …” might be any part.
  const rest = whole.words.slice(full)
  if (rest.some((word) => isNumber(word) || formWords.has(word))) return false
  const left = begun.words.slice(0, full)
  const telling = new Set(left.filter(isTelling)).size
  if (telling >= enoughTelling) return true
  // Ends before the very thing it is about: “Properties of …”.
  const open = emptyWords.has(left.at(-1)!)
  return telling >= leastTelling && !open && begun.letters / whole.letters >= shareOfFewTelling
}

function isTelling(word: string): boolean {
  return !emptyWords.has(word) && lettersIn([word]) >= leastTellingLetters
}

/** Whether `whole` begins with these words; the last may be cut short. */
function isBeginning(whole: string[], begun: string[]): boolean {
  const last = begun.length - 1
  return (
    begun.length <= whole.length &&
    begun.every((word, at) => word === whole[at] || (at === last && whole[at]!.startsWith(word)))
  )
}

/** Cut off without a sign: inside a word, or behind one that no headline ends with. */
function isBareCut(whole: Headline, begun: Headline, language: string): boolean {
  const { length } = begun.words
  if (!isCutFrom(whole, begun, forBareCut)) return false
  const [full, last] = [whole.words[length - 1]!, begun.words[length - 1]!]
  if (full !== last) return full.length - last.length >= leastCutOff
  return whole.words.length > length && (danglingWords[language]?.has(last) ?? false)
}

// Two words apart or less: likely enough to be the one that was meant.
function isNear(a: string[], b: string[]): boolean {
  const most = 2
  const rest = new Map<string, number>()
  for (const word of a) rest.set(word, (rest.get(word) ?? 0) + 1)
  const shared = b.filter((word) => {
    const left = rest.get(word) ?? 0
    rest.set(word, left - 1)
    return left > 0
  }).length
  return shared >= 3 && Math.max(a.length, b.length) - shared <= most
}
