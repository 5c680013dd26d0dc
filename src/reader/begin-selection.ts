const steps: Record<string, ['left' | 'right' | 'forward' | 'backward', 'character' | 'line']> = {
  ArrowLeft: ['left', 'character'],
  ArrowRight: ['right', 'character'],
  ArrowUp: ['backward', 'line'],
  ArrowDown: ['forward', 'line'],
}

/**
 * Shift and an arrow select from the beginning of the passage that has the focus. Browsers do so only
 * from where the mouse has been; once something is selected they go on by themselves.
 */
export function beginSelection(event: KeyboardEvent): void {
  const { key, shiftKey, ctrlKey, altKey, defaultPrevented } = event
  const step = steps[key]
  const passage = document.activeElement
  const selection = getSelection()
  if (!step || !shiftKey || defaultPrevented || !selection?.isCollapsed) return
  if (!passage?.matches('[data-at]') || !passage.contains(selection.focusNode)) return
  event.preventDefault()
  const [direction, by] = step
  selection.modify('extend', direction, by === 'character' && (ctrlKey || altKey) ? 'word' : by)
}
