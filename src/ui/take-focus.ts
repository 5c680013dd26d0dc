/** Gives the focus to an element, also to one that is no control; the page stays where it is. */
export function takeFocus(element: HTMLElement): void {
  if (!element.matches(':any-link, button, [tabindex]')) element.tabIndex = -1
  element.focus({ preventScroll: true })
}
