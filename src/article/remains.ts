import { characterOf, westernOf } from './entities.ts'
import { findMarkdown } from './markdown.ts'
import { findPageBreaks } from './page-breaks.ts'
import { asItStands, type Change, type Part, type Readable } from './readable.ts'

const remains =
  /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8}\d{0,2});|(?:=[\dA-F]{2})+|(?<=[^=\n\r])=[ \t]*(?:\r\n|\n|\r)|[^\P{Cc}\t-\r]/gu

// Of word processors: bullets of their own faces, and what stands for a picture. A line that only turns the
// direction of writing shows nothing.
const bullets = /(?:[\uf020-\uf0ff](?=[ \t])|[o§Ø](?=\t))(?<=(?<![^\n\r])[ \t]*.)/
const hidden = /\ufffc|(?<![^\n\r])[\u200e\u200f\u2061-\u2069]+(?![^\n\r])/
// `== Heading ==` of wikis, `== Heading` of AsciiDoc, `= Title` above it.
const headings =
  /^=(?=[ \t]+[^\s=])|(?<![^\n\r])={2,6}(?=[ \t]+[^\s=]|[^\s=][^\n\r]*[^=\n\r]={2,}[ \t]*(?![^\n\r]))|={2,6}(?=[ \t]*(?![^\n\r]))(?<=(?<![^\n\r])={2,6}[^=\n\r][^\n\r]*)/
const marks = [bullets, hidden, headings]
const controls = /[^\P{Cc}\t-\r]/u

/**
 * Reads what other formats left behind as what it stands for: HTML entities, quoted-printable, the marks of
 * mail that is quoted as a whole, headings of wikis, bullets of word processors, page numbers and running heads, control characters. Only where it can be nothing else: a text about markup or mail keeps what it says.
 */
export function readRemains(source: string): Readable {
  const entities = source.includes('&') && hasEntities(source)
  const mail = source.includes('=') ? mailOf(source) : undefined
  const depth = depthOf(source)
  const met = marks.filter((mark) => mark.test(source)).map((mark) => mark.source)
  if (depth > 0) met.push(marksOf(depth))
  const parts = findParts(source)
  if (!entities && !mail && met.length === 0 && parts.length === 0 && !controls.test(source)) {
    return asItStands(source)
  }
  const pattern = new RegExp([remains.source, ...met].join('|'), 'gu')
  const changes: Change[] = []
  const texts: string[] = []
  let length = 0
  let kept = 0
  let part = 0
  for (const { 0: found, index } of source.matchAll(pattern)) {
    takeParts(index)
    if (index < kept) continue
    const read = toRead(found, index)
    if (read) take(index, read)
  }
  takeParts(source.length)
  texts.push(source.slice(kept))
  return { text: texts.join(''), changes }

  function takeParts(until: number): void {
    for (; part < parts.length && parts[part]!.from <= until; part++) {
      const { from, to, text } = parts[part]!
      if (from >= kept) take(from, [{ text, units: to - from }])
    }
  }

  function take(index: number, read: readonly Read[]): void {
    texts.push(source.slice(kept, index))
    length += index - kept
    kept = index
    for (const { text, units } of read) {
      changes.push({ at: length, length: text.length, from: kept, to: kept + units })
      texts.push(text)
      length += text.length
      kept += units
    }
  }

  function toRead(found: string, index: number): Read[] | false | undefined {
    if (found[0] === '&') return entities && toEntity(source, found, index)
    const units = found.length
    if (/^=+$/.test(found)) {
      const opens = index === 0 || /[\n\r]/.test(source[index - 1]!)
      const space = /\s/.test(source.charAt(index + units)) ? '' : ' '
      if (!opens) return [{ text: '', units }]
      const signs = Array.from(found, () => ({ text: '#', units: 1 }))
      signs.at(-1)!.text += space
      return signs
    }
    if (found[0] === '=') return mail && toMail(found, mail)
    if (/[\uf020-\uf0ffo§Ø]/.test(found)) return [{ text: '•', units }]
    return [{ text: (units === 1 && westernOf(found.charCodeAt(0))) || '', units }]
  }
}

/** What is found as a whole, in order: page breaks, and the marks of Markdown. */
function findParts(source: string): Part[] {
  const pages = findPageBreaks(source)
  const marks = findMarkdown(source)
  if (pages.length === 0) return marks
  return [...pages, ...marks].sort((a, b) => a.from - b.from)
}

// A line or two may be quoted for what they say.
const leastQuoted = 3

/** How deep a text is quoted throughout, as mail that is handed on; 0 where a line of it is not. */
function depthOf(source: string): number {
  if (!/^\s*>/.test(source)) return 0
  let depth = Infinity
  let lines = 0
  for (const line of source.split(/[\n\r]+/)) {
    if (line.trim() === '') continue
    const marks = /^[ \t>]*/.exec(line)![0].split('>').length - 1
    depth = Math.min(depth, marks)
    if (depth === 0) return 0
    lines++
  }
  return lines < leastQuoted ? 0 : depth
}

