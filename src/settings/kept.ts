import { createStore, type Store } from '../store/store.ts'
import { colourBars, dress, whyRagged } from './dress.ts'
import { keyOf, readSettings, table, type Settings } from './settings.ts'

/** What the reader has set, for all to follow. Changed by `change.ts`. */
export const settings: Store<Settings> = createStore<Settings>({})

/** What of it the page shows: it is dressed a frame after the control that a reader moves has answered. */
export const worn: Store<Settings> = createStore<Settings>({})

/** False once the browser has kept nothing: what is set then lasts as long as the visit. */
export const lasts: Store<boolean> = createStore(true)

let key: string | undefined
// For the visit, where the browser keeps nothing.
let memory: Record<string, unknown> = {}

/** All that is kept, also what only a newer edition understands. */
export function readKept(): Record<string, unknown> {
  if (!lasts.get()) return memory
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key!) ?? '{}')
    return typeof kept === 'object' && kept !== null ? { ...kept } : {}
  } catch {
    return memory
  }
}

/** Keeps settings for the next page, where the browser lets us. */
export function keep(kept: Record<string, unknown>): void {
  memory = kept
  try {
    if (Object.keys(kept).length === 0) localStorage.removeItem(key!)
    else localStorage.setItem(key!, JSON.stringify(kept))
    lasts.set(true)
  } catch {
    lasts.set(false)
  }
}

const unset = Object.fromEntries(Object.keys(table).map((name) => [name, undefined]))

/** Dresses the page as its settings say. */
export function wear(): void {
  const now = settings.get()
  const root = document.documentElement
  const before = root.dataset['theme']
  dress(root, { ...unset, ...now }, whyRagged)
  const { theme } = root.dataset
  const known = document.querySelector('meta[data-chosen]')
  if (theme !== before || Boolean(theme) !== Boolean(known)) {
    known?.remove()
    colourBars(root)
  }
  worn.set(now)
}

/** Takes over what is kept of the site at `base`, now and whenever it changes in another tab. */
export function followSettings(base: string): void {
  key = keyOf(base)
  refreshAtOnce()
  addEventListener('storage', (event) => {
    if (event.key !== key && event.key !== null) return
    refresh()
    import('./change.ts').then(({ follow }) => follow()).catch(wear)
  })
  // A page that comes back from the history has missed what was said meanwhile.
  addEventListener('pageshow', refreshAtOnce)
  addEventListener('resize', rewearEdge)
  new MutationObserver(rewearEdge).observe(document.documentElement, { attributeFilter: ['lang'] })
}

function refresh(): void {
  const next = readSettings(readKept())
  if (JSON.stringify(next) !== JSON.stringify(settings.get())) settings.set(next)
}

function refreshAtOnce(): void {
  refresh()
  wear()
}

// Whether lines can be justified goes with their width and their language.
function rewearEdge(): void {
  if (settings.get().edge === 'justified') wear()
}
