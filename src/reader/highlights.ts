/** Whether the browser can draw highlights: stretches that look otherwise, without a change to the page. */
export const canDraw = typeof CSS !== 'undefined' && 'highlights' in CSS

/** Draws ranges as the style sheet's `::highlight(name)`, in the place of those drawn before by that name. */
export function drawHighlight(name: string, ranges: Range[]): void {
  if (!canDraw) return
  if (ranges.length === 0) return void CSS.highlights.delete(name)
  tellInheritance(document.documentElement)
  CSS.highlights.set(name, new Highlight(...ranges))
}

/** Takes back what was drawn by a name. */
export function eraseHighlight(name: string): void {
  drawHighlight(name, [])
}

/**
 * Where an element inherits the root's highlights, as CSS Pseudo-Elements 4 has it, the root alone is
 * given them: a browser that works out ten for each element takes five times as long over a change of
 * theme (Chromium 156). Elsewhere the style sheets give them to every element of a root that says so.
 */
function tellInheritance(root: HTMLElement): void {
  if (root.dataset['highlights']) return
  const { color } = getComputedStyle(document.body, '::highlight(probe)')
  root.dataset['highlights'] = color === 'rgb(1, 2, 3)' ? 'inherited' : 'own'
}
