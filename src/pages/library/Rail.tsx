import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { large } from '../../words/index.ts'
import styles from './Rail.module.css'

interface RailProps {
  /** Where each letter begins. */
  letters: [letter: string, index: number][]
  /** The first row that is seen. */
  first: number
  onGo: (index: number) => void
}

/** The letters beside rows in their order: one slider for the keyboard, the pointer and the finger. */
export function Rail({ letters, first, onGo }: RailProps) {
  const track = useRef<HTMLDivElement>(null)
  const now = Math.max(
    0,
    letters.findLastIndex(([, index]) => index <= first),
  )
  const go = (to: number) => {
    const [, index] = letters[Math.max(0, Math.min(to, letters.length - 1))]!
    onGo(index)
  }

  function point({ buttons, clientY, pointerId, type }: PointerEvent<HTMLDivElement>) {
    const element = track.current
    if (!element || buttons === 0) return
    if (type === 'pointerdown') element.setPointerCapture(pointerId)
    const { top, height } = element.getBoundingClientRect()
    const to = Math.floor(((clientY - top) / height) * letters.length)
    if (to !== now) go(to)
  }

  function press(event: KeyboardEvent) {
    const letter = letters.findIndex(([letter]) => letter === event.key.toUpperCase())
    const to = keys[event.key]?.(now, letters.length - 1) ?? (letter < 0 ? undefined : letter)
    // A letter without headlines leads nowhere; it is no other key of the app here.
    const isOwn = to !== undefined || /^\p{L}$/u.test(event.key)
    if (!isOwn || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    if (to !== undefined) go(to)
  }

  return (
    <div
      ref={track}
      className={styles.rail}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native range can't run downwards with its keys in every engine
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={large.letters}
      aria-valuemin={1}
      aria-valuemax={letters.length}
      aria-valuenow={now + 1}
      aria-valuetext={toName(letters[now]![0])}
      onPointerDown={point}
      onPointerMove={point}
      onKeyDown={press}
    >
      {letters.map(([letter], at) => (
        <span key={letter} className={at === now ? styles.now : styles.letter} aria-hidden="true">
          {letter}
        </span>
      ))}
    </div>
  )
}

// Few voices speak a sign that stands alone.
function toName(letter: string): string {
  const names: Record<string, string> = large.beyond
  return names[letter] ?? letter
}

// The letters run downwards, and so do the keys.
const keys: Record<string, (now: number, last: number) => number> = {
  ArrowDown: (now) => now + 1,
  ArrowRight: (now) => now + 1,
  ArrowUp: (now) => now - 1,
  ArrowLeft: (now) => now - 1,
  PageDown: (now) => now + 5,
  PageUp: (now) => now - 5,
  Home: () => 0,
  End: (_, last) => last,
}
