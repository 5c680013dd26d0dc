import { wishFor } from '../annotations/wish.ts'
import { isTextOpen } from '../search/open-article.ts'
import { palette } from '../search/palette.ts'
import { awaitField, typeAhead } from '../search/typed-ahead.ts'
import { settings } from '../settings/kept.ts'
import { speaking, toggleListening } from '../speech/listening.ts'
import { findKey, type Key } from '../ui/keys/key.ts'
import { keySheet } from '../ui/keys/sheet.ts'
import { pressMark } from '../ui/mark.ts'
import { undoLast } from '../ui/undo.ts'

function openSearch(): void {
  if (palette.get() === 'closed' || palette.get() === 'near') awaitField()
  palette.set('all')
}

async function cycleTheme(): Promise<void> {
  const cycle = await import('../ui/settings/cycle-theme.ts')
  cycle.cycleTheme()
}

async function step(by: 1 | -1): Promise<void> {
  const { stepPassage } = await import('../reader/step.ts')
  stepPassage(by)
}

// What can't be fetched just now is tried again with the next press.
const trying = (act: () => Promise<void>) => () => void act().catch(() => undefined)

/** Every key of the app, in the order of the sheet that lists them. Another is a line here and its words. */
export const keys: readonly Key[] = [
  { name: 'search', key: '/', press: openSearch },
  { name: 'searchAlways', key: 'k', control: true, press: openSearch },
  { name: 'next', key: 'j', press: trying(() => step(1)) },
  { name: 'previous', key: 'k', press: trying(() => step(-1)) },
  { name: 'listen', key: 'l', press: () => isTextOpen() && toggleListening() },
  { name: 'sentenceBack', key: ',', press: () => speaking.get()?.step(-1) },
  { name: 'sentenceOn', key: '.', press: () => speaking.get()?.step(1) },
  { name: 'theme', key: 't', press: trying(cycleTheme) },
  { name: 'mark', key: 'm', press: pressMark },
  { name: 'undo', key: 'u', press: undoLast },
  { name: 'undoAlways', key: 'z', control: true },
  { name: 'select', key: '⇧ →' },
  { name: 'highlight', key: 'h', press: () => wishFor('highlight') },
  { name: 'note', key: 'n', press: () => wishFor('note') },
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