const marksOf = (depth: number): string => `(?<![^\\n\\r])(?:[ \\t]*>){${depth}} ?`

/** A character read, and how many units of the source stand for it. */
interface Read {
  text: string
  units: number
}

const tag =
  /<\/?[a-z][a-z\d-]*(?:\s[^<>\n]*)?\/?>|<!--|<!\[CDATA\[|&(?:lt|#60|#x3c);[/!a-z]|&amp;#?[a-z\d]{2,8};/i

/** A text with tags in it, plain or escaped, is about markup or hostile: its entities are what it says. */
function hasEntities(source: string): boolean {
  return /&(?:#\d|#[xX][\da-fA-F]|[A-Za-z]{2})[\da-zA-Z]{0,8};/.test(source) && !tag.test(source)
}

const aboutMarkup =
  /\b(?:X?HTML5?|XML|SGML|Unicode|ASCII|LaTeX|entit(?:y|ies)|Entität(?:en)?|entidad(?:es)?|entités?|ampersands?)\b|`/

/** An entity in a line that speaks of such things, or in quotation marks of its own, is spoken of and not left over. */
function toEntity(source: string, entity: string, at: number): Read[] | undefined {
  const text = characterOf(entity)
  if (text === undefined) return undefined
  const before = source.charAt(at - 1)
  const after = source.charAt(at + entity.length)
  if (/["'“‘„«`]/.test(before) && /["'”’“»`]/.test(after)) return undefined
  return aboutMarkup.test(lineAround(source, at)) ? undefined : [{ text, units: entity.length }]
}

// So much of a line to either side is asked what it is about: a text may be one line of megabytes.
const farthest = 200

function lineAround(source: string, at: number): string {
  const before = source.slice(Math.max(0, at - farthest), at)
  const after = source.slice(at, at + farthest)
  return (before.split(/[\n\r]/).at(-1) as string) + (after.split(/[\n\r]/, 1)[0] as string)
}

/** What a text sent as quoted-printable does throughout. */
interface Mail {
  /** Lines end softly: `=` at the end joins the next, and every `=3D` is one. */
  wrapped: boolean
  encoding: 'utf-8' | 'windows-1252'
}

// Mail breaks a line softly once it is nearly full: 76 is the most.
const soft = /(?<![^\n\r])[^\n\r]{40,75}=[ \t]*(?=[\n\r])/g
const utf8 =
  /=(?:C[2-9A-F]|D[\dA-F])=[89AB][\dA-F]|=E[\dA-F](?:=[89AB][\dA-F]){2}|=F[0-4](?:=[89AB][\dA-F]){3}/g

/** Whether a text is quoted-printable: letters in several bytes, or lines that end softly more than once. */
function mailOf(source: string): Mail | undefined {
  if (/quoted-printable/i.test(source)) return undefined
  const letters = countOf(source, utf8, 2)
  const softly = countOf(source, soft, 2)
  if (letters === 0 && softly < 2) return undefined
  return {
    wrapped: softly > 1 || (softly > 0 && letters > 0),
    encoding: letters > 0 ? 'utf-8' : 'windows-1252',
  }
}

/** How often a pattern is met, up to a number. */
function countOf(source: string, pattern: RegExp, most: number): number {
  let count = 0
  for (const _ of source.matchAll(pattern)) if (++count === most) break
  return count
}

function toMail(found: string, { wrapped, encoding }: Mail): Read[] | undefined {
  if (!/^=[\dA-F]/.test(found)) return wrapped ? [{ text: '', units: found.length }] : undefined
  const bytes = Uint8Array.from(found.slice(1).split('='), (pair) => Number.parseInt(pair, 16))
  const read: Read[] = []
  for (let at = 0; at < bytes.length;) {
    const size = encoding === 'utf-8' ? sizeOf(bytes[at]!) : 1
    const text = toLetter(bytes.subarray(at, at + size), encoding)
    // A single byte that is plain ASCII is one only where the lines are wrapped so: 1=20 may be a sum.
    const plain = size === 1 && bytes[at]! < 0x80
    if (text === undefined || (plain && !wrapped))
      return read.length > 0 ? whole(read, found) : undefined
    read.push({ text, units: 3 * size })
    at += size
  }
  return read
}

/** What was read of a run, and the rest of it as it stands. */
function whole(read: Read[], found: string): Read[] {
  const units = read.reduce((sum, one) => sum + one.units, 0)
  return [...read, { text: found.slice(units), units: found.length - units }]
}

function sizeOf(byte: number): number {
  return byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
}

function toLetter(bytes: Uint8Array, encoding: Mail['encoding']): string | undefined {
  const [byte] = bytes as unknown as [number]
  if (bytes.length === 1 && byte < 0x80)
    return byte < 0x20 && !/[\t\n\r]/.test(String.fromCharCode(byte))
      ? ''
      : String.fromCharCode(byte)
  if (encoding === 'windows-1252') return byte < 0xa0 ? westernOf(byte) : String.fromCharCode(byte)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
