import { printSheet, readSheet, reshapeRules, type Item } from './sheet.ts'

/**
 * A minified style sheet with values in place of the custom properties that are the same everywhere:
 * defined once, for the root, by what asks for no other. Those that `script` names stay, since it may
 * set them. It is shorter, and a browser has less to look up before it can paint.
 */
export function setConstants(sheet: Item[], script: string): Item[] {
  // Where a function stands in for it, the text is not that simple: those stay too.
  const open = (printSheet(sheet).match(/(?<=var\()--[\w-]+(?=,[^()]*\()/g) ?? []).join(' ')
  const constants = findConstants(sheet, new Set(`${script} ${open}`.match(/--[\w-]+/g)))
  if (constants.size === 0) return sheet
  const less = reshapeRules(
    sheet,
    (rule) => rule,
    (item) => !constants.has(readProperty(item)?.name ?? ''),
  )
  const set = printSheet(less).replace(
    /var\((--[\w-]+)(?:,[^()]*)?\)/g,
    (asked, name: string) => constants.get(name) ?? asked,
  )
  // What asked for none but these is a constant now.
  return setConstants(readSheet(set), script)
}

function findConstants(sheet: Item[], staying: ReadonlySet<string>): Map<string, string> {
  const inRoot = listProperties(sheet, ['@layer', ':root'])
  const defined = listProperties(sheet).map(({ name }) => name)
  const several = new Set(defined.filter((name, at) => defined.indexOf(name) < at))
  return new Map(
    inRoot
      .filter(
        ({ name, value }) => !several.has(name) && !staying.has(name) && !value.includes('var('),
      )
      .map(({ name, value }) => [name, value]),
  )
}

/** The custom properties that are defined in a sheet, or of it in rules and blocks that begin so. */
function listProperties(items: Item[], heads?: readonly string[]): Property[] {
  return items.flatMap((item) => {
    if (typeof item === 'string') return readProperty(item) ?? []
    const isListed = !heads || heads.includes(item.head.replace(/^(@layer) .*/, '$1'))
    return isListed ? listProperties(item.items, heads) : []
  })
}

interface Property {
  name: string
  value: string
}

function readProperty(item: string): Property | undefined {
  const [, name, value] = /^(--[\w-]+):(.*)$/s.exec(item) ?? []
  return name === undefined || value === undefined ? undefined : { name, value }
}
