import { toSearchPath } from '../../search/manifest.ts'
import { makeSearchFiles, SearchIndexError } from '../search-index.ts'
import type { Step } from '../step.ts'

/** Writes the index that browsers search in. Where none can be made, the library goes without and says so. */
export const indexSearch: Step = {
  name: 'Indexing for search',
  async run({ configuration, edition, write, report }, progress) {
    const { entries, library } = edition
    const folder = toSearchPath(edition.edition)
    try {
      for await (const { path, body } of makeSearchFiles(library, entries, progress)) {
        await write(folder + path, body)
      }
    } catch (error) {
      if (!(error instanceof SearchIndexError)) throw error
      const reason = error.cause instanceof Error ? error.cause.message : error.message
      report({
        file: configuration.seeds,
        message: `could not be indexed for search (${reason}). It is published without`,
      })
    }
  },
}
