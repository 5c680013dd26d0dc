import { unwatchFile, watchFile, type Stats } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { basename, extname } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { findUnknownSections, type Configuration } from './configuration.ts'
import { correctionsFile } from './corrections.ts'
import { openEdition, toKept, type Kept, type LibraryEdition } from './edition.ts'
import { isWithin, toPathBelow } from './paths.ts'
import { isPictureName } from './pictures/find.ts'
import { loadLanguages } from './languages.ts'
import { toProblemLines } from './problem.ts'
import { createSearchServer } from './search-server.ts'

// Editors write a file in several steps; one new edition is enough for all of them.
const settleMilliseconds = 40
const lookMilliseconds = 500

const types: Record<string, string> = {
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
}

/** Serves the library while developing, and tells the app when it has changed. */
export function serveLibrary(
  configuration: Configuration,
  open = (folder: string, kept: Kept) => openEdition(folder, undefined, kept),
): Plugin {
  const { seeds: folder } = configuration
  const kept = toKept()
  let edition: Promise<LibraryEdition> | undefined
  const current = () => (edition ??= open(folder, kept))
  const search = createSearchServer()

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const body = await read(path).catch((error: unknown) => {
      console.error(String(error))
      return undefined
    })
    const type = types[extname(path)] ?? 'application/octet-stream'
    response.statusCode = body === undefined ? 404 : 200
    response.setHeader('Content-Type', type)
    response.end(body)
  }

  async function read(path: string): Promise<Uint8Array | string | undefined> {
    const edition = await current()
    if (path.startsWith('search/')) return search.read(edition, path)
    return (edition.files.get(path) ?? edition.pictures.get(path))?.()
  }

  return {
    name: 'galley:library',
    // What commands beside the build read too.
    api: { seeds: folder },
    apply: 'serve',
    async configureServer(server) {
      const report = createReport(configuration, server)
      // What changes while the folder is read for the first time is read again after it.
      let turn = current()
      watch(server, folder, kept, () => {
        turn = turn.then(async () => {
          edition = open(folder, kept)
          report(await edition)
          server.ws.send('galley:edition', {})
          return edition
        })
      })
      report(await turn)
      void loadLanguages()
      server.middlewares.use((request, response, next) => {
        const path = readPath(request.url ?? '')
        // Vite would end at it.
        if (path === undefined) return void response.writeHead(404).end()
        if (!/^(?:catalog\/|pictures\/|search\/|articles\/.*\.txt$)/.test(path)) return next()
        void answer(path, response)
      })
    },
  }
}

/** The path of an address below the root; undefined where somebody cut an escape off. */
function readPath(url: string): string | undefined {
  try {
    return decodeURI(url.replace(/^\/|\?.*$/g, ''))
  } catch {
    return undefined
  }
}

/** Warns of what is wrong with the library, after an edit only of what was not before it. */
function createReport(configuration: Configuration, { config }: ViteDevServer) {
  let told = new Set<string>()
  return ({ problems, entries }: LibraryEdition): void => {
    const unknown = findUnknownSections(configuration, entries)
    const lines = toProblemLines([...problems, ...unknown], configuration.seeds)
    for (const line of lines) if (!told.has(line)) config.logger.warn(line)
    told = new Set(lines)
  }
}

function watch(server: ViteDevServer, folder: string, kept: Kept, renew: () => void): void {
  let timer: NodeJS.Timeout | undefined
  const renewSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(renew, settleMilliseconds)
  }
  server.watcher.add(folder)
  for (const event of ['add', 'change', 'unlink'] as const) {
    server.watcher.on(event, (file) => {
      if (!isWithin(folder, file)) return
      const name = basename(file)
      if (!/\.txt$/i.test(name) && name !== correctionsFile && !isPictureName(name)) return
      kept.seeds.delete(toPathBelow(folder, file))
      renewSoon()
    })
  }
  // The watcher stays with a folder that is moved away or taken out; what comes in its place is watched anew.
  const look = (now: Stats, before: Stats) => {
    const same = now.ino === before.ino && now.birthtimeMs === before.birthtimeMs
    if (same || now.ino === 0) return
    server.watcher.unwatch(folder)
    server.watcher.add(folder)
    kept.seeds.clear()
    renewSoon()
  }
  watchFile(folder, { interval: lookMilliseconds, persistent: false }, look)
  server.httpServer?.once('close', () => unwatchFile(folder, look))
}
