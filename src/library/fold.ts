import { plainLetters } from './address.ts'

// Marks that change a letter's sound or stress; signs that are letters of their own (Thai, Indic) stay,
// and those that make another kana.
const accents =
  /(?![\u3099\u309a])(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}])\p{M}/gu
const invisible = /[\u00ad\u0640\u200b-\u200f\u2060\ufeff]/g

/** The text as it is compared: small letters without accents, straight quotes and hyphens, plain spaces. */
export function fold(text: string): string {
  // Most letters are plain, and then there is nothing to take apart.
  return text.replace(/[^ -_a-~]/gu, foldLetter).toLowerCase()
}

/** The same, but ä, ö and ü stay, which `spell` finds in all their spellings: places are those of `fold`. */
export function foldLightly(text: string): string {
  return text.replace(/[^ -_a-~]/gu, foldButUmlauts).toLowerCase()
}

/** The way back from a place in the folded text, its end among them, to where it came from. */
export function unfold(text: string): (place: number) => number {
  const others = text.match(/[^ -~]/gu) ?? []
  if (others.every((letter) => foldLetter(letter).length === letter.length)) return (place) => place
  const places: number[] = []
  let at = 0
  for (const letter of text) {
    const { length } = foldLetter(letter)
    for (let unit = 0; unit < length; unit += 1) places.push(at)
    at += letter.length
  }
  places.push(text.length)
  return (place) => places[place]!
}

const known = new Map<string, string>()

function foldLetter(letter: string): string {
  let plain = known.get(letter)
  if (plain === undefined) known.set(letter, (plain = toPlain(letter)))
  return plain
}

function foldButUmlauts(letter: string): string {
  return 'äöüÄÖÜ'.includes(letter) ? letter : foldLetter(letter)
}

// What one step makes of a letter may be plain only after another: `Ǽ` is an accent on `æ`.
function toPlain(letter: string): string {
  const simpler = simplify(letter)
  return simpler === letter ? letter : fold(simpler)
}

function simplify(letter: string): string {
  if (/[‘’‚‛ʼ`´′]/.test(letter)) return "'"
  if (/[“”„‟«»″]/.test(letter)) return '"'
  if (/[‐‑‒–—−]/.test(letter)) return '-'
  if (/\s/.test(letter)) return ' '
  // A kana with its sound mark is another letter, and a Korean syllable is one.
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter)) {
    return letter.normalize('NFKC').toLowerCase()
  }
  return (
    letter
      .toLowerCase()
      // At the end of a word sigma is written in another way.
      .replace('ς', 'σ')
      .replace(/./gu, (small) => plainLetters[small] ?? small)
      .normalize('NFKD')
      .replace(accents, '')
      .replace(invisible, '')
      .toLowerCase()
  )
}
