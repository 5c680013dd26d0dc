/** What the index of a library consists of. */
export interface SearchManifest {
  /** How many articles the library has. */
  articles: number
  /** The largest first; the one without word forms last. */
  portions: { stems?: string; folders: string[] }[]
}

export const manifestFile = 'index.json'
/** Pagefind, as a module whose `start` gives a fresh one. */
export const scriptFile = 'pagefind.js'

/** Where the index of an edition lies below the library's base. */
export function toSearchPath(edition: string): string {
  return `search/${edition}/`
}
