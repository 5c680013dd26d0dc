import { lstatSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isWithin } from './paths.ts'

/** A sort of file that the folder holds. */
export interface FileKind {
  /** “Put … there”, “… can have 5 MB”. */
  file: string
  whole: string
  mostBytes: number
  smaller: string
}

/** What keeps a file from being read at all, if something does. Throws what the file system threw. */
export function refuse(folder: string, file: string, kind: FileKind): string | undefined {
  const path = join(folder, file)
  const isLink = lstatSync(path).isSymbolicLink()
  if (isLink && !isWithin(realpathSync(folder), realpathSync(path))) {
    return 'is a link to a file outside the folder, and is not followed. Put the file itself there'
  }
  const found = statSync(path)
  // A pipe would be waited for without end.
  if (!found.isFile()) return `is no file. Put ${kind.file} there, or take it out of the folder`
  if (found.size > kind.mostBytes) {
    return `has ${toMegabytes(found.size)}; ${kind.whole} can have ${toMegabytes(kind.mostBytes)}. ${kind.smaller}, or take it out of the folder`
  }
  return undefined
}

function toMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1).replace(/\.0$/, '')} MB`
}

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'a link that leads back to itself',
  ENOENT: 'it is gone',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read',
  EPERM: 'permission denied',
}

/** Why a file could not be read or written, in words. */
export function explainFile(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message
}

/** What is said of a file that can't be read, with the mend, to follow its name. */
export function toUnreadable(cause: unknown): string {
  return `cannot be read (${explainFile(cause)}). Check the file and its rights`
}
