import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, preview, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Listing } from '../../src/library/listing.ts'
import { folderOf } from '../library/articles.ts'
import { build, removeBuilt } from './build.ts'

const root = join(import.meta.dirname, '../..')
const longEnough = { timeout: 120_000 }

afterAll(removeBuilt)

describe('the library while it is worked on', longEnough, () => {
  let seeds: string
  let server: ViteDevServer
  let address: string

  beforeAll(async () => {
    seeds = await mkdtemp(join(tmpdir(), 'galley-seeds-'))
    await cp(folderOf('two'), seeds, { recursive: true })
    vi.stubEnv('SEEDS_DIR', seeds)
    server = await createServer({
      root,
      configFile: join(root, 'vite.config.ts'),
      server: { port: 0, host: '127.0.0.1' },
      optimizeDeps: { noDiscovery: true },
      logLevel: 'error',
    })
    await server.listen()
    address = server.resolvedUrls!.local[0]!
  }, 120_000)

  afterAll(async () => {
    await server.close()
    vi.unstubAllEnvs()
    await rm(seeds, { recursive: true, force: true })
  })

  async function readHeadlines(): Promise<string[]> {
    const listing = await fetch(`${address}catalog/library.json`)
    return ((await listing.json()) as Listing).rows.map(([, headline]) => headline)
  }

  test('has its articles', async () => {
    expect(await readHeadlines()).toHaveLength(2)
  })

  test('follows a seed that is added, edited and taken away', async () => {
    const file = join(seeds, '003_fog.txt')
    await writeFile(file, 'Fog on the East Mole\n\nThe log is one line long.\n')
    await expect.poll(readHeadlines, { timeout: 20_000 }).toContain('Fog on the East Mole')
    await writeFile(file, 'Snow on the East Mole\n\nThe log is one line long.\n')
    await expect.poll(readHeadlines, { timeout: 20_000 }).toContain('Snow on the East Mole')
    await rm(file)
    await expect.poll(readHeadlines, { timeout: 20_000 }).toHaveLength(2)
  })
})

test('the preview answers for unknown addresses with the page for them', longEnough, async () => {
  const { folder } = await build(folderOf('two'))
  const server = await preview({
    root,
    configFile: join(root, 'vite.config.ts'),
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  })
  const address = server.resolvedUrls!.local[0]!
  const [home, unknown] = await Promise.all([fetch(address), fetch(`${address}a/b/nope`)])
  await server.close()
  expect(home.status).toBe(200)
  expect(unknown.status).toBe(404)
  expect(await unknown.text()).toContain('Nothing is set under this address.')
})
