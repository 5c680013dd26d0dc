import { canDraw, drawHighlight, eraseHighlight } from '../highlights.ts'

// How long the lines before are dimmed, and each step in which they come back, in ms.
const dimmedFor = 2000
const stepFor = 140
// The highlights' names in the style sheet, the palest first.
const steps = ['before-pale', 'before-soft', 'before-near']

/** Dims what stands before a sentence for a moment. Returns the way to end it at once. */
export function dimBefore(container: HTMLElement, sentence: Range): () => void {
  if (!canDraw) return () => undefined
  const before = document.createRange()
  before.setStart(container, 0)
  before.setEnd(sentence.startContainer, sentence.startOffset)
  const [first, ...others] = steps
  let shown = first!
  let timer: ReturnType<typeof setTimeout>
  const show = (name: string) => {
    eraseHighlight(shown)
    shown = name
    drawHighlight(name, [before])
  }
  const end = () => {
    clearTimeout(timer)
    eraseHighlight(shown)
  }
  const fade = () => {
    const next = isStill() ? undefined : others.shift()
    if (next === undefined) return end()
    show(next)
    timer = setTimeout(fade, stepFor)
  }
  show(shown)
  timer = setTimeout(fade, dimmedFor)
  return end
}

// Where nothing is to move, nothing fades.
function isStill(): boolean {
  return (
    document.documentElement.dataset['motion'] === 'none' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  )
}
