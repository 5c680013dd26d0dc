import { transform } from 'lightningcss'
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
 * Cuts a style sheet down to what a first paint needs: no rule for a class that does not stand in the
 * markup, none for what a reader does to a page, nothing that no rule names, and no web faces, which
 * come with the whole sheet after the text. `script` may name custom properties too.
 */
export function createCritical(sheet: string, script = ''): ToCriticalStyle {
  const early = toEarly(readSheet(minify(sheet)))
  // Pages of a kind have the same classes, and so the same style.
  const known = new Map<string, CriticalStyle>()
  return (markup) => {
    const classes = readClasses(markup)
    const key = [...classes].sort().join(' ')
    const made = known.get(key) ?? toInline(takeUnnamed(reduce(early, classes), script), script)
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

function readClasses(markup: string): Set<string> {
  const lists = new Set(Array.from(markup.matchAll(/class="([^"]*)"/g), ([, names]) => names!))
  return new Set([...lists].flatMap((names) => names.split(' ')))
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

function reduce(early: Item[], classes: Set<string>): Item[] {
  const isUsed = (selector: string): boolean => {
    const either = /^:where\((.*)\)$/.exec(selector)?.[1]
    if (either !== undefined) return toSelectors(either).some(isUsed)
    const own = takeBrackets(selector).match(/(?<=\.)[\w-]+/g) ?? []
    return own.every((name) => classes.has(name))
  }
  return reshapeRules(early, (rule) => keepSelectors(rule, isUsed))
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
