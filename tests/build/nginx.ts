import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const recipe = join(import.meta.dirname, '../../docs/hosts/nginx.conf')

/** Whether this machine has nginx; without it nothing can be tried. */
export const hasNginx = (() => {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

export interface RunningNginx {
  /** The address of the library, with a slash at the end. */
  address: string
  /** What it has complained of. */
  said: () => string
  close: () => Promise<void>
}

/** Serves a built library below /news/ with nginx, set up as docs/hosts/nginx.conf says. */
export async function startNginx(folder: string): Promise<RunningNginx> {
  const home = mkdtempSync(join(tmpdir(), 'galley-nginx-'))
  const port = await findPort()
  mkdirSync(join(home, 'www'))
  cpSync(folder, join(home, 'www/news'), { recursive: true })
  writeFileSync(join(home, 'nginx.conf'), toConfiguration(home, port))
  const server = spawn('nginx', ['-p', home, '-c', join(home, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said: string[] = []
  server.stderr.on('data', (data: Buffer) => said.push(data.toString()))
  const address = `http://127.0.0.1:${port}/news/`
  await untilServing(address, server, said)
  return {
    address,
    said: () => said.join(''),
    close: async () => {
      const gone = once(server, 'exit')
      if (server.kill()) await gone
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function toConfiguration(home: string, port: number): string {
  const [map, locations] = readFileSync(recipe, 'utf8').split('# --- server ---')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${home}/${name};`)
    .join('\n')
  return `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${home}/nginx.pid;
events {}
http {
include /etc/nginx/mime.types;
default_type application/octet-stream;
access_log off;
${temporary}
${map}
server {
listen 127.0.0.1:${port};
${locations!.replaceAll('/srv/www', join(home, 'www'))}
}
}
`
}

function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

async function untilServing(address: string, server: ChildProcess, said: string[]): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(`nginx: did not start\n${said.join('')}`)
    const up = await fetch(address).then(
      () => true,
      () => false,
    )
    if (up) return
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
  throw new Error(`nginx: no answer at ${address}\n${said.join('')}`)
}
