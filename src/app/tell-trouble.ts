import type { Trouble } from '../storage/storage.ts'
import type { Store } from '../store/store.ts'
import { tell } from '../ui/told.ts'
import { trouble as words } from '../words/index.ts'

const known = 'galley:told'

/** Says in plain words when the device can't keep what the reader makes; that it keeps nothing at all, once a visit. */
export function tellTrouble(trouble: Store<Trouble>): void {
  const say = () => {
    const now = trouble.get()
    if (now === 'none' || (now === 'memory' && isKnown())) return
    tell(words[now])
  }
  trouble.subscribe(say)
  say()
}

function isKnown(): boolean {
  try {
    if (sessionStorage.getItem(known) !== null) return true
    sessionStorage.setItem(known, '')
  } catch {
    // Nothing is kept at all: it is said with each page that is loaded.
  }
  return false
}
