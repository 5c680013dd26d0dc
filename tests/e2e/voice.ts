import { chromium, type Browser } from '@playwright/test'
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchOptions } from '../chromium.ts'
import { findProgram, until } from './driven.ts'

// Chromium without a window has no speech.
const browser = '/usr/bin/chromium'
const programs = ['speech-dispatcher', 'espeak-ng', 'pulseaudio', 'dbus-daemon', 'dbus-send']

/** What this machine lacks to speak, in words; nothing where it can. */
export function lackOfVoice(): string | undefined {
  const missing = programs.filter((program) => !findProgram(program))
  if (!existsSync(browser)) missing.push(browser)
  return missing.length > 0 ? `${missing.join(', ')} not on this machine` : undefined
}

export interface Speaking {
  browser: Browser
  /** Presses a key for media, as the desktop tells the browser of it; undefined where no page has taken them. */
  pressMediaKey: (key: MediaKey) => Promise<void>
  close: () => Promise<void>
}

/** What the desktop calls them (MPRIS 2). */
type MediaKey = 'PlayPause' | 'Next' | 'Previous'

/** Chromium with eSpeak's voices, which speak into a loudspeaker that is not there, at the speed of speech. */
export async function startSpeaking(): Promise<Speaking> {
  const folder = mkdtempSync(join(tmpdir(), 'galley-voice-'))
  const speech = join(folder, 'speechd.sock')
  const sound = join(folder, 'pulse', 'native')
  const bus = join(folder, 'bus')
  const env = {
    ...process.env,
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    SPEECHD_ADDRESS: `unix_socket:${speech}`,
    PULSE_SERVER: `unix:${sound}`,
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${bus}`,
  }
  const started: ChildProcess[] = []
  const run = (program: string, args: string[]) =>
    started.push(spawn(program, args, { stdio: 'ignore', env }))
  const stop = () => {
    for (const one of started) one.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const modules = ['module-null-sink', `module-native-protocol-unix socket=${sound}`]
    run('pulseaudio', ['-n', '--exit-idle-time=-1', ...modules.flatMap((one) => ['-L', one])])
    await until(() => exists(sound), 'pulseaudio')
    run('dbus-daemon', ['--session', '--nofork', `--address=unix:path=${bus}`])
    await until(() => exists(bus), 'dbus-daemon')
    run('speech-dispatcher', ['-s', '-t', '0', '-c', 'unix_socket', '-S', speech, '-L', folder])
    await until(() => exists(speech), 'speech-dispatcher')
    const args = [...launchOptions.args, '--enable-speech-dispatcher']
    const chrome = await chromium.launch({ ...launchOptions, executablePath: browser, args, env })
    return {
      browser: chrome,
      pressMediaKey: async (key) => {
        const player = await until(async () => findPlayer(env), 'keys for media')
        send(env, player, '/org/mpris/MediaPlayer2', `org.mpris.MediaPlayer2.Player.${key}`)
      },
      close: async () => {
        await chrome.close()
        stop()
      },
    }
  } catch (error) {
    stop()
    throw error
  }
}

// What has said on the bus that it plays something.
function findPlayer(env: NodeJS.ProcessEnv): string {
  const names = send(env, 'org.freedesktop.DBus', '/', 'org.freedesktop.DBus.ListNames')
  const [player] = /org\.mpris\.MediaPlayer2\.[\w.-]+/.exec(names) ?? []
  if (player === undefined) throw new Error('no page plays anything')
  return player
}

function send(env: NodeJS.ProcessEnv, to: string, path: string, method: string): string {
  const args = ['--session', `--dest=${to}`, '--type=method_call', '--print-reply', path, method]
  return execFileSync('dbus-send', args, { env, encoding: 'utf8' })
}

async function exists(path: string): Promise<void> {
  if (!existsSync(path)) throw new Error(`${path} is not there`)
}
