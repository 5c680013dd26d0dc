/** The letter of the page at a point of the window; undefined where there is none. */
export function findCaret(x: number, y: number): { node: Node; offset: number } | undefined {
  const found = document.caretPositionFromPoint?.(x, y)
  if (found) return { node: found.offsetNode, offset: found.offset }
  // oxlint-disable-next-line typescript/no-deprecated -- older Safari knows this way only
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}
