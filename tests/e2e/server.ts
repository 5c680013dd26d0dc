import { readFile, stat } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

export interface ServerOptions {
  folder: string
  /** Where the library stands on the host, with a slash at both ends. */
  mount: string
  gzip?: boolean
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
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-cache',
    ...(zipped && { 'Content-Encoding': 'gzip' }),
  })
  response.end(zipped ? gzipSync(body) : body)
}

async function answer(path: string, { folder, mount }: ServerOptions) {
  const file = await findFile(path, folder, mount)
  const found = file ?? join(folder, '404.html')
  return {
    status: file ? 200 : 404,
    type: types[extname(found)] ?? 'application/octet-stream',
    body: await readFile(found),
  }
}

async function findFile(path: string, folder: string, mount: string): Promise<string | undefined> {
  if (!path.startsWith(mount)) return undefined
  const file = join(folder, normalize(`/${path.slice(mount.length)}`))
  for (const candidate of path.endsWith('/') ? [join(file, 'index.html')] : [file]) {
    const found = await stat(candidate).catch(() => undefined)
    if (found?.isFile()) return candidate
  }
  return undefined
}
