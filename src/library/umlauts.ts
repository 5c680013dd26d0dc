// As ae, oe, ue are written for ä, ö, ü where a keyboard has none: within a word, since what is typed
// so far may end in the middle (Joe, blue); and not where the e is of the next syllable (neuer, Quelle).
const writtenOut = /(?<![aeq])([aou])e(?=\p{L})/giu

const dots = '\u0308'

/** A text with umlauts where they may have been written out: Muenchen as München. */
export function withUmlauts(text: string): string {
  return text.replace(writtenOut, (_, vowel: string) => (vowel + dots).normalize('NFC'))
}

/** A text with its umlauts written out: München as Muenchen. */
export function writeOut(text: string): string {
  return text.replace(/[äöü]/giu, (umlaut) => `${umlaut.normalize('NFD')[0]!}e`)
}

const parts = new RegExp(`${writtenOut.source}|.`, 'gsu')

/**
 * What a word looks like in a text, both folded but for their umlauts: with them, without their dots or
 * written out, whichever it was asked for by. `between` is a pattern for what may stand between letters.
 */
export function spell(word: string, between = ''): string {
  return Array.from(word.matchAll(parts), ([part, vowel]) => {
    if (vowel) return `(?:${either(vowel)}${between}e|${withDots(vowel)})`
    const [plain = ''] = part.normalize('NFD')
    if (!'aou'.includes(plain)) return part.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
    return part === plain ? either(plain) : `(?:${either(plain)}|${plain}${between}e)`
  }).join(between)
}

const withDots = (vowel: string) => (vowel + dots).normalize('NFC')
const either = (vowel: string) => `[${vowel}${withDots(vowel)}]`
