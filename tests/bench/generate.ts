import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { random } from '../../src/learn/chance.ts'
import { german } from './prose/de.ts'
import { english } from './prose/en.ts'
import { french } from './prose/fr.ts'
import { japanese } from './prose/ja.ts'
import type { Prose } from './prose/prose.ts'
import { russian } from './prose/ru.ts'

// Of a hundred articles so many are in each language.
const shares: [Prose, number][] = [
  [english, 68],
  [german, 14],
  [french, 10],
  [russian, 5],
  [japanese, 3],
]

/** Draws numbers that look like chance and are the same each time. */
export type Draw = (below: number) => number

export function createDraw(seed: number): Draw {
  const next = random(seed)
  return (below) => Math.floor(next() * below)
}

/** What one article is about: the same for its number, whoever asks. */
interface Subject {
  prose: Prose
  place: string
  headline: string
  fill: (template: string, draw: Draw) => string
}

function toSubject(number: number): Subject {
  const draw = createDraw(number * 7919 + 1)
  const pick = <T>(from: readonly T[]): T => from[draw(from.length)]!
  const prose = pickProse(number)
  const place = pick(prose.places)
  const [topicHead, topic, things] = pick(prose.topics)
  const thing = pick(things)
  const other = pick(things.filter((one) => one !== thing))
  const fill = (template: string, chance: Draw) =>
    template.replace(/\{(\w+)\}/g, (_, word: string) => {
      switch (word) {
        case 'place':
          return place
        case 'Topic':
          return capitalize(topicHead)
        case 'topic':
          return topic
        case 'thing':
          return thing
        case 'Thing':
          return capitalize(thing)
        case 'other':
          return other
        case 'Other':
          return capitalize(other)
        case 'number':
          return String(3 + chance(90))
        case 'year':
          return String(1890 + chance(130))
        case 'day':
          return prose.days[chance(prose.days.length)]!
        default:
          return prose.names[chance(prose.names.length)]!
      }
    })
  return { prose, place, headline: fill(pick(prose.headlines) + pick(prose.tails), draw), fill }
}

function capitalize(text: string): string {
  return text.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
}

// Spread evenly, so that the first hundred have the same languages as the last.
function pickProse(number: number): Prose {
  let place = (number * 37) % 100
  for (const [prose, share] of shares) {
    if (place < share) return prose
    place -= share
  }
  return english
}

/** The article with this number in a library of `total`: bare text as a scraper leaves it. */
export function toArticleText(number: number, total: number): string {
  const { prose, headline, fill } = toSubject(number)
  const draw = createDraw(number * 104_729 + 13)
  const make = (templates: readonly string[]) => fill(templates[draw(templates.length)]!, draw)
  const spaced = prose.language !== 'ja'
  const parts: string[] = []
  parts.push(draw(3) === 0 ? headline : `${headline}\n${make(prose.captions)}\n${headline}`)
  if (draw(2) === 0) parts.push(make(prose.openings))
  if (draw(2) === 0) parts.push(prose.date(1 + draw(28), 1 + draw(12), 2012 + draw(14)))
  // Three paragraphs to forty: most articles are short and some are very long.
  const paragraphs = 3 + Math.floor((draw(1000) / 1000) ** 2 * 38)
  for (let at = 0; at < paragraphs; at += 1) {
    if (at > 1 && draw(9) === 0) parts.push(make(prose.headings))
    const sentences = Array.from({ length: 2 + draw(3) }, () => make(prose.sentences))
    parts.push(sentences.join(spaced ? ' ' : ''))
    if (draw(5) === 0) parts.push(make(prose.captions))
  }
  for (let left = draw(4); left > 0; left -= 1) parts.push(toTeaser(number, total, draw))
  return `${parts.join('\n\n')}\n`
}

// Most lead to an article of the library; some of them were cut off, some are of none.
function toTeaser(number: number, total: number, draw: Draw): string {
  const other = (number + 1 + draw(Math.max(1, total - 1))) % (total + Math.ceil(total / 8))
  const { headline } = toSubject(other)
  return draw(6) === 0 && headline.length > 40 ? `${headline.slice(0, 38).trimEnd()}…` : headline
}

/** Writes a library of so many articles into a folder; returns the bytes of its texts. */
export async function generate(folder: string, total: number): Promise<number> {
  await mkdir(folder, { recursive: true })
  let bytes = 0
  for (let number = 0; number < total; number += 1) {
    const text = toArticleText(number, total)
    bytes += Buffer.byteLength(text)
    await writeFile(join(folder, `${String(number).padStart(5, '0')}_article.txt`), text)
  }
  return bytes
}
