import type { Entry } from '../../library/entry.ts'
import { toKeptPicturePath, type Picture } from '../../library/pictures.ts'
import { LostPictureError } from '../pictures/open.ts'
import type { Problem } from '../problem.ts'
import { sideBySide } from '../side-by-side.ts'
import type { Step } from '../step.ts'

/** Writes the supplied pictures in every width and format. What has gone meanwhile is told, and its sill stays. */
export const encodePictures: Step = {
  name: 'Encoding pictures',
  async run({ edition: { pictures, entries }, write, written, report }, progress) {
    let done = 0
    const lost = new Map<string, Problem>()
    await sideBySide(pictures, async ([path, make]) => {
      const body = await make().catch((error: unknown) => {
        if (!(error instanceof LostPictureError)) throw error
        lost.set(error.hash, error.problem)
      })
      if (body) await write(path, body)
      progress((done += 1), pictures.size)
    })
    for (const problem of lost.values()) report(problem)
    if (lost.size > 0) {
      for (const entry of entries) leaveOut(entry, ({ hash }) => lost.has(hash))
    }
    for (const picture of entries.flatMap(({ supplied = [] }) => supplied)) {
      picture.bytes = written.get(toKeptPicturePath(picture))!
    }
  },
}

function leaveOut(entry: Entry, isLost: (picture: Picture) => boolean): void {
  const left = entry.supplied?.filter((picture) => !isLost(picture)) ?? []
  if (left.length > 0) entry.supplied = left
  else delete entry.supplied
}
