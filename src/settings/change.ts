import { keep, readKept, settings } from './kept.ts'
import { holdPlace } from './place.ts'
import { readSetting, readSettings, type Name, type Settings } from './settings.ts'

/**
 * Sets one thing, in view of the reader, who keeps the place. `undefined` is the house's way.
 * What another tab has set meanwhile stays.
 */
export function changeSetting<Key extends Name>(name: Key, value: Settings[Key]): void {
  const { [name]: _, ...others } = readKept()
  const next = readSetting(name, value)
  apply(next === undefined ? others : { ...others, [name]: next })
}

/** Back to the house style: forgets everything that was set. */
export function resetSettings(): void {
  apply({})
}

/** Lets another tab's change be shown while the reader keeps the place. */
export function inPlace(refresh: () => void): void {
  holdPlace(refresh)
}

function apply(kept: Record<string, unknown>): void {
  keep(kept)
  holdPlace(() => settings.set(readSettings(kept)))
}
