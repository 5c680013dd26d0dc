import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderOf, type Library } from './library.ts'
import { serve, type ServerOptions } from './server.ts'

/** A host with the library of twelve, which can be published anew. */
export interface Editions {
  address: string
  /** Puts the library of two in its place, or another. */
  publish: (library?: Library) => Promise<void>
  close: () => Promise<void>
}

export async function serveEditions(options: Partial<ServerOptions> = {}): Promise<Editions> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-editions-'))
  await cp(folderOf('twelve'), folder, { recursive: true })
  const { address, close } = await serve({ folder, mount: '/', ...options })
  return {
    address,
    async publish(library = 'two') {
      await rm(folder, { recursive: true })
      await cp(folderOf(library), folder, { recursive: true })
    },
    async close() {
      close()
      await rm(folder, { recursive: true })
    },
  }
}
