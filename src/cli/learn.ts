import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { answers } from '../article/cues/index.ts'
import { toStored } from '../article/weights.ts'
import { readCases, readCorpus, refuseCorpus } from '../learn/corpus.ts'
import { toLesson } from '../learn/lessons.ts'
import { teach } from '../learn/teach.ts'

const target = 'src/article/weights.json'
const cases = 'tests/article/cases'

/**
 * `npm run learn -- CORPUS_DIR...`: learns the weights from the corpora named, the first of which is the
 * one to be judged by, and from our own cases, and writes them. The same texts give the same weights.
 */
export async function run(args: string[]): Promise<number> {
  if (args.length === 0) {
    console.error('learn: no corpus named; say npm run learn -- CORPUS_DIR...')
    return 1
  }
  const refused = args.flatMap((folder) => refuseCorpus(folder) ?? [])
  for (const complaint of refused) console.error(`learn: ${complaint}.`)
  if (refused.length > 0) return 1
  const started = performance.now()
  const lessons = [
    ...readCases(join(process.cwd(), cases)).map((known) => toLesson(known, 'own')),
    ...args.flatMap((folder, at) =>
      readCorpus(folder).map((known) => toLesson(known, at === 0 ? 'judged' : 'helping')),
    ),
  ]
  console.log(`${lessons.length} documents, ${answers.length} answers`)
  const json = JSON.stringify(toStored(teach(lessons)))
  writeFileSync(target, `${json}\n`)
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`${target}: ${gzipSync(json).length} bytes gzipped, learned in ${seconds} s`)
  return 0
}
