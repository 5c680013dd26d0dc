import type { ArticleEntry, Entry } from './entry.ts'

// With two letters there are 1,296 files at most, each of about eight entries for 10,000 articles.
const lettersOfId = 2

/** What such a file holds, and the edition it belongs to. */
export interface Shard {
  edition: string
  entries: ArticleEntry[]
}

/** The file, below the base, of the few entries that share the beginning of this id. */
export function toShardPath(id: string): string {
  return `catalog/entries/${id.slice(0, lettersOfId)}.json`
}

/** What of an entry an article's page needs: not what stands in its text. */
export function toArticleEntry(entry: ArticleEntry & Partial<Entry>): ArticleEntry {
  const kept = { ...entry }
  delete kept.opening
  delete kept.place
  delete kept.section
  return kept
}

/** The entries by the file that holds them. */
export function toShards(entries: readonly Entry[]): Map<string, Entry[]> {
  const shards = new Map<string, Entry[]>()
  for (const entry of entries) {
    const path = toShardPath(entry.id)
    const shard = shards.get(path)
    if (shard) shard.push(entry)
    else shards.set(path, [entry])
  }
  return shards
}
