import { writeMargin } from '../article/margin.ts'
import { parseArticle } from '../article/parse.ts'
import { detectLanguage } from '../build/language.ts'
import { toPrintable } from '../build/problem.ts'
import { complain, readArguments, readSources } from './sources.ts'

/** `npm run explain FILE... [-- --reasons]`: each text with what its lines were taken for, how surely, and why. */
export async function run(args: string[]): Promise<number> {
  const said = readArguments('explain', args, ['--reasons'])
  if (!said) return 1
  const { paths } = said
  const reasons = said.options.has('--reasons')
  if (paths.length === 0) {
    console.error('explain: no file named; say npm run explain seeds/NAME.txt')
    return 1
  }
  const { sources, complaints } = await readSources(paths)
  for (const { file, text, pins } of sources) {
    if (paths.length > 1) console.log(`\n${toPrintable(file)}`)
    const article = parseArticle(text, { language: detectLanguage(text), pins, reasons })
    console.log(writeMargin(text, article, { confidence: true, reasons }))
  }
  complain('explain', complaints)
  return complaints.some(({ severe }) => severe) ? 1 : 0
}
