import { printSheet, reshapeRules, type Item, type Rule } from './sheet.ts'

/**
 * A style sheet without the animations, faces and custom properties that nothing in it names, nor
 * `script`.
 */
export function takeUnnamed(sheet: Item[], script: string): Item[] {
  const css = printSheet(sheet)
  const properties = new Set((css + script).match(/(?<=var\()--[\w-]+/g))
  const animations = new Set(css.match(/(?<=[{;]animation[^;}]*)[\w-]+/g))
  const faces = css.replace(/@font-face\{[^}]*\}/g, '')
  let taken = 0
  const less = reshapeRules(
    sheet,
    (rule) => {
      const animation = /^@keyframes (.+)/.exec(rule.head)?.[1]
      const face = toFaceName(rule)
      const named =
        (animation === undefined || animations.has(animation)) &&
        (face === undefined || faces.includes(face))
      if (!named) taken += 1
      return named ? rule : undefined
    },
    (declaration) => {
      const property = /^--[\w-]+(?=:)/.exec(declaration)?.[0]
      const named = property === undefined || properties.has(property)
      if (!named) taken += 1
      return named
    },
  )
  // What was taken may have been the last to name something else.
  return taken === 0 ? less : takeUnnamed(less, script)
}

/** The name of a face, from the rule that brings it. */
export function toFaceName({ head, items }: Rule): string | undefined {
  if (head !== '@font-face') return undefined
  const family = items.find((item) => typeof item === 'string' && item.startsWith('font-family:'))
  return (family as string | undefined)?.replace(/^font-family:"?|"$/g, '')
}
