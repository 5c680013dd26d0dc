import type { Role } from './article.ts'
import { phrasesOf } from './lexicon/languages/index.ts'
import type { LineList } from './lexicon/phrases.ts'
import type { Stretch } from './segment.ts'
import { addressEntry, isRule } from './signs.ts'

const anyOf = (list: LineList): string =>
  phrasesOf(list)
    .sort((a, b) => b.length - a.length)
    .join('|')

// A sign must follow the number: "Figure 3: …", "Tab. 2 – …", and not "Figure 3 shows".
const numbered = new RegExp(
  `^(?:${anyOf('numbered')})\\.?\\s?(?:n[or]\\.\\s?)?\\d{1,3}(?:[.-]\\d{1,3})?[a-z]?(?:\\s?[.:：|](?=\\s|$)|\\s[–—-]\\s|[\\u3000．：])`,
  'iu',
)
const longestCaption = 300
/** What a caption says of itself. */
const captions = [
  numbered,
  new RegExp(`^(?:${anyOf('captioned')})\\s?[:：]\\s?\\S`, 'iu'),
  /^\[(?:image|photo|picture|bild|foto)\s?[:：]\s?(?=[^\]\n\p{L}]*\p{L})[^\]\n]*\]$/iu,
]
/** Where text dumps had a picture. */
const placeholder = /^\[(?:inline|cid)\s?:[^\]\n]*\]$|^\[(?:logo|icon|spacer|image|img)\]$/i
const tags = new RegExp(`^(?:${anyOf('tags')})\\s?[:：]\\s?\\S[^.!?]*$`, 'iu')
const reportedBy = new RegExp(`^\\(?(?:${anyOf('reportedBy')})\\s`, 'iu')
const links = new Set(phrasesOf('links'))
const ends = new Set(phrasesOf('end'))

const reference = new RegExp(`^${addressEntry}\\S+(?:\\s+["'(][^\\n]*["')])?$`, 'i')
const leastReferences = 2

const item = /^(?:\[\d{1,3}\]|\d{1,3}\.)/
// Shorter passages may stand below an article.
const longText = 150

/**
 * The roles that plain text states in signs of its own: captions of numbered figures and tables, lists of the
 * addresses that an article led to, with what heads them, and below its last words what it is filed under, who
 * worked on it, and what says that it ends.
 */
export function readPlainMarks(stretches: readonly Stretch[]): (Role | undefined)[] {
  const texts = stretches.map(({ text }) => text)
  const end = texts.findLastIndex((text) => text.length >= longText && !reference.test(text)) + 1
  const given = texts.map((text, at) => {
    if (placeholder.test(text)) return 'boilerplate'
    // A headline may begin as anything does.
    return at === 0 ? undefined : (sayingOf(text) ?? (at < end ? undefined : sayingBelow(text)))
  })
  for (let at = 0; at < texts.length; at++) {
    let next = at
    while (next < texts.length && reference.test(texts[next]!)) next++
    const heads = at > 0 && links.has(texts[at - 1]!.replace(/:$/, '').toLowerCase())
    const isWhole = !item.test(texts[at - 1] ?? '') && !item.test(texts[next] ?? '')
    if (next - at >= leastReferences && isWhole && (heads || at >= end)) {
      given.fill('boilerplate', heads ? at - 1 : at, next)
    }
    at = Math.max(at, next)
  }
  // Below the last words a rule parts nothing.
  for (let at = texts.length - 1; at > 0; at--) {
    if (!isRule(texts[at]!) && given[at] !== 'boilerplate') break
    given[at] = 'boilerplate'
  }
  return given
}

function sayingOf(text: string): Role | undefined {
  const isCaption = text.length <= longestCaption && captions.some((saying) => saying.test(text))
  return isCaption ? 'caption' : undefined
}

function sayingBelow(text: string): Role | undefined {
  if (tags.test(text) || isEnd(text)) return 'boilerplate'
  // It is about this text, and no headline of another.
  const [said] = reportedBy.exec(text) ?? []
  return said && /^\p{Lu}/u.test(text.slice(said.length)) ? 'paragraph' : undefined
}

/** "- ENDS -", "-30-": between signs, or all in capitals. */
function isEnd(text: string): boolean {
  if (text.length > 20) return false
  const word = /^[-–—*#~\s]+(.+?)[-–—*#~\s]+$/.exec(text)?.[1]
  if (word !== undefined) return ends.has(word.toLowerCase())
  return text === text.toUpperCase() && /\p{L}/u.test(text) && ends.has(text.toLowerCase())
}
