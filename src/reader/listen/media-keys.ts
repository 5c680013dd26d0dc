import type { Player } from '../../speech/player.ts'
import { pauseSilence, playSilence } from './silence.ts'

/**
 * Lets the keys and buttons for media pause, go on and step, where the browser hands them to a page
 * that speaks. Returns the way to give them back.
 */
export function takeMediaKeys(player: Player, title: string): () => void {
  if (!('mediaSession' in navigator)) return () => undefined
  const session = navigator.mediaSession
  const handlers = {
    play: player.play,
    pause: player.pause,
    stop: player.pause,
    previoustrack: () => player.step(-1, true),
    nexttrack: () => player.step(1, true),
    seekbackward: () => player.step(-1),
    seekforward: () => player.step(1),
  } as const
  const set = (action: MediaSessionAction, handler: (() => void) | null) => {
    try {
      session.setActionHandler(action, handler)
    } catch {
      // The browser knows no such key.
    }
  }
  for (const [action, handler] of Object.entries(handlers))
    set(action as MediaSessionAction, handler)
  session.metadata = new MediaMetadata({ title })
  const tell = () => {
    const speaks = player.progress.get().phase === 'speaking'
    session.playbackState = speaks ? 'playing' : 'paused'
    if (speaks) playSilence()
    else pauseSilence()
  }
  const unfollow = player.progress.subscribe(tell)
  return () => {
    unfollow()
    pauseSilence()
    for (const action of Object.keys(handlers)) set(action as MediaSessionAction, null)
    session.metadata = null
    session.playbackState = 'none'
  }
}
