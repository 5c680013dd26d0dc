import { chromium, type Browser } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchOptions } from '../chromium.ts'
import { findProgram, until } from './driven.ts'

// Chromium without a window has no speech.
const browser = '/usr/bin/chromium'
const programs = ['speech-dispatcher', 'espeak-ng', 'pulseaudio']

/** What this machine lacks to speak, in words; nothing where it can. */
export function lackOfVoice(): string | undefined {
  const missing = programs.filter((program) => !findProgram(program))
  if (!existsSync(browser)) missing.push(browser)
  return missing.length > 0 ? `${missing.join(', ')} not on this machine` : undefined
}

export interface Speaking {
  browser: Browser
  close: () => Promise<void>
}

/** Chromium with eSpeak's voices, which speak into a loudspeaker that is not there, at the speed of speech. */
export async function startSpeaking(): Promise<Speaking> {
  const folder = mkdtempSync(join(tmpdir(), 'galley-voice-'))
  const speech = join(folder, 'speechd.sock')
  const sound = join(folder, 'pulse', 'native')
  const env = {
    ...process.env,
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    SPEECHD_ADDRESS: `unix_socket:${speech}`,
    PULSE_SERVER: `unix:${sound}`,
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
    run('speech-dispatcher', ['-s', '-t', '0', '-c', 'unix_socket', '-S', speech, '-L', folder])
    await until(() => exists(speech), 'speech-dispatcher')
    const args = [...launchOptions.args, '--enable-speech-dispatcher']
    const chrome = await chromium.launch({ ...launchOptions, executablePath: browser, args, env })
    return {
      browser: chrome,
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

async function exists(path: string): Promise<void> {
  if (!existsSync(path)) throw new Error(`${path} is not there`)
}
