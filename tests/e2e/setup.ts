import { cp, mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from '../bench/generate.ts'
import { articleText } from '../bench/texts.ts'
import { build, removeBuilt, type Built } from '../build/build.ts'
import { draw } from '../build/pictures/draw.ts'
import type { Host, Library } from './library.ts'
import { serve, type RunningServer } from './server.ts'

const root = join(import.meta.dirname, '../..')
const named = join(root, 'tests/build/configurations/named.ts')

/** Builds every library that tests open and serves each at the root of a host and below a path. */
export default async function setUp(): Promise<() => Promise<void>> {
  const empty = await mkdtemp(join(tmpdir(), 'galley-empty-'))
  await mkdir(empty, { recursive: true })
  const large = await mkdtemp(join(tmpdir(), 'galley-large-'))
  await generate(large, 450)
  const long = await mkdtemp(join(tmpdir(), 'galley-long-'))
  await writeFile(join(long, 'long.txt'), articleText(0, 60_000))
  const pictures = await mkdtemp(join(tmpdir(), 'galley-pictures-'))
  await addPictures(pictures)
  const development = await mkdtemp(join(tmpdir(), 'galley-development-'))
  for (const one of ['twelve', 'marked']) {
    await cp(join(root, 'tests/libraries', one), development, { recursive: true })
  }
  const folders: Record<Library, string> = {
    seed: join(root, 'seeds'),
    two: join(root, 'tests/libraries/two'),
    twelve: join(root, 'tests/libraries/twelve'),
    figures: join(root, 'tests/libraries/figures'),
    hostile: join(root, 'tests/libraries/hostile'),
    sections: join(root, 'tests/libraries/sections'),
    empty,
    large,
    long,
    pictures,
    development,
  }
  const servers: RunningServer[] = []
  const hosts: Partial<Record<Library, Host>> = {}
  for (const [name, seeds] of Object.entries(folders) as [Library, string][]) {
    const built = await (name === 'development'
      ? build(seeds, ['--mode', 'development'], { NODE_ENV: 'development' })
      : build(seeds, name === 'sections' ? ['--config', named] : []))
    const [atRoot, below] = await serveTwice(built)
    servers.push(atRoot, below)
    hosts[name] = { folder: built.folder, '/': atRoot.address, '/some/sub/path/': below.address }
  }
  process.env['GALLEY_HOSTS'] = JSON.stringify(hosts)
  return async () => {
    for (const server of servers) server.close()
    await removeBuilt()
    for (const folder of [empty, large, long, pictures, development])
      await rm(folder, { recursive: true, force: true })
  }
}

/** Articles that announce each other; the first has a picture above its text, and a portrait in a run. */
async function addPictures(folder: string): Promise<void> {
  await cp(join(root, 'tests/libraries/web'), folder, { recursive: true })
  await draw(1600, 1000).jpeg().toFile(join(folder, '001_ferry.1.jpg'))
  await draw(800, 1400, 20).webp().toFile(join(folder, '001_ferry.3.webp'))
}

function serveTwice({ code, output, folder }: Built): Promise<[RunningServer, RunningServer]> {
  if (code !== 0) throw new Error(`e2e: a library could not be built\n${output}`)
  return Promise.all([
    serve({ folder, mount: '/' }),
    serve({ folder, mount: '/some/sub/path/', gzip: true }),
  ])
}
