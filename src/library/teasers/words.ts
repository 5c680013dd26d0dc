import { fold } from '../fold.ts'

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`
// Scripts without spaces by the character; numbers with their separators; words; signs that tell two things apart.
const token = new RegExp(
  String.raw`[${unspaced}]\p{M}*|\p{N}+(?:[.,]\p{N}+)+|(?:(?![${unspaced}])[\p{L}\p{M}\p{N}])+|[%&\p{Sc}]|(?<=[\p{L}\p{N}])[+#]+`,
  'gu',
)
const oneUnspaced = new RegExp(`^[${unspaced}]`, 'u')

/** The words of a headline with all that scrapers change taken out: case, accents, quotes, dashes, spaces. */
export function toWords(headline: string): string[] {
  const plain = fold(headline.normalize('NFC'))
    // The Council’s, l’avion; U.S. and U.K.
    .replace(/(?<=\p{L})['’‘ʼ\u0060´](?=\p{L})/gu, '')
    .replace(
      /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|(?<!\p{L})\p{L}\.\p{L}(?!\p{L})/gu,
      (short) => short.replaceAll('.', ''),
    )
  return Array.from(plain.match(token) ?? [], toWord)
}

function toWord(found: string): string {
  if (!/^\p{N}.*[.,]/u.test(found)) return found
  // 1,204 and 1.204 are one number; 3,5 and 3.5 as well.
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(found)
    ? found.replace(/[.,]/g, '')
    : found.replaceAll(',', '.')
}

/** Whether a word counts, dates or numbers something: then any difference makes it another one. */
export function isNumber(word: string): boolean {
  return /\p{N}/u.test(word) || /^(?:i{1,3}|iv|v|vi{1,3}|ix|x|xi{1,3}|xiv|xv)$/.test(word)
}

/** About how many letters of a language with an alphabet this says: a character of Chinese counts for three. */
export function lettersIn(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (oneUnspaced.test(word) ? 3 : word.length), 0)
}
