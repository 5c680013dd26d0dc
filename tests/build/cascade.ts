import { readSheet, type Item } from '../../src/build/sheet.ts'
import type { Theme } from '../../src/settings/settings.ts'

/** What the root element of a page is looked at with. */
export interface Look {
  /** Left out, the page follows the system. */
  theme?: Theme
  system: 'light' | 'dark'
}

/** What a custom property of the root element computes to on a screen, from a minified style sheet. */
export function computeOnRoot(css: string, property: string, { theme, system }: Look) {
  const root = document.implementation.createHTMLDocument().documentElement
  if (theme) root.dataset['theme'] = theme
  const found = findDeclarations(readSheet(css), root, property, system)
  // The last of the most specific.
  return found.sort((a, b) => a.weight - b.weight).at(-1)?.value
}

interface Declaration {
  value: string
  weight: number
}

function findDeclarations(
  items: Item[],
  root: HTMLElement,
  property: string,
  system: Look['system'],
): Declaration[] {
  return items.flatMap((item) => {
    if (typeof item === 'string') return []
    const { head, items } = item
    if (head.startsWith('@')) {
      return holds(head, system) ? findDeclarations(items, root, property, system) : []
    }
    const own = items.findLast(
      (item) => typeof item === 'string' && item.startsWith(`${property}:`),
    )
    if (own === undefined) return []
    const weights = head
      .split(',')
      .filter((selector) => root.matches(selector))
      .map((selector) => selector.match(/:root|\[/g)?.length ?? 0)
    if (weights.length === 0) return []
    return [{ value: (own as string).slice(property.length + 1), weight: Math.max(...weights) }]
  })
}

// Layers are taken as one: a colour of a theme is said in that of the tokens alone.
function holds(head: string, system: Look['system']): boolean {
  if (head.startsWith('@layer')) return true
  if (!head.startsWith('@media') || /print|prefers-contrast|forced-colors/.test(head)) return false
  const [, scheme] = /\(prefers-color-scheme:\s*(light|dark)\)/.exec(head) ?? []
  return scheme === undefined || (scheme === system) !== /\bnot\b/.test(head)
}
