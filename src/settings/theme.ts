import { settings } from './kept.ts'
import type { Theme } from './settings.ts'

const dark = '(prefers-color-scheme: dark)'

/** The theme that is shown: the reader's, or what the system asks for. */
export function currentTheme(): Theme {
  return settings.get().theme ?? (matchMedia(dark).matches ? 'night' : 'paper')
}

/** Calls `listener` when another theme is shown; returns the way to stop. */
export function watchTheme(listener: () => void): () => void {
  const system = matchMedia(dark)
  const stop = settings.subscribe(listener)
  system.addEventListener('change', listener)
  return () => {
    stop()
    system.removeEventListener('change', listener)
  }
}
