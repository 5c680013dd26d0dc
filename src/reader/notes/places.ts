import type { Span } from '../../article/article.ts'
import { between, toPlaces, type Places } from '../../annotations/target.ts'
import { findCaret } from '../../settings/caret.ts'
import { listShown, passageOf, toOffset } from '../ranges.ts'

/**
 * What of an article's text is selected on the page, and nothing that is not, which may be several
 * stretches of it; undefined where it is none.
 */
export function readSelection(root: HTMLElement, text: string): Places | undefined {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return undefined
  const { startContainer, startOffset, endContainer, endOffset } = range
  const parts = listVisible(root)
    .filter(({ element }) => range.intersectsNode(element))
    .map(({ element, at, length }) => ({
      at,
      from: element.contains(startContainer) ? toOffset(startContainer, startOffset)! : at,
      to: element.contains(endContainer) ? toOffset(endContainer, endOffset)! : at + length,
    }))
    // Three clicks on a passage reach to the edge of the next one.
    .filter(({ from, to }) => from < to)
  return toPlaces(joinParts(parts, text).flatMap(({ from, to }) => trim(text, from, to) ?? []))
}

/** The passages that can be seen: not those that are folded away, though browsers select them and give them a place. */
function listVisible(root: HTMLElement) {
  return listShown(root).filter(({ element }) => !element.closest('details:not([open])'))
}

interface Part {
  /** Where its passage begins, `from` and `to` what is selected of it. */
  at: number
  from: number
  to: number
}

/** Parts in the order of the page; those that follow each other in the text too are one. */
function joinParts(parts: readonly Part[], text: string): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    const follows = before && part.from === part.at && isGap(text.slice(before.to, part.at))
    if (follows) before.to = part.to
    else joined.push({ ...part })
  }
  return joined
}

/** Whether nothing but what stands between two passages, and perhaps the dash of an item. A passage that is not shown has a gap on each side. */
function isGap(passed: string): boolean {
  return passed.lastIndexOf(between) === 0
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
export function findInView(root: HTMLElement, text: string): Places | undefined {
  const inView = listVisible(root).filter(({ element }) => isInView(element))
  const caret = getSelection()?.focusNode ?? null
  const { activeElement } = document
  const passage =
    inView.find(({ element }) => element.contains(activeElement)) ??
    inView.find(({ element }) => element.contains(caret)) ??
    inView.find(({ element }) => element.getBoundingClientRect().top >= endOfBar()) ??
    inView[0]
  const place = passage && trim(text, passage.at, passage.at + passage.length)
  return place && [place]
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > endOfBar() && top < innerHeight && bottom > top
}

/** Of the ranges of a passage those that stand in the open text; all of them where all are folded away. */
export function listInOpen(ranges: readonly Range[]): readonly Range[] {
  const open = ranges.filter(
    ({ startContainer }) => !startContainer.parentElement?.closest('details'),
  )
  return open.length > 0 ? open : ranges
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
