/**
 * Remembers the caret of the field with the focus, and returns the way to give it back: Chromium loses
 * it where a dialog over the field is taken out of the page.
 */
export function keepCaret(): () => void {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return () => {}
  const { selectionStart, selectionEnd } = field
  return () => {
    if (selectionStart === null || document.activeElement !== field) return
    field.setSelectionRange(selectionStart, selectionEnd)
  }
}
