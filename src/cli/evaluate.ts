import { ownWeights } from '../article/weights.ts'
import { readCorpus, refuseCorpus, type Known } from '../learn/corpus.ts'
import { decide, foldOf, type Said } from '../learn/folds.ts'
import { inEachLayout } from '../learn/layouts.ts'
import { toLesson } from '../learn/lessons.ts'
import { addDocument, newScore, type Score } from '../learn/score.ts'
import { teach } from '../learn/teach.ts'
import { calibrationTable, confusionTable, mistakes, scoreTable } from '../learn/report.ts'

/**
 * `npm run evaluate -- CORPUS_DIR [--folds N] [--layouts] [--train DIR...] [--errors N]`: scores the parser on
 * a corpus. With folds it learns anew for each part of the hosts, from the other parts and from the folders of
 * `--train`. With layouts each article is judged in all of them besides.
 */
export async function run(args: string[]): Promise<number> {
  const { folder, folds, inLayouts, helping, errors } = readArguments(args)
  if (!folder) {
    console.error('evaluate: no corpus named; say npm run evaluate -- CORPUS_DIR')
    return 1
  }
  const refused = [folder, ...helping].flatMap((one) => refuseCorpus(one) ?? [])
  for (const complaint of refused) console.error(`evaluate: ${complaint}.`)
  if (refused.length > 0) return 1
  const corpus = readCorpus(folder)
  const judged = inLayouts ? [...corpus, ...corpus.flatMap(inEachLayout)] : corpus
  const said =
    folds > 1
      ? sayByFolds(corpus, judged, folds, helping)
      : judged.map((known) => decide(known, ownWeights()))
  const all = newScore()
  const layouts = new Map<string, Score>()
  for (const [at, known] of judged.entries()) {
    const layout = layouts.get(known.render) ?? newScore()
    layouts.set(known.render, layout)
    addDocument(layout, known, said[at]!)
    if (at < corpus.length) addDocument(all, known, said[at]!)
  }
  console.log(scoreTable(all, layouts))
  console.log(`\n${confusionTable(all)}`)
  console.log(`\n${calibrationTable(corpus, said)}`)
  if (errors > 0) console.log(`\n${mistakes(corpus, said, errors)}`)
  return 0
}

function readArguments(args: string[]) {
  const after = (name: string): string | undefined =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined
  const train = args.indexOf('--train')
  const rest = train < 0 ? [] : args.slice(train + 1)
  const end = rest.findIndex((arg) => arg.startsWith('--'))
  return {
    folder: args.find((arg) => !arg.startsWith('--')),
    folds: Number(after('--folds') ?? 0),
    inLayouts: args.includes('--layouts'),
    errors: Number(after('--errors') ?? 0),
    helping: end < 0 ? rest : rest.slice(0, end),
  }
}

function sayByFolds(corpus: Known[], judged: Known[], folds: number, helping: string[]): Said[][] {
  const lessons = corpus.map((known) => toLesson(known, 'judged'))
  const more = helping.flatMap((dir) => readCorpus(dir).map((known) => toLesson(known, 'helping')))
  const said: Said[][] = []
  for (let fold = 0; fold < folds; fold++) {
    const isInFold = ({ host }: Known): boolean => foldOf(host, folds) === fold
    const taught = [...lessons.filter((_, at) => !isInFold(corpus[at]!)), ...more]
    const weights = teach(taught)
    for (const [at, known] of judged.entries()) {
      if (isInFold(known)) said[at] = decide(known, weights)
    }
    console.error(`fold ${fold + 1} of ${folds}`)
  }
  return said
}
