/** Why a file could not be read as highlights. What the reader is told goes by this. */
type FileTrouble = 'large' | 'unreadable' | 'broken' | 'foreign' | 'newer' | 'empty'

export class HighlightsFileError extends Error {
  override name = 'HighlightsFileError'
  readonly trouble: FileTrouble

  constructor(trouble: FileTrouble, options?: ErrorOptions) {
    super(trouble, options)
    this.trouble = trouble
  }
}

/** The version of what is written. A reader of files takes this one and all before it. */
export const fileVersion = 1

/** Throws where a file says that it comes from a later version, or is none of ours. */
export function checkVersion(version: unknown): void {
  if (typeof version !== 'number') throw new HighlightsFileError('foreign')
  if (version > fileVersion) throw new HighlightsFileError('newer')
}
