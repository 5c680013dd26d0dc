import { roles } from '../article/article.ts'
import { answers } from '../article/cues/index.ts'
import { valueOf, type HashTable } from '../article/hash.ts'
import { toWords } from '../article/weights.ts'
import type { WordedLesson } from './lessons.ts'
import type { Lesson } from './train.ts'

/** A word met on fewer sites than this is not learned: it may be a name, or one site's own. */
const fewestHosts = 20
const wordsKept = 400

interface Met {
  hosts: Set<string>
  /** How many stretches of each role hold it. */
  counts: number[]
}

/**
 * The words that tell most of the role of the short lines that hold them: by how far the roles of those lines
 * are from the roles of all lines (the Kullback-Leibler divergence, times the number of lines).
 */
export function chooseWords(lessons: readonly WordedLesson[]): HashTable {
  const all = roles.map(() => 0)
  const met = new Map<number, Met>()
  for (const { host, right, words } of lessons) {
    for (const [at, hashes] of words.entries()) {
      const role = right[at]!
      all[role]!++
      for (const hash of hashes) {
        const one = met.get(hash) ?? { hosts: new Set(), counts: roles.map(() => 0) }
        met.set(hash, one)
        one.hosts.add(host)
        one.counts[role]!++
      }
    }
  }
  const ranked = [...met]
    .filter(([, { hosts }]) => hosts.size >= fewestHosts)
    .map(([hash, { counts }]) => ({ hash, tells: divergence(counts, all) }))
    .sort((a, b) => b.tells - a.tells || a.hash - b.hash)
  return toWords(ranked.slice(0, wordsKept).map(({ hash }) => hash))
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

function divergence(counts: number[], all: number[]): number {
  const share = sum(counts) / sum(all)
  return counts.reduce(
    (total, count, role) =>
      total + (count > 0 ? count * Math.log(count / (share * all[role]!)) : 0),
    0,
  )
}

/** The lesson with the learned words heard beside the answers. */
export function withWords(lesson: WordedLesson, words: HashTable): Lesson {
  const heard = lesson.heard.map((row, at) => {
    const numbers = lesson.words[at]!.map((hash) => valueOf(words, hash)).filter((one) => one > 0)
    return Uint16Array.from([...row, ...numbers.map((number) => answers.length + number - 1)])
  })
  return { ...lesson, heard }
}
