import type { Step } from '../step.ts'

/** Writes the raw texts and the catalog, as browsers ask for them. */
export const writeLibrary: Step = {
  name: 'Writing texts and catalog',
  async run({ edition, write }, progress) {
    const { files } = edition
    for (const [index, { path, body }] of files.entries()) {
      await write(path, body)
      progress(index + 1, files.length)
    }
  },
}
