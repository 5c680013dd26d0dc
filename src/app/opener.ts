import { matchPath } from 'react-router-dom'
import { createStore, type Store } from '../store/store.ts'
import type { Elsewhere, OpenPage, Opened } from '../pages/page.ts'

/** A page's address as the router writes it, `*` for any, and what opens it. */
export interface Page {
  path: string
  open: OpenPage
}

/** A page that is being opened, and what is shown once it is. */
interface Opening {
  promise: Promise<Shown>
  shown?: Shown
}

interface Shown extends Opened {
  /** Set where another address is the right one. */
  elsewhere?: string
  /** What kept the page from opening, if something did. */
  error?: unknown
}

/** Opens pages before they are shown, and keeps those that were open lately. */
export interface Opener {
  /** The page at this path, opened once; searches and fragments are left out of account. */
  open: (path: string) => Opening
  /** Opens a page that may soon be gone to. */
  prepare: (path: string) => void
  /** Opens a page to be gone to. False if meanwhile another was asked for. */
  follow: (path: string) => Promise<boolean>
  /** Opens the page at this path anew, and shows it when it has come. */
  renew: (path: string) => Promise<void>
  /** Whether somebody waits for a page. */
  waiting: Store<boolean>
  /** Counts the renewals: what shows pages listens to it. */
  renewals: Store<number>
}

// Going back to one of these takes no time; each is about as large as its article.
const mostKept = 24
// As many as may be prepared unasked on a page, and one that is pointed at.
const mostAhead = 7

/** `failed` is shown in place of a page that could not be opened. */
export function createOpener(
  pages: readonly Page[],
  failed: (error: unknown) => Opened['view'],
): Opener {
  const openings = new Map<string, Opening>()
  const ahead = new Map<string, Opening>()
  const waiting = createStore(false)
  const renewals = createStore(0)
  let wanted = ''

  function open(address: string): Opening {
    const path = toPath(address)
    const known = openings.get(path)
    if (known) return known
    const opening = ahead.get(path) ?? start(path)
    ahead.delete(path)
    openings.set(path, opening)
    forget()
    return opening
  }

  function prepare(address: string): void {
    const path = toPath(address)
    if (openings.has(path) || ahead.has(path)) return
    const opening = start(path)
    ahead.set(path, opening)
    const [oldest] = ahead.keys()
    if (ahead.size > mostAhead) ahead.delete(oldest!)
    // What failed unasked is tried anew when it is asked for.
    void opening.promise.then(({ error }) => error !== undefined && ahead.delete(path))
  }

  function start(path: string): Opening {
    const opening: Opening = { promise: finish() }
    return opening

    async function finish(): Promise<Shown> {
      const shown = await load(path).catch((error: unknown) => ({ view: failed(error), error }))
      opening.shown = shown
      return shown
    }
  }

  async function load(path: string): Promise<Shown> {
    for (const page of pages) {
      const match = matchPath(page.path, path)
      if (!match) continue
      const found = await page.open({ path, params: match.params })
      if (!isElsewhere(found)) return found
      return { ...(await open(found.elsewhere).promise), elsewhere: found.elsewhere }
    }
    throw new Error(`app: no page is set for ${path}`)
  }

  function forget(): void {
    for (const path of openings.keys()) {
      if (openings.size <= mostKept) return
      if (path !== wanted) openings.delete(path)
    }
  }

  async function follow(address: string): Promise<boolean> {
    const path = toPath(address)
    wanted = path
    // What failed once is tried anew; what is gone to stays longest.
    const known = openings.get(path)
    openings.delete(path)
    if (known && !known.shown?.error) openings.set(path, known)
    const opening = open(path)
    waiting.set(!opening.shown)
    await opening.promise
    if (wanted !== path) return false
    waiting.set(false)
    return true
  }

  async function renew(address: string): Promise<void> {
    const path = toPath(address)
    const opening = start(path)
    await opening.promise
    openings.clear()
    ahead.clear()
    openings.set(path, opening)
    renewals.set(renewals.get() + 1)
  }

  return { open, prepare, follow, renew, waiting, renewals }
}

function isElsewhere(found: Opened | Elsewhere): found is Elsewhere {
  return 'elsewhere' in found
}

function toPath(address: string): string {
  return address.replace(/[?#].*$/, '') || '/'
}
