import type { Settings } from '../settings/settings.ts'
import { readSettings } from '../settings/settings.ts'
import { kinds } from './kinds.ts'

/** Everything of a reader's in one file: settings, and the rows of each table. */
interface Backup {
  settings: Settings
  rows: Record<string, readonly unknown[]>
}

/** What is wrong with a file that should be brought in. */
type Fault = 'large' | 'unreadable' | 'broken' | 'foreign' | 'newer'

/** A file is no backup, or none that can be read; nothing of it was taken. */
export class BackupError extends Error {
  override name = 'BackupError'
  constructor(
    readonly fault: Fault,
    options?: ErrorOptions,
  ) {
    super(`backup: the file is ${fault}`, options)
  }
}

const version = 1

/** Larger files are not looked into, in bytes: 10,000 highlights with long notes take 20 million. */
export const mostBytes = 50_000_000

/** The backup as a file. `made` is when, in ISO 8601. */
export function toBackupFile({ settings, rows }: Backup, made: string): string {
  return `${JSON.stringify({ galley: 'backup', version, made, settings, rows }, null, 1)}\n`
}

/** Reads such a file, and says how many of its entries could not be read. Throws BackupError. */
export function readBackupFile(text: string): Backup & { unread: number } {
  const file = parse(text)
  if (!isRecord(file) || file['galley'] !== 'backup') throw new BackupError('foreign')
  if (typeof file['version'] !== 'number') throw new BackupError('broken')
  // What is newer may be laid out in another way.
  if (file['version'] > version) throw new BackupError('newer')
  if (!isRecord(file['rows'])) throw new BackupError('broken')
  const rows: Record<string, unknown[]> = {}
  let unread = 0
  for (const { table, check } of kinds) {
    const all: unknown = file['rows'][table]
    if (!Array.isArray(all)) continue
    rows[table] = all.map(check).filter((row) => row !== undefined)
    unread += all.length - rows[table].length
  }
  return { settings: readSettings(file['settings']), rows, unread }
}

// What was cut off or damaged still begins as ours do; of an empty file nothing can be told.
const begun = /^\s*(?:\{\s*"galley"|$)/

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BackupError(begun.test(text) ? 'broken' : 'foreign')
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
