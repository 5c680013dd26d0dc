import type { Role } from './article.ts'
import { phrasesOf } from './lexicon/languages/index.ts'
import type { LineList } from './lexicon/phrases.ts'
import type { Stretch } from './segment.ts'
import { isRule } from './signs.ts'

const anyOf = (list: LineList): string =>
  phrasesOf(list)
    .sort((a, b) => b.length - a.length)
    .join('|')

// A sign must follow the number: "Figure 3: …", "Tab. 2 – …", and not "Figure 3 shows".
const numbered = new RegExp(
  `^(?:${anyOf('numbered')})\\.?\\s?(?:n[or]\\.\\s?)?\\d{1,3}(?:[.-]\\d{1,3})?[a-z]?(?:\\s?[.:：|](?=\\s|$)|\\s[–—-]\\s|[\\u3000．：])`,
  'iu',
)
/** What a line says of itself, and its role. */
const sayings: readonly [RegExp, Role][] = [
  [numbered, 'caption'],
  [new RegExp(`^(?:${anyOf('captioned')})\\s?[:：]\\s?\\S`, 'iu'), 'caption'],
  [/^\[(?:image|photo|picture|bild|foto)\s?[:：]\s?[^\]\n]*\p{L}[^\]\n]*\]$/iu, 'caption'],
  [/^\[(?:inline|cid)\s?:[^\]\n]*\]$|^\[(?:logo|icon|spacer|image|img)\]$/i, 'boilerplate'],
  [new RegExp(`^(?:${anyOf('tags')})\\s?[:：]\\s?\\S[^.!?]*$`, 'iu'), 'boilerplate'],
  // It is about this text, and no headline of another.
  [new RegExp(`^\\(?(?:${anyOf('reportedBy')})\\s\\p{Lu}`, 'iu'), 'paragraph'],
]
const links = new Set(phrasesOf('links'))
const ends = new Set(phrasesOf('end'))

/** An entry of a list of addresses: `[3]: https://…`, `3. https://…`. */
const reference =
  /^(?:\[\d{1,3}\]:?|\d{1,3}\.)\s*<?(?:https?|ftp|file|mailto|tel):\S+(?:\s+["'(][^\n]*["')])?$/i
const leastReferences = 2

/**
 * The roles that plain text states in signs of its own: captions of numbered figures and tables, what an article is
 * filed under, lists of the addresses that it led to, with what heads them, and what says that it ends.
 */
export function readPlainMarks(stretches: readonly Stretch[]): (Role | undefined)[] {
  const texts = stretches.map(({ text }) => text)
  const given = texts.map((text, at) => sayingOf(text, at))
  for (let at = 0; at < texts.length; at++) {
    let next = at
    while (next < texts.length && reference.test(texts[next]!)) next++
    if (next - at >= leastReferences) {
      const heads = at > 0 && links.has(texts[at - 1]!.replace(/:$/, '').toLowerCase())
      given.fill('boilerplate', heads ? at - 1 : at, next)
    }
    at = Math.max(at, next)
  }
  // Below the last words a rule parts nothing.
  for (let at = texts.length - 1; at > 0; at--) {
    if (!isRule(texts[at]!) && !isEnd(texts[at]!) && given[at] !== 'boilerplate') break
    given[at] = 'boilerplate'
  }
  return given.map((role, at) => (role === undefined && isEnd(texts[at]!) ? 'boilerplate' : role))
}

function sayingOf(text: string, at: number): Role | undefined {
  const role = sayings.find(([saying]) => saying.test(text))?.[1]
  // A headline may begin so.
  return at === 0 && role !== 'boilerplate' ? undefined : role
}

/** "- ENDS -", "-30-": between signs, or all in capitals. */
function isEnd(text: string): boolean {
  if (text.length > 20) return false
  const word = /^[-–—*#~\s]+(.+?)[-–—*#~\s]+$/.exec(text)?.[1]
  if (word !== undefined) return ends.has(word.toLowerCase())
  return text === text.toUpperCase() && /\p{L}/u.test(text) && ends.has(text.toLowerCase())
}
