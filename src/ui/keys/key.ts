import type { keys as words } from '../../words/en.ts'
import { isComposing } from './composing.ts'

/** A key of the app. */
export interface Key {
  /** What it does, in the table of words. */
  name: keyof typeof words.does
  /** As the browser names it: `t`, `?`, `Escape`. */
  key: string
  /** With Control or Command: then it works amid typing too. */
  control?: true
  /** Without it the key is another's, and only listed. */
  press?: () => void
}

// Fields in which a letter is a letter, in HTML and in ARIA; a select jumps to a letter.
const fields = [
  'input:not([type=radio], [type=checkbox], [type=range], [type=button], [type=submit])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable=false])',
  '[role=textbox]',
  '[role=searchbox]',
  '[role=combobox]',
  '[role=listbox]',
  '[role=menu]',
  '[role=tree]',
  '[role=grid]',
  '[role=application]',
].join()

/**
 * The key of the table that was pressed. `letters` is false where the reader has switched off those
 * without Control (WCAG 2.1.4); they are also left alone in fields, in open dialogs, amid a
 * composition and with any modifier.
 */
export function findKey(
  keys: readonly Key[],
  event: KeyboardEvent,
  letters: boolean,
): Key | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey, repeat, defaultPrevented } = event
  if (isComposing(event) || repeat || defaultPrevented || altKey) return undefined
  const pressed = nameOf(event)
  const control = ctrlKey || metaKey
  const free = letters && !isTaken(event)
  return keys.find(({ key, control: wanted, press }) => {
    if (!press || key !== pressed || Boolean(wanted) !== control) return false
    // Signs may need Shift to be typed; a letter with it is another key.
    return control ? !shiftKey : free && !(shiftKey && /\p{L}/u.test(key))
  })
}

// What stands on the keys of other scripts, where the Latin alphabet has its signs.
const signs: Record<string, string> = { Comma: ',', Period: '.', Slash: '/' }

// `т` and `ت` are no letters of the sheet: such a key is known by its place on the keyboard.
function nameOf({ key, code }: KeyboardEvent): string {
  if (key === '؟') return '?'
  if (/^(?!\p{Script=Latin})\p{L}$/u.test(key)) {
    return signs[code] ?? /^Key(.)$/.exec(code)?.[1]?.toLowerCase() ?? key
  }
  return key.length === 1 ? key.toLowerCase() : key
}

/** Whether a key belongs to a field or an open dialog. */
export function isTaken({ target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  return target.closest(fields) !== null || target.closest('dialog[aria-modal=true]') !== null
}
