import type { Span } from '../../article/article.ts'
import { findCaret } from '../../settings/caret.ts'
import { listShown, passageOf, toOffset } from '../ranges.ts'

/** What of an article's text is selected on the page; undefined where it is none of it. */
export function readSelection(root: HTMLElement, text: string): Span | undefined {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return undefined
  const { startContainer, startOffset, endContainer, endOffset } = range
  const parts = listShown(root)
    .filter(({ element }) => range.intersectsNode(element))
    .map(({ element, at, length }) => ({
      from: element.contains(startContainer) ? toOffset(startContainer, startOffset)! : at,
      to: element.contains(endContainer) ? toOffset(endContainer, endOffset)! : at + length,
    }))
    // Three clicks on a passage reach to the edge of the next one.
    .filter(({ from, to }) => from < to)
  const [first] = parts
  return first && trim(text, first.from, parts.at(-1)!.to)
}

function trim(text: string, at: number, end: number): Span | undefined {
  const words = text.slice(at, end)
  const length = words.trim().length
  return length > 0 ? { at: at + words.search(/\S/u), length } : undefined
}

/** Where in the text the caret is, if that is in view. */
export function readCaret(root: HTMLElement): number | undefined {
  const { focusNode, focusOffset = 0 } = getSelection() ?? {}
  const passage = passageOf(focusNode ?? undefined)
  if (!focusNode || !passage || !root.contains(passage) || !isInView(passage)) return undefined
  return toOffset(focusNode, focusOffset)
}

/** The passage that one is at: the one with the focus or the caret, if it is in view; else the first that begins in view. */
export function findInView(root: HTMLElement, text: string): Span | undefined {
  const inView = listShown(root).filter(({ element }) => isInView(element))
  const caret = getSelection()?.focusNode ?? null
  const { activeElement } = document
  const passage =
    inView.find(({ element }) => element.contains(activeElement)) ??
    inView.find(({ element }) => element.contains(caret)) ??
    inView.find(({ element }) => element.getBoundingClientRect().top >= endOfBar()) ??
    inView[0]
  return passage && trim(text, passage.at, passage.at + passage.length)
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > endOfBar() && top < innerHeight && bottom > top
}

/** How far down the window the bar ends, in px. In a low window it goes away with the page. */
export function endOfBar(): number {
  return Math.max(0, document.querySelector('header')?.getBoundingClientRect().bottom ?? 0)
}

/** Which place of the text is at a point of the window; undefined beside the words. */
export function findAtPoint(x: number, y: number): number | undefined {
  const caret = findCaret(x, y)
  return caret && toOffset(caret.node, caret.offset)
}
