import type { Draw } from '../bench/generate.ts'

/** A word with what stands behind it; the same object for as long as it is the same word. */
export interface Token {
  word: string
  space: string
}
type Sentence = Token[]
type Paragraph = Sentence[]

/** A reading text, a line a passage, taken apart into words that know who they are. */
export function takeApart(text: string): Paragraph[] {
  return text.split('\n').map((line) =>
    line
      .split(/(?<=[.!?…]["”»“]? )|(?<=。)/u)
      .map((sentence) =>
        // Where words are not set apart, a few signs are one.
        Array.from(
          sentence.matchAll(
            /([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,3}|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+)( ?)/gu,
          ),
          ([, word, space]) => ({
            word: word!,
            space: space!,
          }),
        ),
      )
      .filter((sentence) => sentence.length > 0),
  )
}

export function toTokens(paragraphs: Paragraph[]): Token[] {
  return paragraphs.flat(2)
}

/** The text, and where each of its words begins. */
export function putTogether(paragraphs: Paragraph[]): { text: string; places: Map<Token, number> } {
  const places = new Map<Token, number>()
  let text = ''
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) text = `${text.trimEnd()}\n`
    for (const token of paragraph.flat()) {
      if (text !== '' && !/\s$/.test(text) && /[.!?]["”»]?$/.test(text)) text += ' '
      places.set(token, text.length)
      text += token.word + token.space
    }
  }
  return { text: text.trimEnd(), places }
}

/** The article as an editor leaves it: so many of its sentences in a hundred changed, put in, taken out or moved. */
export function edit(
  original: Paragraph[],
  strange: Sentence[],
  draw: Draw,
  share: number,
): Paragraph[] {
  const edited = original.map((paragraph) => paragraph.map((sentence) => [...sentence]))
  const count = Math.ceil((edited.flat().length * share) / 100)
  for (let left = count; left > 0; left -= 1) {
    const from = edited[draw(edited.length)]!
    const to = edited[draw(edited.length)]!
    const at = draw(from.length)
    switch (draw(4)) {
      case 0:
        if (from[at]) changeWords(from[at], strange, draw)
        break
      case 1:
        // A sentence of another article; it is put in as a new one.
        to.splice(draw(to.length + 1), 0, renew(strange[draw(strange.length)]!))
        break
      case 2:
        from.splice(at, 1)
        break
      default:
        to.splice(draw(to.length + 1), 0, ...from.splice(at, 1))
    }
  }
  return edited.filter((paragraph) => paragraph.flat().length > 0)
}

function renew(sentence: Sentence): Sentence {
  return sentence.map((token) => ({ ...token }))
}

function changeWords(sentence: Sentence, strange: Sentence[], draw: Draw): void {
  for (let left = 1 + draw(3); left > 0; left -= 1) {
    const other = strange[draw(strange.length)]!
    const place = draw(sentence.length)
    const word = { ...other[draw(other.length)]!, space: sentence[place]?.space ?? ' ' }
    sentence.splice(place, draw(3), ...(draw(4) === 0 ? [] : [word]))
  }
}
