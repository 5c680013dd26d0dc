import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderOf } from './library.ts'
import { serve } from './server.ts'

/** A host with the library of twelve, which can be published anew. */
export interface Editions {
  address: string
  /** Puts the library of two in its place. */
  publish: () => Promise<void>
  close: () => Promise<void>
}

export async function serveEditions(): Promise<Editions> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-editions-'))
  await cp(folderOf('twelve'), folder, { recursive: true })
  const { address, close } = await serve({ folder, mount: '/' })
  return {
    address,
    async publish() {
      await rm(folder, { recursive: true })
      await cp(folderOf('two'), folder, { recursive: true })
    },
    async close() {
      close()
      await rm(folder, { recursive: true })
    },
  }
}
