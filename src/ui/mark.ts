/** The attribute of buttons that mark an article as read or unread: a key presses the one in question. */
export const markButton = { 'data-mark': '', 'aria-keyshortcuts': 'M' } as const

/** Presses the button of the row with the focus, or else of the open article. */
export function pressMark(): void {
  const row = document.activeElement?.closest('li')
  const button = row?.querySelector<HTMLElement>('[data-mark]')
  ;(button ?? document.querySelector<HTMLElement>('article [data-mark]'))?.click()
}
