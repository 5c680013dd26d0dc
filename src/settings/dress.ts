import type { Choice, Range } from './settings.ts'

// Both functions also stand in every page, as text, to be run before its first paint: they need
// nothing of this module, and nothing that a bundler would have to add.

/** Why lines can't be justified, if they can't. */
export type Ragged = 'language' | 'narrow' | undefined

/**
 * Tries whether the browser hyphenates the language of the page, and whether its lines hold 45
 * characters. Justified without the first, or below the second, lines have gaps that run down
 * through the text.
 */
export function whyRagged(root: HTMLElement): Ragged {
  const probe = document.createElement('p')
  const { style } = probe
  probe.lang = root.lang
  // A long word for each script that is hyphenated much.
  const words = ['incomprehensibilities', 'достопримечательность', 'ηλεκτροεγκεφαλογράφημα']
  probe.textContent = words.join(' ')
  style.position = 'fixed'
  style.visibility = 'hidden'
  style.inlineSize = '0'
  root.append(probe)
  style.hyphens = 'manual'
  const whole = probe.offsetHeight
  style.hyphens = 'auto'
  const hyphenated = probe.offsetHeight > whole
  style.inlineSize = 'min(var(--text), var(--room))'
  const line = probe.offsetWidth
  style.inlineSize = 'calc(var(--read-size) * var(--char) * 45)'
  const narrow = line < probe.offsetWidth
  probe.remove()
  return hyphenated ? (narrow ? 'narrow' : undefined) : 'language'
}

/** Tells the style sheets what is set: as attributes and custom properties of the root element. */
export function dress(
  root: HTMLElement,
  settings: Record<string, unknown>,
  table: Record<string, Choice | Range>,
  whyRagged: (root: HTMLElement) => Ragged,
): void {
  const before = root.dataset['theme']
  for (const name of Object.keys(table)) {
    const setting = table[name]!
    const value = settings[name]
    if ('values' in setting) {
      const { attribute, values } = setting
      if (!attribute) continue
      const fits =
        values.includes(value as string) && (value !== 'justified' || whyRagged(root) === undefined)
      if (fits) root.setAttribute(attribute, value as string)
      else root.removeAttribute(attribute)
    } else {
      const { property, from, to } = setting
      if (typeof value === 'number' && value >= from && value <= to) {
        root.style.setProperty(property, String(value))
      } else {
        root.style.removeProperty(property)
      }
    }
  }
  // Browsers take the first colour that fits: it goes before those that follow the system.
  const { theme } = root.dataset
  const known = document.querySelector('meta[data-chosen]')
  if (theme === before && Boolean(theme) === Boolean(known)) return
  known?.remove()
  const content = theme && getComputedStyle(root).getPropertyValue('--bg').trim()
  if (!content) return
  const colour = document.createElement('meta')
  colour.name = 'theme-color'
  colour.content = content
  colour.dataset['chosen'] = ''
  document.head.prepend(colour)
}
