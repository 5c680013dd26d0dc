import { createStore } from '../store/store.ts'

/** Whether the panel of settings is open. `near`: the reader's hand is on its way, it can be fetched. */
export const panel = createStore<'closed' | 'near' | 'open'>('closed')

/** Lets the panel be fetched before it is asked for. */
export function prepareSettings(): void {
  if (panel.get() === 'closed') panel.set('near')
}

/** Opens the panel, or closes it where it is open. */
export function toggleSettings(): void {
  panel.set(panel.get() === 'open' ? 'closed' : 'open')
}
