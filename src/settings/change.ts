import { keep, readKept, settings, wear, worn } from './kept.ts'
import { holdPlace } from './place.ts'
import { readSetting, readSettings, type Name, type Settings } from './settings.ts'

// What sets the text anew; a theme leaves every line where it is.
const movesText: readonly Name[] = ['face', 'spacing', 'size', 'leading', 'measure', 'edge']

/**
 * Sets one thing, in view of the reader, who keeps the place. `undefined` is the house's way.
 * What another tab has set meanwhile stays.
 */
export function changeSetting<Key extends Name>(name: Key, value: Settings[Key]): void {
  const { [name]: _, ...others } = readKept()
  const next = readSetting(name, value)
  const kept = next === undefined ? others : { ...others, [name]: next }
  apply(kept)
}

/** Back to the house style: forgets everything that was set. */
export function resetSettings(): void {
  apply({})
}

function apply(kept: Record<string, unknown>): void {
  keep(kept)
  settings.set(readSettings(kept))
  follow()
}

let isAhead = false

/**
 * Lets the page follow its settings, while the reader keeps the place. The control that was moved answers
 * in the frame that comes; to set the text takes longer, and is done after that.
 */
export function follow(): void {
  if (isAhead) return
  isAhead = true
  requestAnimationFrame(() => {
    setTimeout(() => {
      isAhead = false
      const [shown, next] = [worn.get(), settings.get()]
      if (movesText.some((name) => shown[name] !== next[name])) holdPlace(wear)
      else wear()
    })
  })
}
