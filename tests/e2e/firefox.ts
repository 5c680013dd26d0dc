import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drive, findPort, findProgram, until, type Driven } from './driven.ts'

const browser = findProgram('firefox-esr') ?? findProgram('firefox')

/** What of Firefox this machine lacks, in words; nothing where it can be run. */
export function lackOfFirefox(): string | undefined {
  return browser === undefined ? 'neither firefox-esr nor firefox is on this machine' : undefined
}

/** A window of Firefox with a profile of its own, driven by Marionette, which speaks WebDriver over a socket. */
export async function startFirefox(): Promise<Driven> {
  const profile = mkdtempSync(join(tmpdir(), 'galley-firefox-'))
  const port = await findPort()
  writeFileSync(join(profile, 'user.js'), toPreferences(port))
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--profile', profile]
  const firefox = spawn(browser!, args, { stdio: 'ignore' })
  const ended = new Promise((resolve) => firefox.once('exit', resolve))
  const close = async () => {
    firefox.kill()
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const call = await openCalls(await until(() => reach(port), 'Firefox'))
    await call('WebDriver:NewSession', {})
    await call('WebDriver:SetWindowRect', { width: 1440, height: 1000 })
    const driven = drive(async (command, given) => {
      const told = await call(`WebDriver:${command}`, given)
      return (told as { value?: unknown } | null)?.value
    })
    const complaints = async () => [...(await driven.complaints()), ...(await readConsole(call))]
    return { ...driven, complaints, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The port to be driven at; and its maker is asked for no settings. */
function toPreferences(port: number): string {
  return `user_pref('marionette.port', ${port});
user_pref('services.settings.server', 'data:,');
`
}

type Call = (command: string, given: object) => Promise<unknown>

function reach(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket)).once('error', reject)
  })
}

/** Commands are `LENGTH:[0,ID,COMMAND,GIVEN]`, answers `LENGTH:[1,ID,ERROR,RESULT]`; a greeting comes first. */
async function openCalls(socket: Socket): Promise<Call> {
  const waiting = new Map<number, (answer: unknown[]) => void>()
  const greeted = new Promise<unknown>((resolve) => waiting.set(0, resolve))
  const take = splitFrames((frame) => {
    const answer = JSON.parse(frame) as unknown[]
    waiting.get(Array.isArray(answer) ? Number(answer[1]) : 0)?.(answer)
  })
  socket.on('data', take)
  await greeted
  let calls = 0
  return async (command, given) => {
    const id = (calls += 1)
    const answered = new Promise<unknown[]>((resolve) => waiting.set(id, resolve))
    const frame = JSON.stringify([0, id, command, given])
    socket.write(`${Buffer.byteLength(frame)}:${frame}`)
    const [, , error, result] = await answered
    waiting.delete(id)
    if (error) throw new Error(`${command}: ${JSON.stringify(error)}`)
    return result
  }
}

function splitFrames(take: (frame: string) => void): (bytes: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0)
  return (bytes) => {
    rest = Buffer.concat([rest, bytes])
    for (;;) {
      const colon = rest.indexOf(':')
      const end = colon + 1 + Number(rest.subarray(0, colon).toString())
      if (colon < 0 || rest.length < end) return
      take(rest.subarray(colon + 1, end).toString())
      rest = rest.subarray(end)
    }
  }
}

// The browser's own console has what went wrong while a page was coming. Only errors count, and only
// those of our pages: a warning tells of what was still being kept when a page was left.
const consoleScript = `return Services.console.getMessageArray()
  .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
  .map(({ errorMessage, sourceName }) => errorMessage + ' ' + sourceName)
  .filter((text) => text.includes('http://127.0.0.1'))`

async function readConsole(call: Call): Promise<string[]> {
  await call('Marionette:SetContext', { value: 'chrome' })
  const told = await call('WebDriver:ExecuteScript', { script: consoleScript, args: [] })
  await call('Marionette:SetContext', { value: 'content' })
  return (told as { value: string[] }).value
}
