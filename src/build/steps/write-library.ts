import type { Step } from '../step.ts'

/** Writes the raw texts and the catalog, as browsers ask for them. */
export const writeLibrary: Step = {
  name: 'Writing texts and catalog',
  async run({ edition, write }, progress) {
    const { files } = edition
    let done = 0
    for (const [path, make] of files) {
      await write(path, await make())
      progress((done += 1), files.size)
    }
  },
}
