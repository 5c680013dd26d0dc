import { toTextPath } from '../../library/address.ts'
import { toKeptPicturePath } from '../../library/pictures.ts'
import { toShards } from '../../library/shard.ts'
import { shellPath, wholeFilesPath, wholePath, workerPath } from '../../offline/caches.ts'
import type { Whole, WholeFiles } from '../../offline/whole.ts'
import { searchPath } from '../../search/address.ts'
import { makeWorker } from '../offline/worker.ts'
import { toHtml } from '../page.ts'
import type { Build, Step } from '../step.ts'

/** Writes the worker that answers without network, its page, and how large the whole library is. Comes last. */
export const writeOffline: Step = {
  name: 'Writing what works offline',
  async run(build) {
    const { appFiles, configuration, edition, shell, renderPage, write } = build
    // Any page without an article speaks as the interface does.
    const { language, direction } = await renderPage(edition.library, searchPath)
    const page = {
      title: configuration.name,
      language,
      direction,
      markup: '',
      path: `/${shellPath}`,
    }
    await write(shellPath, toHtml(shell, page, './'))
    await write(workerPath, await makeWorker(edition.edition, appFiles))
    const { whole, files } = toWhole(build)
    await write(wholePath, JSON.stringify(whole))
    await write(wholeFilesPath, JSON.stringify(files))
  },
}

function toWhole({ edition: { edition, entries }, written }: Build) {
  const sizeOf = (path: string) => written.get(path) ?? 0
  const shards = Array.from(toShards(entries), ([path, inside]): [string, number] => {
    const own = inside.flatMap(({ slug, supplied = [] }) => [
      toTextPath(slug),
      ...supplied.map(toKeptPicturePath),
    ])
    return [path, [path, ...own].reduce((sum, one) => sum + sizeOf(one), 0)]
  })
  const others = [...written]
    .filter(([path]) => /^(?:catalog\/(?!entries)|search\/)/.test(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const whole: Whole = {
    edition,
    articles: entries.length,
    bytes: sum([...shards, ...others]),
    shards,
  }
  const files: WholeFiles = { edition, files: others }
  return { whole, files }
}

function sum(sizes: readonly [string, number][]): number {
  return sizes.reduce((bytes, [, more]) => bytes + more, 0)
}
