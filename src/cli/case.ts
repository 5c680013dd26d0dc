import { existsSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { writeMargin } from '../article/margin.ts'
import { parseArticle } from '../article/parse.ts'
import { detectLanguage } from '../build/language.ts'
import { complain, readArguments, readSources } from './sources.ts'

const folder = 'tests/article/cases'

/** `npm run case FILE...`: makes each text a test case, with the roles it has now in its margin, to be put right by hand. */
export async function run(args: string[]): Promise<number> {
  const said = readArguments('case', args, [])
  if (!said) return 1
  const { paths } = said
  if (paths.length === 0) {
    console.error('case: no file named; say npm run case seeds/NAME.txt')
    return 1
  }
  const { sources, complaints } = await readSources(paths)
  for (const { file, text } of sources) {
    const path = join(folder, basename(file))
    if (existsSync(path)) {
      const problem = 'is there already. Rename the text, or edit the case'
      complaints.push({ path, problem, severe: true })
      continue
    }
    writeFileSync(path, writeMargin(text, parseArticle(text, { language: detectLanguage(text) })))
    console.log(`${path}: set the roles in its margin right, then run npm test`)
  }
  complain('case', complaints)
  return complaints.some(({ severe }) => severe) ? 1 : 0
}
