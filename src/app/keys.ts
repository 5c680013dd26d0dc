import { palette } from '../search/palette.ts'
import { awaitField, typeAhead } from '../search/typed-ahead.ts'
import { settings } from '../settings/kept.ts'
import { findKey, type Key } from '../ui/keys/key.ts'
import { keySheet } from '../ui/keys/sheet.ts'

function openSearch(): void {
  if (palette.get() === 'closed' || palette.get() === 'near') awaitField()
  palette.set('all')
}

async function cycleTheme(): Promise<void> {
  const cycle = await import('../ui/settings/cycle-theme.ts')
  cycle.cycleTheme()
}

/** Every key of the app, in the order of the sheet that lists them. Another is a line here and its words. */
export const keys: readonly Key[] = [
  { name: 'search', key: '/', press: openSearch },
  { name: 'searchAlways', key: 'k', control: true, press: openSearch },
  // What can't be fetched just now is tried again with the next press.
  { name: 'theme', key: 't', press: () => void cycleTheme().catch(() => undefined) },
  { name: 'close', key: 'Escape' },
  { name: 'keys', key: '?', press: () => keySheet.set(true) },
]

/** Hears keys from now on, also while the page is still being taken over. */
export function listenForKeys(): void {
  addEventListener('keydown', (event) => {
    if (typeAhead(event)) return event.preventDefault()
    const key = findKey(keys, event, settings.get().letters !== 'off')
    if (!key) return
    event.preventDefault()
    key.press?.()
  })
}
