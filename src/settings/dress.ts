// These functions also stand in every page, as text, to be run before its first paint: they need
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

/**
 * Tells the style sheets what is set, by the root element: a word is its attribute `data-NAME`, a number its
 * custom property `--own-NAME`. What is named without a value is unset.
 */
export function dress(
  root: HTMLElement,
  settings: Record<string, unknown>,
  whyRagged: (root: HTMLElement) => Ragged,
): void {
  for (const [name, value] of Object.entries(settings)) {
    root.style.setProperty(`--own-${name}`, typeof value === 'number' ? String(value) : '')
    const isSet = typeof value === 'string' && (value !== 'justified' || !whyRagged(root))
    if (isSet) root.setAttribute(`data-${name}`, value)
    else root.removeAttribute(`data-${name}`)
  }
}

/** Tells the browser the colour of the paper that is chosen, for its own bars. */
export function colourBars(root: HTMLElement): void {
  if (!root.dataset['theme']) return
  const content = getComputedStyle(root).getPropertyValue('--bg').trim()
  if (!content) return
  const colour = document.createElement('meta')
  colour.name = 'theme-color'
  colour.content = content
  colour.dataset['chosen'] = ''
  // Browsers take the first colour that fits: it goes before those that follow the system.
  document.head.prepend(colour)
}
