import type { Article, Role } from '../article/article.ts'
import type { Entry } from '../library/entry.ts'
import { plainLetters } from '../library/address.ts'
import { toShownPassages, type ShownPassage } from './kinds.ts'
import { toKey, toWords } from './query.ts'

/** What the index is told of an article. `content` is its text, each passage behind a marker. */
export interface SearchRecord {
  /** Not where it is, but what a result has to know before the article is opened. */
  url: string
  content: string
  language: string
  meta: Record<string, string>
}

/** What a record's address says of its article. */
interface RecordAddress {
  slug: string
  minutes: number
  language: string
}

/** A passage as the index gives it back. */
export interface FoundPassage {
  caption: boolean
  /** Its place in the article's text. */
  at: number
  text: string
}

// What belongs to other articles or to the page around would find the wrong ones; the headline has a field of its own.
const left: ReadonlySet<Role> = new Set(['headline', 'teaser', 'boilerplate'])

// The index keeps letters for private use and looks for none of them: a marker costs no word,
// and no phrase reaches over it.
const digits = 0xe000
const captionMarker = '\ue100'
const textMarker = '\ue101'
const marker = /([\ue100\ue101])([\ue000-\ue03f]+)/

/** The record of an article: its text as content, headline and captions as fields. */
export function toRecord(
  { slug, headline, language, minutes }: Entry,
  article: Article,
): SearchRecord {
  const passages = toShownPassages(article).filter(({ kind }) => !left.has(kind))
  const captions = passages.filter(({ kind }) => kind === 'caption').map(({ text }) => clear(text))
  const content = passages.map(toMarked).join(' ')
  const plain = toPlainWords(`${headline} ${content}`)
  return {
    url: `${slug}?${new URLSearchParams({ minutes: String(minutes), language }).toString()}`,
    content,
    language,
    meta: {
      title: clear(headline),
      ...(captions.length > 0 && { captions: captions.join(` ${captionMarker} `) }),
      ...(plain.length > 0 && { plain: plain.join(' ') }),
    },
  }
}

/** What the address of a record says. */
export function readAddress(url: string): RecordAddress {
  const [slug = '', facts] = url.split('?')
  const search = new URLSearchParams(facts)
  return {
    slug,
    minutes: Number(search.get('minutes') ?? 1),
    language: search.get('language') ?? 'und',
  }
}

/** The passages in the content of a record. */
export function readPassages(content: string): FoundPassage[] {
  const [, ...parts] = content.split(marker)
  const passages: FoundPassage[] = []
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [kind, at = '', text = ''] = parts.slice(index, index + 3)
    passages.push({ caption: kind === captionMarker, at: readNumber(at), text: text.trim() })
  }
  return passages
}

function toMarked({ kind, text, at }: ShownPassage): string {
  const marker = kind === 'caption' ? captionMarker : textMarker
  return `${marker}${writeNumber(at)} ${clear(text)}`
}

// Łódź is looked for as Lodz too; the index itself folds only accents.
function toPlainWords(text: string): string[] {
  const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'iu')
  const words = toWords(text).filter((word) => special.test(word))
  return [...new Set(words.map((word) => toKey(word)))]
}

// The index takes a word apart at a straight apostrophe only: l’école would not be found by école. Single
// letters behind one, as in don’t, are looked for by nobody and stand in every article.
function clear(text: string): string {
  return text.replace(/[\ue000-\ue1ff]/g, ' ').replace(/(?<=\p{L})’(?=\p{L}{2})/gu, "'")
}

function writeNumber(number: number): string {
  const digit = String.fromCharCode(digits + (number % 64))
  return number < 64 ? digit : writeNumber(Math.floor(number / 64)) + digit
}

function readNumber(written: string): number {
  let number = 0
  for (let at = 0; at < written.length; at += 1) {
    number = number * 64 + written.charCodeAt(at) - digits
  }
  return number
}
