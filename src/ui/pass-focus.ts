import { takeFocus } from './take-focus.ts'

/**
 * Gives the focus on where what has it is about to leave the page, so that the keyboard goes on from
 * there: to an element, else to the headline.
 */
export function passFocus(find: () => HTMLElement | null | undefined): void {
  if (document.activeElement === document.body) return
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return
    const next = find() ?? document.querySelector('h1')
    if (next) takeFocus(next)
  })
}

/** The attribute of the buttons that remove something from a list. */
export const removeButton = { 'data-remove': '' } as const

/** Where the focus goes from such a button: to that of the next thing, else of the one before. */
export function findBeside(
  button: HTMLElement,
  within: ParentNode = document,
): HTMLElement | undefined {
  const all = [...within.querySelectorAll<HTMLElement>('[data-remove]')]
  const at = all.indexOf(button)
  return all[at + 1] ?? all[at - 1]
}
