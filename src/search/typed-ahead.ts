// Longer than this nobody types into nothing; then the keys are the page's again.
const patienceMilliseconds = 4000

let letters = ''
let until = 0

/** From now on what is typed is kept for the field of the search, which is still on its way. */
export function awaitField(now = performance.now()): void {
  letters = ''
  until = now + patienceMilliseconds
}

/** Keeps a key that was pressed before the field was there. False if the key is not for the field. */
export function typeAhead(event: KeyboardEvent, now = performance.now()): boolean {
  const { key, ctrlKey, metaKey, altKey, isComposing } = event
  if (now > until || ctrlKey || metaKey || altKey || isComposing) return false
  if (key === 'Backspace') letters = letters.slice(0, -1)
  else if (key.length === 1) letters += key
  else return false
  return true
}

/** What was typed until now, once: the field is there. */
export function takeTyped(): string {
  const typed = letters
  letters = ''
  until = 0
  return typed
}
