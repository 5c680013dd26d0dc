import { readFile, stat } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

export interface ServerOptions {
  folder: string
  /** Where the library stands on the host, with a slash at both ends. */
  mount: string
  gzip?: boolean
  /** False for a host that answers for no folder, only for files. */
  index?: boolean
  /** Words at whose last place in a page the host stops for a moment, as a slow line does. */
  pauseAt?: string
  /** For how many seconds browsers may take pages and their parts as they had them, without asking. */
  filesLast?: number
  /** Whether the host sends what `_headers` says for all addresses. */
  headers?: boolean
}

export interface RunningServer {
  /** The address of the library, with a slash at the end. */
  address: string
  close: () => void
}

/** A host as plain as hosts get: files, an index for each folder, 404.html for the rest. No rewrites. */
export async function serve(options: ServerOptions): Promise<RunningServer> {
  const server: Server = createServer((request, response) => {
    void respond(request.url ?? '/', response, options)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as { port: number }
  return {
    address: `http://127.0.0.1:${port}${options.mount}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function respond(
  url: string,
  response: ServerResponse,
  options: ServerOptions,
): Promise<void> {
  const path = decodeURI(url.replace(/[?#].*$/, ''))
  const { status, type, body } = await answer(path, options)
  const zipped = options.gzip === true && !type.startsWith('font/')
  const lasts = options.filesLast && /^text\/(?:html|css|javascript)/.test(type)
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': lasts ? `max-age=${options.filesLast}` : 'no-cache',
    ...(options.headers && (await readHeaders(options.folder))),
    ...(zipped && { 'Content-Encoding': 'gzip' }),
  })
  const pause = options.pauseAt === undefined ? -1 : body.lastIndexOf(options.pauseAt)
  if (pause > 0 && type.startsWith('text/html')) {
    response.write(body.subarray(0, pause))
    await setTimeout(500)
    response.end(body.subarray(pause))
  } else {
    response.end(zipped ? gzipSync(body) : body)
  }
}

/** The headers that `_headers` has for all addresses: the indented lines below `/*`. */
async function readHeaders(folder: string): Promise<Record<string, string>> {
  const text = await readFile(join(folder, '_headers'), 'utf8')
  const block = /^\/\*\n((?: {2}.*\n)*)/m.exec(text)![1]!
  const lines = block.trim().split(/\n\s*/)
  return Object.fromEntries(lines.map((line) => line.split(': ') as [string, string]))
}

async function answer(path: string, options: ServerOptions) {
  const { folder } = options
  const file = await findFile(path, options)
  const found = file ?? join(folder, '404.html')
  return {
    status: file ? 200 : 404,
    type: types[extname(found)] ?? 'application/octet-stream',
    body: await readFile(found),
  }
}

async function findFile(
  path: string,
  { folder, mount, index = true }: ServerOptions,
): Promise<string | undefined> {
  if (!path.startsWith(mount)) return undefined
  const file = join(folder, normalize(`/${path.slice(mount.length)}`))
  for (const candidate of path.endsWith('/') && index ? [join(file, 'index.html')] : [file]) {
    const found = await stat(candidate).catch(() => undefined)
    if (found?.isFile()) return candidate
  }
  return undefined
}
