let landing: number | undefined

/** Says how far the page is scrolled, in px, to show a place that was asked for; `undefined` where none was. */
export function landAt(scrolled: number | undefined): void {
  landing = scrolled
}

/** Whether such a place is looked at. One reads once one goes on from there, by half a window. */
export function isLanded(): boolean {
  if (landing !== undefined && Math.abs(scrollY - landing) >= innerHeight / 2) landing = undefined
  return landing !== undefined
}
