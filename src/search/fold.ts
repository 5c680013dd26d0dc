import { plainLetters } from '../library/address.ts'

/** A text with all taken out of it that should not matter when words are looked for. */
export interface Folded {
  text: string
  /** Where each unit of `text` came from; one more at the end, for where the last one ended. */
  from: number[]
}

// Marks that change a letter's sound or stress; signs that are letters of their own (Thai, Indic) stay.
const accents =
  /(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}])\p{M}/gu
const invisible = /[\u00ad\u0640\u200b-\u200f\u2060\ufeff]/g

/** The text as it is compared: small letters without accents, straight quotes and hyphens, plain spaces. */
export function fold(text: string): string {
  // Most text is plain, and then there is nothing to take apart.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase()
  let folded = ''
  for (const letter of text) folded += foldLetter(letter)
  return folded
}

/** The same, with the way back to the places in the text. */
export function foldWithPlaces(text: string): Folded {
  const from: number[] = []
  let folded = ''
  let at = 0
  for (const letter of text) {
    const plain = foldLetter(letter)
    for (let unit = 0; unit < plain.length; unit += 1) from.push(at)
    folded += plain
    at += letter.length
  }
  from.push(text.length)
  return { text: folded, from }
}

const known = new Map<string, string>()

function foldLetter(letter: string): string {
  let plain = known.get(letter)
  if (plain === undefined) known.set(letter, (plain = toPlain(letter)))
  return plain
}

function toPlain(letter: string): string {
  if (/[‘’‚‛ʼ`´′]/.test(letter)) return "'"
  if (/[“”„‟«»″]/.test(letter)) return '"'
  if (/[‐‑‒–—−]/.test(letter)) return '-'
  if (/\s/.test(letter)) return ' '
  // A kana with its sound mark is another letter, and a Korean syllable is one.
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter)) {
    return letter.normalize('NFKC').toLowerCase()
  }
  return letter
    .toLowerCase()
    .replace(/./gu, (small) => plainLetters[small] ?? small)
    .normalize('NFKD')
    .replace(accents, '')
    .replace(invisible, '')
    .toLowerCase()
}
