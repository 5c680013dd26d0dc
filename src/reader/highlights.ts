/** Whether the browser can draw highlights: stretches that look otherwise, without a change to the page. */
export const canDraw = typeof CSS !== 'undefined' && 'highlights' in CSS

let inherits: boolean | undefined

/** Draws ranges as the style sheet's `:root::highlight(name)`, in the place of those drawn before by that name. */
export function drawHighlight(name: string, ranges: Range[]): void {
  if (!canDraw) return
  if (ranges.length === 0) return void CSS.highlights.delete(name)
  inherits ??= tellInheritance()
  if (!inherits) [...document.styleSheets].forEach(giveToAll)
  CSS.highlights.set(name, new Highlight(...ranges))
}

/** Takes back what was drawn by a name. */
export function eraseHighlight(name: string): void {
  drawHighlight(name, [])
}

/**
 * Where an element inherits the root's highlights, as CSS Pseudo-Elements 4 has it, the root alone is
 * given them: a browser that works out ten for each element takes five times as long over a change of
 * theme, and one that only tries ten rules on each a fifth longer (Chromium 156).
 */
function tellInheritance(): boolean {
  return getComputedStyle(document.body, '::highlight(probe)').color === 'rgb(1, 2, 3)'
}

const given = new WeakSet<CSSStyleSheet>()
const ofRoot = /:root::highlight\(/g

/** Elsewhere each of the root's highlights becomes one of every element, in its place in the style sheet. */
function giveToAll(sheet: CSSStyleSheet): void {
  if (given.has(sheet)) return
  given.add(sheet)
  giveRules(sheet)
}

function giveRules(group: CSSStyleSheet | CSSGroupingRule): void {
  // From the end, since rules are added behind those that are looked at.
  for (let at = group.cssRules.length - 1; at >= 0; at--) {
    const rule = group.cssRules[at]!
    if ('selectorText' in rule) {
      const text = rule.cssText.replace(ofRoot, '::highlight(')
      if (text !== rule.cssText) group.insertRule(text, at + 1)
    } else if ('cssRules' in rule) giveRules(rule as CSSGroupingRule)
  }
}
