import { findCaret } from './caret.ts'

// What is held, for as long as the reader does not scroll: a slider makes many changes in one go.
let held: { letter: Range; top: number; scroll: number } | undefined

/**
 * Makes a change that sets the text anew, and keeps the words at the top of the view where they are.
 * At the very top of a page nothing is held: it stays at its top.
 */
export function holdPlace(change: () => void): void {
  const root = document.documentElement
  if (scrollY === 0) return change()
  if (!held || held.scroll !== scrollY || !held.letter.startContainer.isConnected) {
    const letter = findFirstLetter(root)
    held = letter && { letter, top: topOf(letter), scroll: scrollY }
  }
  // The browser's own way of holding a place would be added to ours.
  root.style.overflowAnchor = 'none'
  change()
  putBack()
  // A face that comes now sets the text once more.
  void awaitFaces(root)
}

async function awaitFaces(root: HTMLElement): Promise<void> {
  await document.fonts?.ready
  putBack()
  root.style.overflowAnchor = ''
}

function putBack(): void {
  if (!held || held.scroll !== scrollY) return
  const moved = topOf(held.letter) - held.top
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' })
  held.scroll = scrollY
}

function topOf(letter: Range): number {
  return letter.getBoundingClientRect().top
}

/** The first letter of the text below the bar. */
export function findFirstLetter(root: HTMLElement): Range | undefined {
  const text = root.querySelector('main :is([data-at], h1, h2, p)')
  if (!text) return undefined
  const { left, right } = text.getBoundingClientRect()
  const top = root.querySelector('header')?.getBoundingClientRect().bottom ?? 0
  const found = findCaret((left + right) / 2, Math.max(0, top) + 8)
  if (!found?.node.parentElement?.closest('main')) return undefined
  const { node, offset } = found
  const letter = document.createRange()
  if (node.nodeType === Node.TEXT_NODE) {
    const end = (node as Text).length
    letter.setStart(node, Math.max(0, Math.min(offset, end - 1)))
    letter.setEnd(node, Math.min(end, offset + 1))
  } else {
    letter.selectNode(node)
  }
  return letter
}
