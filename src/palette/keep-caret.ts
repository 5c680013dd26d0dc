/**
 * Remembers the caret of the field with the focus, for a dialog that is about to open over it: Chromium may
 * lose the caret when the field has the focus back, and again where the dialog is taken out of the page.
 * It is given back to the field with the focus; the function that is returned is called just before the
 * dialog is taken out.
 */
export function keepCaret(): () => void {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return none
  let { selectionStart, selectionEnd } = field
  const giveBack = () => {
    if (selectionStart === null || document.activeElement !== field) return
    field.setSelectionRange(selectionStart, selectionEnd)
  }
  const comeBack = () => queueMicrotask(giveBack)
  field.addEventListener('focus', comeBack, { once: true })
  return () => {
    field.removeEventListener('focus', comeBack)
    // It may have been typed in since it has the focus.
    if (document.activeElement === field) ({ selectionStart, selectionEnd } = field)
    queueMicrotask(giveBack)
  }
}

function none(): void {}
