/** What the reader has asked to be kept, of which edition: an article by its id, or the whole library. */
export interface KeptRow {
  id: string
  edition: string
}

/** The id of the row for the whole library; those of articles are longer. */
export const wholeId = 'whole'
