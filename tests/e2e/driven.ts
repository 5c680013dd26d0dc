import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'

/** A window of a browser that Playwright does not drive, with nothing kept in it yet. */
export interface Driven {
  open: (address: string) => Promise<void>
  reload: () => Promise<void>
  /** Runs a function in the page and gives what it gives. */
  run: <Result, Given extends unknown[]>(
    work: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ) => Promise<Result>
  /** Presses keys one after another: `j`, `Enter`, `Control+Shift+ArrowRight`. */
  press: (...keys: string[]) => Promise<void>
  /** Presses the letters of a text. */
  type: (text: string) => Promise<void>
  /** What went wrong in the pages once they had come: errors, refusals and words in the console. */
  complaints: () => Promise<string[]>
  close: () => Promise<void>
}

/** Gives a command of WebDriver to a browser. */
export type Send = (
  command: 'Navigate' | 'Refresh' | 'ExecuteAsyncScript' | 'PerformActions',
  given: object,
) => Promise<unknown>

/** What every browser does alike, however commands come to it. */
export function drive(send: Send): Omit<Driven, 'close'> {
  const heard: string[] = []
  const run: Driven['run'] = async (work, ...args) => {
    const script = toScript(String(work))
    const told = (await send('ExecuteAsyncScript', { script, args })) as Told
    if (told.error !== undefined) throw new Error(told.error)
    return told.value as never
  }
  const hear = async () => void heard.push(...(await run(takeComplaints)))
  const leave = async (command: 'Navigate' | 'Refresh', given: object) => {
    await hear()
    await send(command, given)
    await run(watchPage)
  }
  const press = async (keys: string[]) => {
    const actions = keys.flatMap(toActions)
    await send('PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] })
  }
  return {
    run,
    open: (url) => leave('Navigate', { url }),
    reload: () => leave('Refresh', {}),
    press: (...keys) => press(keys),
    type: (text) => press(Array.from(text)),
    complaints: async () => {
      await hear()
      return heard
    },
  }
}

type Watched = Window & { complaints?: string[] }

/** Hears in the page itself what goes wrong from now on; not what did while it came. */
function watchPage(): void {
  const complaints: string[] = ((window as Watched).complaints = [])
  addEventListener('error', ({ message }) => complaints.push(message))
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)))
  addEventListener('securitypolicyviolation', ({ blockedURI }) => complaints.push(blockedURI))
  for (const level of ['warn', 'error'] as const)
    console[level] = (...words: unknown[]) => complaints.push(words.join(' '))
}

function takeComplaints(): string[] {
  return (window as Watched).complaints?.splice(0) ?? []
}

interface Told {
  value?: unknown
  error?: string
}

function toScript(work: string): string {
  return `const given = [...arguments]
    const done = given.pop()
    Promise.resolve().then(() => (${work})(...given))
      .then((value) => done({ value }), (error) => done({ error: String(error) }))`
}

// As the standard numbers them: https://www.w3.org/TR/webdriver2/#keyboard-actions
const named: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowRight: '\uE014',
}

function toActions(keys: string): object[] {
  const values = keys.split('+').map((key) => named[key] ?? key)
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ]
}

/** Where a program of this machine is, if it has it. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
}

export function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

/** Tries until something is there; what was just started takes a while to answer. */
export async function until<Found>(find: () => Promise<Found>, what: string): Promise<Found> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await find()
    } catch (cause) {
      if (tries === 300) throw new Error(`${what} does not answer`, { cause })
      await new Promise((resolve) => {
        setTimeout(resolve, 100)
      })
    }
  }
}
