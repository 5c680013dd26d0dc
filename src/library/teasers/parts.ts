import { fold } from '../fold.ts'
import { formWords, kickers, paperWords } from './lexicon.ts'
import { lettersIn, toWords } from './words.ts'

/** A headline taken apart: what it says, without the site's name behind it and the call before it. */
interface Parts {
  text: string
  /** Ends with the sign that something was left out. */
  cut: boolean
}

// With what a page may print after the sign.
const cutSign = /\s*[[(]?(?:…|\.{2,})[\])]?\s*$/u
const siteBreak = /\s+[|•·–—-]\s+|\s*\|\s*/gu
const mostSiteWords = 4
// A stem shorter than this might be anybody's.
const leastStemLetters = 15
const leastStemWords = 3
// So many headlines with one ending, and it is the name of where they stand.
const leastSeen = 3

/** Takes the calls, the site's name and the sign of a cut off. `sites`: endings that are known to be names. */
export function toParts(headline: string, sites: ReadonlySet<string>): Parts {
  const uncut = headline.replace(cutSign, '')
  const cut = uncut !== headline
  const text = withoutKicker(cut ? uncut : withoutSite(headline, sites))
  return { text, cut }
}

/** The endings that stand behind several of these headlines, as `toParts` takes them. */
export function findSites(headlines: Iterable<string>): Set<string> {
  const stems = new Map<string, Set<string>>()
  for (const headline of headlines) {
    const last = splitLast(headline)
    if (!last) continue
    const ending = fold(last.ending)
    stems.set(ending, (stems.get(ending) ?? new Set()).add(fold(last.stem)))
  }
  return new Set([...stems].filter(([, { size }]) => size >= leastSeen).map(([ending]) => ending))
}

function withoutSite(headline: string, sites: ReadonlySet<string>): string {
  const last = splitLast(headline)
  return last && isSite(last, sites) ? last.stem : headline
}

interface Split {
  stem: string
  ending: string
  bar: boolean
}

function splitLast(headline: string): Split | undefined {
  const found = [...headline.matchAll(siteBreak)].at(-1)
  if (!found) return undefined
  const stem = headline.slice(0, found.index)
  const ending = headline.slice(found.index + found[0].length).trim()
  const words = toWords(stem)
  const long = words.length >= leastStemWords && lettersIn(words) >= leastStemLetters
  return long && ending ? { stem, ending, bar: found[0].includes('|') } : undefined
}

function isSite({ ending, bar }: Split, sites: ReadonlySet<string>): boolean {
  const words = toWords(ending)
  // “Part 2”, “Live”, “in pictures”: another article, or another form of it.
  if (words.length > mostSiteWords || words.some((word) => formWords.has(word))) return false
  if (/\d/.test(ending)) return false
  if (/^[\p{L}-]+(?:\.[\p{L}-]+)*\.\p{L}{2,}$/u.test(ending)) return true
  // Names begin with capitals, here as everywhere.
  if (
    !ending.split(/\s+/).every((word) => /^[\p{Lu}\p{Lt}\p{Lo}&]/u.test(word) || word.length <= 3)
  )
    return false
  return bar || sites.has(fold(ending)) || words.some((word) => paperWords.has(word))
}

function withoutKicker(headline: string): string {
  const [kicker, word] = /^\s*[[(]?([\p{L}' -]{3,20}?)[\])]?\s*[:|!–—]\s+/u.exec(headline) ?? []
  if (!kicker || !word) return headline
  return kickers.has(toWords(word).join('-')) ? headline.slice(kicker.length) : headline
}
