import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setHeadline } from '../../typeset/glyphs.ts'
import { readPalettes } from '../colours.ts'
import { openCards, type DrawCard } from '../cards/card.ts'
import type { Step } from '../step.ts'
import { toCardPath, toWeb } from '../web/web.ts'

// Cards are named by what is on them: what was drawn once is taken from here.
const kept = join(import.meta.dirname, '../../../node_modules/.galley')

/** Draws a picture of each headline for those who share its article. Nothing where no address is known. */
export const drawCards: Step = {
  name: 'Drawing cards',
  async run({ edition, configuration, write }, progress) {
    const { cards: look, name } = toWeb(configuration)
    if (look === undefined) return
    const { bg, ink } = { ...readPalettes().paper, ...configuration.colours.paper }
    const wanted = new Map(
      edition.entries.map(({ headline, language }) => [
        toCardPath(look, headline),
        setHeadline(headline, language),
      ]),
    )
    const waiting = [...wanted].entries()
    let draw: Promise<DrawCard> | undefined
    const work = async () => {
      for (const [, [path, headline]] of waiting) {
        await write(
          path,
          await take(path, async () => (await (draw ??= openCards({ name, bg, ink })))(headline)),
        )
        progress((done += 1), wanted.size)
      }
    }
    let done = 0
    await mkdir(join(kept, 'cards'), { recursive: true })
    // As many at once as there are cores: all take from one list.
    await Promise.all(Array.from({ length: availableParallelism() }, work))
  },
}

async function take(path: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(kept, path)
  const known = await readFile(file).catch(() => undefined)
  if (known) return known
  const made = await make()
  // Whole or not at all: another build may be reading.
  const aside = `${file}.${process.pid}`
  await writeFile(aside, made)
  await rename(aside, file)
  return made
}
