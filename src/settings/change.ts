import { keep, readKept, settings } from './kept.ts'
import { holdPlace } from './place.ts'
import { readSetting, readSettings, type Name, type Settings } from './settings.ts'

// What sets the text anew; a theme leaves every line where it is.
const movesText: ReadonlySet<Name> = new Set([
  'face',
  'spacing',
  'size',
  'leading',
  'measure',
  'edge',
])

/**
 * Sets one thing, in view of the reader, who keeps the place. `undefined` is the house's way.
 * What another tab has set meanwhile stays.
 */
export function changeSetting<Key extends Name>(name: Key, value: Settings[Key]): void {
  const { [name]: _, ...others } = readKept()
  const next = readSetting(name, value)
  const kept = next === undefined ? others : { ...others, [name]: next }
  if (movesText.has(name)) holdPlace(() => apply(kept))
  else apply(kept)
}

/** Back to the house style: forgets everything that was set. */
export function resetSettings(): void {
  holdPlace(() => apply({}))
}

/** Lets another tab's change be shown while the reader keeps the place. */
export function inPlace(refresh: () => void): void {
  holdPlace(refresh)
}

function apply(kept: Record<string, unknown>): void {
  keep(kept)
  settings.set(readSettings(kept))
}
