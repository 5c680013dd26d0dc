import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { drive, findPort, findProgram, until, type Driven, type Send } from './driven.ts'

const libraries = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu'
const browser = `/usr/lib/${libraries}/webkit2gtk-4.1/MiniBrowser`

/** What of WebKitGTK this machine lacks, in words; nothing where it can be run. */
export function lackOfWebKit(): string | undefined {
  const missing = ['WebKitWebDriver', 'Xvfb'].filter((program) => !findProgram(program))
  if (!existsSync(browser)) missing.push(browser)
  return missing.length > 0 ? `${missing.join(', ')} not on this machine` : undefined
}

/** A window of WebKitGTK on a screen that nobody sees, driven by WebDriver. */
export async function startWebKit(): Promise<Driven> {
  const started: ChildProcess[] = []
  const stop = () => started.forEach((process) => process.kill())
  try {
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x1000x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    started.push(screen)
    const env = environment(await readDisplay(screen))
    const port = await findPort()
    started.push(spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env }))
    return await openWindow(`http://127.0.0.1:${port}`, stop)
  } catch (error) {
    stop()
    throw error
  }
}

async function openWindow(driver: string, stop: () => void): Promise<Driven> {
  await until(() => fetch(`${driver}/status`), 'WebKitWebDriver')
  const options = { binary: browser, args: ['--automation'] }
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } }
  const opened = await post(`${driver}/session`, { capabilities })
  const session = `${driver}/session/${(opened as { sessionId: string }).sessionId}`
  const send: Send = (command, given) => post(`${session}/${paths[command]}`, given)
  return {
    ...drive(send),
    close: async () => {
      await fetch(session, { method: 'DELETE' }).catch(() => undefined)
      stop()
    },
  }
}

const paths: Record<Parameters<Send>[0], string> = {
  Navigate: 'url',
  Refresh: 'refresh',
  ExecuteAsyncScript: 'execute/async',
  PerformActions: 'actions',
}

async function post(address: string, body: object): Promise<unknown> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error(`${address}: ${JSON.stringify(value)}`)
  return value
}

/** No graphics card and, as in most containers, no right to a sandbox of its own. */
function environment(display: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DISPLAY: `:${display}`,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  }
}

/** The number of the display, which the screen tells once it is there. */
function readDisplay(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.stdio[3]!.once('data', (bytes: Buffer) => resolve(bytes.toString().trim()))
    screen.once('error', reject)
    screen.once('exit', () => reject(new Error('no screen: Xvfb ended')))
  })
}
