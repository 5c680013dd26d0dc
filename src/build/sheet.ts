/** A declaration or a statement as it stands, or a rule with more of them. */
export type Item = string | Rule

/** Anything with a block: a selector or an at-rule, and what is in it. */
export interface Rule {
  head: string
  items: Item[]
}

// Strings and addresses may hold what otherwise ends something.
const token = /"(?:[^"\\]|\\.)*"|url\([^)]*\)|[{};]/g

/** Takes a minified style sheet apart. */
export function readSheet(css: string): Item[] {
  const open: Rule[] = [{ head: '', items: [] }]
  let from = 0
  for (const { 0: mark, index } of `${css};`.matchAll(token)) {
    if (mark.length > 1) continue
    const text = css.slice(from, index)
    from = index + 1
    const { items } = open.at(-1)!
    if (mark === '{') {
      const rule = { head: text, items: [] }
      items.push(rule)
      open.push(rule)
    } else if (text) items.push(text)
    if (mark === '}') open.pop()
  }
  return open[0]!.items
}

/** Puts a style sheet together again. */
export function printSheet(items: Item[]): string {
  const last = items.length - 1
  return items
    .map((item, at) => {
      if (typeof item !== 'string') return `${item.head}{${printSheet(item.items)}}`
      return at < last ? `${item};` : item
    })
    .join('')
}

/** What `reshape` makes of each rule, inner ones first; a rule with nothing in it goes. */
export function reshapeRules(
  items: Item[],
  reshape: (rule: Rule) => Rule | undefined,
  isKept: (declaration: string) => boolean = () => true,
): Item[] {
  return items.flatMap((item): Item | Item[] => {
    if (typeof item === 'string') return isKept(item) ? item : []
    const rule = { ...item, items: reshapeRules(item.items, reshape, isKept) }
    return rule.items.length === 0 ? [] : (reshape(rule) ?? [])
  })
}

/** The selectors of a rule. */
export function toSelectors(head: string): string[] {
  return head.match(/(?:[^,()[]|\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])+/g) ?? []
}
