import { createStore } from '../store/store.ts'
import type { Player } from './player.ts'

/**
 * Whether the open article is read aloud. `near`: the reader's hand is on its way; `on`: from where
 * one reads; `next`: only the article with this id, from its headline, as the next of a queue.
 */
export const listening = createStore<'off' | 'near' | 'on' | { next: string }>('off')

/** What speaks just now. */
export const speaking = createStore<Player | undefined>(undefined)

/** Begins to read aloud, or goes on. */
export function listenOn(): void {
  const player = speaking.get()
  if (player) player.play()
  else listening.set('on')
}

/** Begins to read aloud, or pauses and goes on. */
export function toggleListening(): void {
  const player = speaking.get()
  if (player?.progress.get().phase === 'speaking') player.pause()
  else listenOn()
}

/** Lets what is needed be fetched before it is asked for. */
export function prepareListening(): void {
  if (listening.get() === 'off') listening.set('near')
}
