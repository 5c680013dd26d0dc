import type { Article } from '../../article/article.ts'
import { hashOf } from '../../article/hash.ts'
import { markLength } from '../../article/drawn.ts'
import { fold } from '../fold.ts'
import type { Announced } from './matcher.ts'

// Shorter words forgive no slip, so nobody asks whether they are names.
const leastLetters = 8

/** What teasers are compared with, from an article. */
export function toAnnounced({ headline: { text }, passages, language }: Article): Announced {
  const headline = text.slice(markLength('headline', text))
  const body = passages
    .filter(({ role }) => role === 'paragraph' || role === 'caption')
    .map(({ text }) => text)
    .join('\n')
  const words = headline.match(/[\p{L}\p{M}]+/gu) ?? []
  const long = words.filter(({ length }) => length >= leastLetters)
  return {
    headline,
    language,
    copy: hashOf(`${headline}\n${body}`),
    common: new Set(long.filter((word) => isCommon(word, body)).map(fold)),
  }
}

// Written small somewhere, and nowhere with a capital inside a sentence.
function isCommon(word: string, body: string): boolean {
  const small = word.toLowerCase()
  const capital = word[0]!.toUpperCase() + small.slice(1)
  if (small === capital || !body.includes(small)) return false
  return !Array.from(body.matchAll(new RegExp(`(..)${capital}`, 'gsu'))).some(([, before]) =>
    /^[\p{L}\p{N},;]\s$/u.test(before!),
  )
}
