import { setHeadline } from '../../typeset/glyphs.ts'
import { readPalettes } from '../colours.ts'
import { openCards, type DrawCard } from '../cards/card.ts'
import { takeKept } from '../kept-files.ts'
import { sideBySide } from '../side-by-side.ts'
import type { Step } from '../step.ts'
import { toCardPath, toWeb } from '../web/web.ts'

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
    let draw: Promise<DrawCard> | undefined
    let done = 0
    await sideBySide(wanted, async ([path, headline]) => {
      // Cards are named by what is on them: what was drawn once is not drawn again.
      const card = await takeKept(path, async () =>
        (await (draw ??= openCards({ name, bg, ink })))(headline),
      )
      await write(path, card)
      progress((done += 1), wanted.size)
    })
  },
}
