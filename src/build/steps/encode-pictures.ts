import { availableParallelism } from 'node:os'
import { toKeptPicturePath } from '../../library/pictures.ts'
import type { Step } from '../step.ts'

/** Writes the supplied pictures in every width and format. */
export const encodePictures: Step = {
  name: 'Encoding pictures',
  async run({ edition: { pictures, entries }, write, written }, progress) {
    let done = 0
    const waiting = pictures.entries()
    const work = async () => {
      for (const [path, make] of waiting) {
        await write(path, await make())
        progress((done += 1), pictures.size)
      }
    }
    await Promise.all(Array.from({ length: availableParallelism() }, work))
    for (const picture of entries.flatMap(({ supplied = [] }) => supplied)) {
      picture.bytes = written.get(toKeptPicturePath(picture))!
    }
  },
}
