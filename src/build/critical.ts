import { transform } from 'lightningcss'
import { table } from '../settings/settings.ts'
import { setConstants } from './constant-properties.ts'
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
 * Cuts a style sheet down to what a first paint needs: no rule for a class, an element or an attribute
 * that does not stand in the markup, none for what a reader does to a page, nothing that no rule names,
 * and no web faces, which come with the whole sheet after the text. `script` may name custom properties too.
 */
export function createCritical(sheet: string, script = ''): ToCriticalStyle {
  const set = setConstants(toEarly(readSheet(minify(sheet))), script)
  const early = readSheet(minify(printSheet(set)))
  const readMarkup = createReader(early)
  // Pages of a kind have the same classes, and so the same style.
  const known = new Map<string, CriticalStyle>()
  return (markup) => {
    const there = readMarkup(markup)
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

/** Reads from a markup what of all that these rules ask for stands in it or around it. */
function createReader(sheet: Item[]): (markup: string) => Set<string> {
  const asked = new Set(listHeads(sheet).flatMap(listParts))
  const attributes = [...asked].flatMap((part) => part.match(/(?<=\[)[\w-]+/) ?? [])
  const token = new RegExp(`<[a-z]\\w*| (?:${['class', ...attributes].join('|')})="[^"]*"`, 'g')
  return (markup) => {
    const texts = [...new Set(markup.match(token))]
    return new Set([...around, ...texts.flatMap(toParts)].filter((part) => asked.has(part)))
  }
}

// Elements around the markup, and where a style sheet's animations begin and end.
const around = ['html', 'body', 'from', 'to']

function toParts(text: string): string[] {
  if (text.startsWith('<')) return [text.slice(1)]
  const [name, value = ''] = text.slice(1, -1).split('="')
  if (name === 'class') return value.split(' ').map((one) => `.${one}`)
  return [`[${name}]`, `[${name}=${value}]`]
}

function listHeads(sheet: Item[]): string[] {
  return sheet.flatMap((item) => {
    if (typeof item === 'string') return []
    return [...(item.head.startsWith('@') ? [] : [item.head]), ...listHeads(item.items)]
  })
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
    return listParts(takeBrackets(selector)).every((part) => there.has(part) || dressed.test(part))
  }
  return reshapeRules(early, (rule) => keepSelectors(rule, isUsed))
}

// What the root may have before the first paint.
const dressed = new RegExp(`^\\[data-(?:${Object.keys(table).join('|')})\\b`)

/** The classes, elements and attributes that a selector asks for. */
function listParts(selector: string): string[] {
  const parts = selector.match(/\[[^\]]*\]|\.[\w-]+|(?<![\w:#-])[a-z][\w-]*/g) ?? []
  return parts.map((part) => part.replaceAll('"', ''))
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
