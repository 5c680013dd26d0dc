import axe from 'axe-core'
import type { Page } from '@playwright/test'

interface WithAxe {
  axe?: typeof axe
}

/** What axe finds wrong with a page as it is: by all its rules, or by those about colours. */
export async function findViolations(page: Page, rules?: 'colours'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (some) => (globalThis as WithAxe).axe!.run({ resultTypes: ['violations'], ...some }),
    rules === 'colours' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {},
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary}`),
  )
}

/** For every element that shows words of its own: what it says, and the contrast it says it with. */
export function measureContrast(page: Page) {
  return page.evaluate(() => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- this runs in the page
    const channels = (color: string) =>
      (/rgba?\(([^)]+)\)/.exec(color)?.[1] ?? '').split(',').map(Number)
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)'
      const color = getComputedStyle(element).backgroundColor
      return channels(color)[3] === 0 ? groundOf(element.parentElement) : color
    }
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (element) =>
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          ) && element.checkVisibility(),
      )
      .map((element) => {
        const [one, other] = [getComputedStyle(element).color, groundOf(element)].map(luminance)
        const ratio = (Math.max(one!, other!) + 0.05) / (Math.min(one!, other!) + 0.05)
        const read = element.closest('[data-at]') !== null
        return { words: element.textContent.slice(0, 40), ratio, read }
      })
  })
}

/** The height and width in which a press lands on each control in it, from its middle outwards. */
export function measureTargets(page: Page, within = 'body') {
  return page.evaluate((within) => {
    const controls = [
      ...document
        .querySelector(within)!
        .querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
    ].filter((element) => element.checkVisibility() && !element.closest('[href="#text"]'))
    return controls.map((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const control = element.closest('label') ?? element
      const lines = element.getClientRects()
      const { left, top, width, height } = lines[0]!
      const x = left + width / 2
      const y = top + height / 2
      const lands = (x: number, y: number) => {
        const hit = document.elementFromPoint(x, y)
        return (
          hit !== null &&
          (control.contains(hit) || (!hit.contains(element) && hit.closest('a') === element))
        )
      }
      const reach = (dx: number, dy: number) => {
        let steps = 0
        while (steps < 60 && lands(x + dx * steps, y + dy * steps)) steps += 1
        return steps - 1
      }
      return {
        name: element.textContent.slice(0, 30) || element.getAttribute('aria-label'),
        height: reach(0, -1) + reach(0, 1) + 1,
        width: reach(-1, 0) + reach(1, 0) + 1,
      }
    })
  }, within)
}
