import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { findAnchor, toAnchor } from '../../src/annotations/anchor.ts'
import type { Span } from '../../src/article/article.ts'
import { createDraw, type Draw } from '../bench/generate.ts'
import { edit, putTogether, takeApart, toTokens, type Token } from './edited.ts'

const versions = Number(process.env['VERSIONS'] ?? 200)
const highlightsEach = 40

type Outcome = 'found' | 'lost' | 'wrong' | 'gone' | 'near'

// Prose of real length: nine articles of 450 to 1,900 words.
const folder = join(import.meta.dirname, '../libraries/twelve')
const articles = readdirSync(folder)
  .filter((file) => /^00\d/.test(file))
  .map((file) => takeApart(parseArticle(readFileSync(join(folder, file), 'utf8')).text))

/** A word or two, part of a sentence, a whole one, or some. */
function pick(tokens: Token[], draw: Draw): Token[] {
  const length = [1, 2, 4, 8, 15, 30][draw(6)]! + draw(4)
  const start = draw(Math.max(1, tokens.length - length))
  return tokens.slice(start, start + length)
}

function judge(
  quoted: Token[],
  found: Span | undefined,
  tokens: Token[],
  places: Map<Token, number>,
  quote: string,
  text: string,
): Outcome {
  const first = places.get(quoted[0]!)
  const start = tokens.indexOf(quoted[0]!)
  const stands =
    first !== undefined &&
    quoted.every((token, index) => tokens[start + index] === token) &&
    text.startsWith(quote, first)
  if (!found) return stands ? 'lost' : 'gone'
  if (stands) return found.at === first && found.length === quote.length ? 'found' : 'wrong'
  const own = new Set(quoted)
  const covered = tokens.filter((token) => {
    const at = places.get(token)!
    return at < found.at + found.length && at + token.word.length > found.at
  })
  return covered.filter((token) => own.has(token)).length * 2 > covered.length ? 'near' : 'wrong'
}

test(`highlights survive ${versions} edited articles: at least 98% of those whose words still stand, none on wrong words`, () => {
  const counts: Record<Outcome, number> = { found: 0, lost: 0, wrong: 0, gone: 0, near: 0 }
  const wrong: string[] = []
  for (let version = 0; version < versions; version += 1) {
    const draw = createDraw(version + 1)
    const original = articles[version % articles.length]!
    const strange = articles[(version + 1 + draw(articles.length - 1)) % articles.length]!.flat()
    const before = putTogether(original)
    const tokens = toTokens(original)
    const edited = edit(original, strange, draw, [5, 10, 20, 40][version % 4]!)
    const after = putTogether(edited)
    const now = toTokens(edited)
    for (let number = 0; number < highlightsEach; number += 1) {
      const quoted = pick(tokens, draw)
      const at = before.places.get(quoted[0]!)!
      const last = quoted.at(-1)!
      const end = before.places.get(last)! + last.word.length
      const anchor = toAnchor(before.text, { at, length: end - at })
      const found = findAnchor(after.text, anchor)
      const outcome = judge(quoted, found, now, after.places, anchor.quote, after.text)
      counts[outcome] += 1
      if (outcome === 'wrong') {
        const words = after.text.slice(found!.at, found!.at + found!.length)
        wrong.push(`${version}: “${anchor.quote}” on “${words}”`)
      }
    }
  }
  expect(wrong).toEqual([])
  expect(counts.found / (counts.found + counts.lost)).toBeGreaterThanOrEqual(0.98)
  // The edits are such that much goes, and much is found though it was changed.
  expect(counts.found).toBeGreaterThan(30 * versions)
  expect(counts.gone).toBeGreaterThan(1.5 * versions)
  expect(counts.near).toBeGreaterThan(versions)
})
