import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const folder = join(import.meta.dirname, '../../node_modules/.galley')

/**
 * The file that was kept under this path from another build, else what `make` makes, to be kept for
 * the next. Where nothing can be kept it is made each time.
 */
export async function takeKept(path: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(folder, path)
  const known = await readFile(file).catch(() => undefined)
  if (known) return known
  const made = await make()
  await keep(file, made).catch(() => {})
  return made
}

// Whole or not at all: others may be reading, or keeping the same.
async function keep(file: string, bytes: Buffer): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(aside, bytes)
    await rename(aside, file)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}
