import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { createLogger, createServer, preview, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readConfiguration } from '../../src/build/configuration.ts'
import { serveLibrary } from '../../src/build/serve-plugin.ts'
import type { Listing } from '../../src/library/listing.ts'
import { toId } from '../../src/library/address.ts'
import { toShardPath, type Shard } from '../../src/library/shard.ts'
import { folderOf } from '../library/articles.ts'
import { build, removeBuilt } from './build.ts'
import { draw } from './pictures/draw.ts'

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

  test('follows the folder when it is moved away and comes back, or another in its place', async () => {
    const aside = `${seeds}-aside`
    await rename(seeds, aside)
    await expect.poll(readHeadlines, { timeout: 20_000 }).toHaveLength(0)
    await cp(aside, seeds, { recursive: true })
    await expect.poll(readHeadlines, { timeout: 20_000 }).toHaveLength(2)
    // At once, as a change of branches does.
    await rm(seeds, { recursive: true })
    await rename(aside, seeds)
    await writeFile(join(seeds, '003_fog.txt'), 'Fog\n\nThe log is one line long.\n')
    await expect.poll(readHeadlines, { timeout: 20_000 }).toHaveLength(3)
    await writeFile(join(seeds, '003_fog.txt'), 'Snow\n\nThe log is one line long.\n')
    await expect.poll(readHeadlines, { timeout: 20_000 }).toContain('Snow')
    await rm(join(seeds, '003_fog.txt'))
    await expect.poll(readHeadlines, { timeout: 20_000 }).toHaveLength(2)
  })

  test('takes an address that was cut off within a letter for one that leads nowhere', async () => {
    for (const path of ['articles/fog-%E0%A4.txt', 'articles/fog-%E0%A4.html', '%']) {
      expect((await fetch(address + path)).status).toBe(404)
    }
    expect(await readHeadlines()).toHaveLength(2)
  })

  test('shows a picture that is added, and encodes it when it is asked for', async () => {
    const file = join(seeds, '003_fog.txt')
    await writeFile(
      file,
      'Fog on the East Mole\n\nThe mole in fog (Photo: Per Lie)\n\nThe log is one line long.\n',
    )
    await expect.poll(readHeadlines, { timeout: 10_000 }).toContain('Fog on the East Mole')
    const path = `${address}${toShardPath(toId('003_fog.txt'))}`
    const supplied = async () => {
      const { entries } = (await (await fetch(path)).json()) as Shard
      return entries.find(({ id }) => id === toId('003_fog.txt'))?.supplied
    }
    expect(await supplied()).toBeUndefined()
    await draw(640, 400).jpeg().toFile(join(seeds, '003_fog.1.jpg'))
    await expect.poll(supplied, { timeout: 10_000 }).toMatchObject([{ number: 1, width: 640 }])
    const { hash } = (await supplied())![0]!
    const picture = await fetch(`${address}pictures/${hash}-640.avif`)
    expect(picture.headers.get('content-type')).toBe('image/avif')
    const { width } = await sharp(Buffer.from(await picture.arrayBuffer())).metadata()
    expect(width).toBe(640)
    await rm(join(seeds, '003_fog.1.jpg'))
    await expect.poll(supplied, { timeout: 10_000 }).toBeUndefined()
    await rm(file)
  })
})

test('a name for a section without a folder is told, as a build does', longEnough, async () => {
  const told: string[] = []
  const server = await createServer({
    root,
    configFile: false,
    plugins: [
      serveLibrary({
        ...readConfiguration({ sections: { hafen: 'Am Hafen', wolrd: 'World' } }, root),
        seeds: folderOf('sections'),
      }),
    ],
    customLogger: { ...createLogger(), warn: (line) => void told.push(line) },
    optimizeDeps: { noDiscovery: true },
  })
  await server.close()
  expect(told.filter((line) => line.includes('is named'))).toEqual([
    'seeds: wolrd is named “World” in vite.config.ts, but no such folder has articles. Name one of hafen, Kultur, world-news, or take the name out.',
  ])
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
  const read = async (path: string) => {
    const response = await fetch(address + path)
    // All of it, before the server goes.
    return { status: response.status, text: await response.text() }
  }
  const [home, unknown] = await Promise.all([read(''), read('a/b/nope')])
  await server.close()
  expect(home.status).toBe(200)
  expect(unknown.status).toBe(404)
  expect(unknown.text).toContain('Nothing is set under this address.')
})
