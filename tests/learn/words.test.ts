import { expect, test } from 'vitest'
import { roles, type Role } from '../../src/article/article.ts'
import { answers } from '../../src/article/cues/index.ts'
import { hashOf, valueOf } from '../../src/article/hash.ts'
import type { WordedLesson } from '../../src/learn/lessons.ts'
import { chooseWords, withWords } from '../../src/learn/words.ts'

const lesson = (host: string, stretches: [Role, string][]): WordedLesson => ({
  host,
  heard: stretches.map(() => Uint16Array.of(3)),
  steps: new Uint8Array(),
  words: stretches.map(([, text]) => text.split(' ').map(hashOf)),
  right: stretches.map(([role]) => roles.indexOf(role)),
  weight: 1,
  doubt: 0,
})

const hosts = Array.from({ length: 25 }, (_, at) => `host-${at}`)
const lessons = hosts.map((host, at) =>
  lesson(host, [
    ['caption', at < 22 ? 'pictured here' : 'here'],
    ['paragraph', 'here'],
    ['caption', at < 10 ? 'smith' : 'jones'],
  ]),
)

test('words that tell of a role are learned, if many sites have them', () => {
  const words = chooseWords(lessons)
  expect(valueOf(words, hashOf('pictured'))).toBe(1)
  expect(valueOf(words, hashOf('smith'))).toBe(0)
})

test('one site’s own word is not learned, however often it stands there', () => {
  const own = lessons.map((one) => ({ ...one, host: 'host' }))
  expect(chooseWords(own).size).toBe(0)
})

test('a learned word is heard beside the answers', () => {
  const words = chooseWords(lessons)
  expect([...withWords(lessons[0]!, words).heard[0]!]).toContain(answers.length)
  expect([...withWords(lessons[0]!, words).heard[2]!]).toEqual([3])
})
