import { transform } from 'lightningcss'
import { table } from '../settings/settings.ts'
import { setConstants } from './constants.ts'
import { toHashSource } from './policy.ts'
import { printSheet, readSheet, reshapeRules, toSelectors, type Item, type Rule } from './sheet.ts'
import { shortenProperties } from './short-properties.ts'
import { takeUnnamed, toFaceName } from './unnamed.ts'

/** The style that stands in a page, and its source for the policy. */
interface CriticalStyle {
  style: string
  source: string
}

/** Makes the part of a style sheet that a page with this markup needs for its first paint. */
export type ToCriticalStyle = (markup: string) => CriticalStyle

// As styles/layers.css says. The bundler may put a component's rules first and drop the statement.
const layerOrder = '@layer reset,tokens,base,components,themes,whole,print;'

/**
 * Cuts a style sheet down to what a first paint needs: no rule for a class, an element or an attribute that
 * does not stand in the markup, none for what a reader does to a page, nothing that no rule names, and no web faces, which
 * come with the whole sheet after the text. `script` may name custom properties too.
 */
export function createCritical(sheet: string, script = ''): ToCriticalStyle {
  const set = setConstants(toEarly(readSheet(minify(sheet))), script)
  const early = readSheet(minify(printSheet(set)))
  const attributes = listAttributes(early)
  // Pages of a kind have the same classes, and so the same style.
  const known = new Map<string, CriticalStyle>()
  return (markup) => {
    const there = readMarkup(markup, attributes)
    const key = [...there].sort().join(' ')
    const made = known.get(key) ?? toInline(takeUnnamed(reduce(early, there), script), script)
    known.set(key, made)
    return made
  }
}

function minify(css: string): string {
  const { code } = transform({
    filename: 'style.css',
    code: new TextEncoder().encode(css),
    minify: true,
  })
  return new TextDecoder().decode(code)
}

function toInline(sheet: Item[], script: string): CriticalStyle {
  const style = layerOrder + shortenProperties(printSheet(sheet), script)
  return { style, source: toHashSource(style) }
}

/** What rules can ask for that stands in a markup: `.class`, `element`, and of these `[attributes]`. */
function readMarkup(markup: string, attributes: Iterable<string>): Set<string> {
  // These are around it; a style sheet's animations begin and end with the others.
  const there = new Set(['html', 'body', 'from', 'to'])
  for (const [, list] of markup.matchAll(/class="([^"]*)"/g)) {
    for (const name of list!.split(' ')) there.add(`.${name}`)
  }
  for (const [, element] of markup.matchAll(/<([a-z]\w*)/g)) there.add(element!)
  for (const attribute of attributes) {
    const [, name, value] = /^\[([\w-]+)(?:="?([^"\]]*))?/.exec(attribute)!
    const text = value === undefined ? ` ${name}=` : ` ${name}="${value}"`
    if (dressed.has(name!) || markup.includes(text)) there.add(attribute)
  }
  return there
}

// The root may have them before the first paint.
const dressed = new Set(Object.keys(table).map((name) => `data-${name}`))

function listAttributes(sheet: Item[]): Set<string> {
  const asked = sheet.flatMap((item) => {
    if (typeof item === 'string') return []
    return [...listAttributes(item.items), ...(item.head.match(/\[[^\]]*\]/g) ?? [])]
  })
  return new Set(asked)
}

// What a reader does to a page. The focus stays: keys may come before the sheet.
const later = /::?(?:hover|active|selection|highlight|backdrop|popover-open)|\[aria-expanded/

/** The sheet for the time until it has come itself: the same for every page. */
function toEarly(sheet: Item[]): Item[] {
  const webFaces: string[] = []
  const early = reshapeRules(sheet, (rule) => {
    if (rule.head === '@font-face' && printSheet(rule.items).includes('url(')) {
      webFaces.push(toFaceName(rule)!)
      return undefined
    }
    // Nobody prints before the whole sheet has come, and what holds from then on does not hold yet.
    if (/^@page|^@media print$|^@layer whole$/.test(rule.head)) return undefined
    return keepSelectors(rule, (selector) => !later.test(takeBrackets(selector)))
  })
  // A face that is not there yet would be looked for on the device, and hold up the text.
  const names = new RegExp(`"(?:${webFaces.join('|')})",\\s*`, 'g')
  return webFaces.length > 0 ? readSheet(printSheet(early).replace(names, '')) : early
}

function reduce(early: Item[], there: Set<string>): Item[] {
  const isUsed = (selector: string): boolean => {
    const either = /^:where\((.*)\)$/.exec(selector)?.[1]
    if (either !== undefined) return toSelectors(either).some(isUsed)
    return listParts(selector).every((part) => there.has(part))
  }
  return reshapeRules(early, (rule) => keepSelectors(rule, isUsed))
}

/** The classes, elements and attributes that a selector asks for. */
function listParts(selector: string): string[] {
  return takeBrackets(selector).match(/\[[^\]]*\]|\.[\w-]+|(?<![\w:-])[a-z][\w-]*/g) ?? []
}

function keepSelectors(rule: Rule, isKept: (selector: string) => boolean): Rule | undefined {
  if (rule.head.startsWith('@')) return rule
  const selectors = toSelectors(rule.head).filter(isKept)
  return selectors.length === 0 ? undefined : { ...rule, head: selectors.join(',') }
}

// `:not(:active)` holds long before anything is active.
function takeBrackets(selector: string): string {
  return selector.replace(/\((?:[^()]|\([^()]*\))*\)/g, '')
}
