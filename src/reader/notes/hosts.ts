import { passageOf } from '../ranges.ts'

// Notes are set this far apart where they would touch.
const apart = 12
// So far below what else stands in the margin.
const clear = 24

/**
 * The element after the block in which a range ends, made if it is not there: notes stand in it. In
 * it and not beside the text, so that a note is read, printed and gone to where it belongs.
 */
export function hostAfter(range: Range, root: HTMLElement): HTMLElement | undefined {
  const passage = passageOf(range.endContainer)
  const block = passage?.closest('[data-blocks] > *, article > ul') ?? passage
  if (!block || !root.contains(block)) return undefined
  const next = block.nextElementSibling
  if (next instanceof HTMLElement && next.dataset['notes'] !== undefined) return next
  const host = document.createElement('div')
  host.dataset['notes'] = ''
  block.after(host)
  return host
}

/** A note in the margin, and the words it is about. */
interface Beside {
  note: HTMLElement
  range: Range
}

/**
 * Puts each note level with its first line; those that would touch another, or what else stands in
 * the margin, are moved down. A note that has left the page is left alone.
 */
export function layOut(notes: readonly Beside[], others: readonly Element[]): void {
  const taken = others.map((element) => element.getBoundingClientRect())
  const boxes = notes
    .flatMap(({ note, range }) => {
      const host = note.isConnected && note.parentElement
      if (!host) return []
      const top = range.getClientRects()[0]?.top ?? range.getBoundingClientRect().top
      return [{ note, top, host: host.getBoundingClientRect().top, height: note.offsetHeight }]
    })
    .sort((a, b) => a.top - b.top)
  let next = -Infinity
  for (const { note, top, host, height } of boxes) {
    let place = Math.max(top, next)
    for (const box of taken) {
      if (place < box.bottom && place + height + apart > box.top) place = box.bottom + clear
    }
    note.style.setProperty('--shift', `${(place - host).toFixed(1)}px`)
    next = place + height + apart
  }
}
