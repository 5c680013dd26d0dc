import type { Page } from '@playwright/test'

/** What has the focus, and what of the ring around it can’t be seen. */
interface Ringed {
  name: string
  cut?: string
}

/** Presses Tab until all stops have been seen once, and gives those whose ring is not whole. */
export async function findCutRings(page: Page): Promise<Ringed[]> {
  const seen = new Map<string, Ringed>()
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(readRing)
    if (stop) seen.set(stop.name, stop)
  }
  return [...seen.values()].filter(({ cut }) => cut)
}

/** The ring around what has the focus; undefined where nothing has. Runs in the page. */
export function readRing(): Ringed | undefined {
  const element = document.activeElement
  if (!element || element === document.body) return undefined
  const name = (element.ariaLabel ?? element.textContent).trim()
  const candidates: [Element, string | undefined][] = [
    [element, undefined],
    [element, '::after'],
    [element.parentElement!, undefined],
    [element.parentElement!, '::after'],
  ]
  const drawn = candidates.find(([one, part]) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one, part)
    return outlineStyle === 'solid' && outlineWidth === '2px'
  })
  // Fields of a search have their caret, and a line.
  if (!drawn) return element instanceof HTMLInputElement ? { name } : { name, cut: 'not drawn' }
  const [around, part] = drawn
  const style = getComputedStyle(around, part)
  // A part is laid out in the nearest element that has a place of its own.
  let holder: Element = around
  if (part) while (getComputedStyle(holder).position === 'static') holder = holder.parentElement!
  const box = holder.getBoundingClientRect()
  const out = Number.parseFloat(style.outlineOffset) + Number.parseFloat(style.outlineWidth)
  const inset = (side: string) => (part ? Number.parseFloat(side) : 0) - out
  const ring = {
    left: box.left + inset(style.left),
    top: box.top + inset(style.top),
    right: box.right - inset(style.right),
    bottom: box.bottom - inset(style.bottom),
  }
  const sticksOut = (left: number, top: number, width: number, height: number) =>
    ring.left < left - 0.5 ||
    ring.top < top - 0.5 ||
    ring.right > left + width + 0.5 ||
    ring.bottom > top + height + 0.5
  if (sticksOut(0, 0, document.documentElement.clientWidth, innerHeight))
    return { name, cut: 'outside the window' }
  for (let one = around.parentElement; one && one !== document.body; one = one.parentElement) {
    const { left, top } = one.getBoundingClientRect()
    const { clientLeft, clientTop, clientWidth, clientHeight } = one
    if (
      /auto|scroll/.test(getComputedStyle(one).overflow) &&
      sticksOut(left + clientLeft, top + clientTop, clientWidth, clientHeight)
    )
      return { name, cut: 'cut off by what scrolls' }
  }
  const bar = document.querySelector('header')!
  const isUnder = !bar.contains(element) && getComputedStyle(element).position !== 'fixed'
  return isUnder &&
    !element.closest('dialog') &&
    ring.top < bar.getBoundingClientRect().bottom - 0.5
    ? { name, cut: 'under the bar' }
    : { name }
}
