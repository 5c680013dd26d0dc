import { findCaret } from '../../settings/caret.ts'

// Where the eye rests while one reads and scrolls, from the top of the window.
const restingShare = 0.38

/**
 * Keeps `--at` and `--high` of the guide on a line of the text: the one at the pointer, or at the
 * place where the eye rests. Arrow keys move the text by a line then. Returns the way to stop.
 */
export function followLine(guide: HTMLElement): () => void {
  let frame = 0
  let wanted: number | undefined
  const draw = () => {
    frame = 0
    const { at, high } = findLine(wanted ?? innerHeight * restingShare)
    guide.style.setProperty('--at', `${at}px`)
    guide.style.setProperty('--high', `${high}px`)
  }
  const wait = () => {
    frame ||= requestAnimationFrame(draw)
  }
  const point = ({ clientY }: PointerEvent) => {
    wanted = clientY
    wait()
  }
  const sizes = new ResizeObserver(wait)
  sizes.observe(document.body)
  addEventListener('pointermove', point, { passive: true })
  addEventListener('pointerdown', point, { passive: true })
  addEventListener('scroll', wait, { passive: true })
  addEventListener('resize', wait)
  addEventListener('keydown', press)
  draw()
  return () => {
    cancelAnimationFrame(frame)
    sizes.disconnect()
    removeEventListener('pointermove', point)
    removeEventListener('pointerdown', point)
    removeEventListener('scroll', wait)
    removeEventListener('resize', wait)
    removeEventListener('keydown', press)
  }
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

function press(event: KeyboardEvent): void {
  const step = steps[event.key]
  if (step === undefined || isElsewhere(event)) return
  event.preventDefault()
  scrollBy({ top: step * lineHeight(), behavior: 'instant' })
}

// Arrows in a field, a slider or a dialog are theirs; with a modifier they are the browser's.
function isElsewhere(event: KeyboardEvent): boolean {
  const { target, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = event
  if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return true
  return (
    target instanceof Element &&
    target.closest('input, select, textarea, dialog, [contenteditable], [role]') !== null
  )
}

function lineHeight(): number {
  const text = document.querySelector('article div > p[data-at]')
  return text ? Number.parseFloat(getComputedStyle(text).lineHeight) : 30
}

/** The line of the text at this height of the window, or a free one where there is none. */
function findLine(y: number): { at: number; high: number } {
  const high = lineHeight()
  const text = document.querySelector('article div > p[data-at]')?.getBoundingClientRect()
  if (!text) return { at: y, high }
  const caret = findCaret((text.left + text.right) / 2, y)
  if (!caret?.node.parentElement?.closest('article')) return { at: y, high }
  const letter = document.createRange()
  letter.setStart(caret.node, caret.offset)
  const { top, bottom } = letter.getBoundingClientRect()
  // Beside the text the nearest letter may be far away.
  if (bottom === 0 || y < top - high || y > bottom + high) return { at: y, high }
  return { at: (top + bottom) / 2, high: Math.max(high, bottom - top) }
}
