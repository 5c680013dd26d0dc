import { mergeRows, takeRows } from '../storage/kept-rows.ts'
import type { Storage } from '../storage/storage.ts'
import { BackupError, mostBytes, readBackupFile, toBackupFile } from './backup.ts'
import { kinds } from './kinds.ts'
import { noteRead } from '../progress/kept-before.ts'
import { changeSetting } from '../settings/change.ts'
import { settings } from '../settings/kept.ts'
import type { Name } from '../settings/settings.ts'

/** What came of a file that was brought in. */
interface BroughtIn {
  /** Rows that are new or not as they were. */
  changed: number
  /** Entries that could not be read, and were left out. */
  unread: number
}

/** Everything of a reader's on this device, also what it has no room to keep, as a file. Throws StorageError. */
export async function takeBackup(storage: Storage): Promise<string> {
  const rows: Record<string, readonly unknown[]> = {}
  for (const { table } of kinds) rows[table] = await takeRows(storage, table)
  return toBackupFile({ settings: settings.get(), rows }, new Date().toISOString())
}

/**
 * Adds what a backup holds to what is there; nothing that is there is lost. Settings come only where
 * this device has the house's. Throws BackupError when the file can't be read, StorageError when
 * the device can't keep it; bringing it in again is then all there is to do.
 */
export async function bringIn(file: Blob, storage: Storage): Promise<BroughtIn> {
  if (file.size > mostBytes) throw new BackupError('large')
  const text = await file.text().catch((cause: unknown) => {
    throw new BackupError('unreadable', { cause })
  })
  const backup = readBackupFile(text)
  let changed = 0
  for (const { table, toKey, choose } of kinds) {
    const rows = new Map((backup.rows[table] ?? []).map((row) => [toKey(row as never), row]))
    if (rows.size === 0) continue
    changed += await mergeRows(storage, table, rows, choose as (mine: unknown) => unknown)
  }
  // Articles ask for their places from now on.
  if (backup.rows['reading']?.length) noteRead()
  const own = settings.get()
  for (const [name, value] of Object.entries(backup.settings)) {
    if (own[name as Name] === undefined) changeSetting(name as Name, value as never)
  }
  return { changed, unread: backup.unread }
}
