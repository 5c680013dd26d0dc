import type { Article } from '../article/article.ts'
import type { Pin } from '../article/parse.ts'
import type { Entry } from './entry.ts'

/** Where articles come from: the server's files in the browser, the folder of seeds in the build. */
export interface Library {
  /** Every entry, last added first. */
  list(): Promise<Entry[]>
  /** The entry with this id, if there is one. */
  find(id: string): Promise<Entry | undefined>
  /** The article itself, parsed from its raw text. */
  open(entry: Entry): Promise<Article>
  /** The article read anew from its raw text: with confidence and reasons, and around these corrections. */
  reread(entry: Entry, pins: Pin[]): Promise<Article>
}
