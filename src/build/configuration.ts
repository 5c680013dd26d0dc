import { resolve } from 'node:path'
import { toSections } from '../library/sections.ts'
import { sidebarGroups, type Footer, type SidebarGroup, type Site } from '../words/site.ts'
import { readColours, type Colours } from './colours.ts'
import type { Problem } from './problem.ts'
import { Refusal } from './refusal.ts'
import { listLanguages } from './words-plugin.ts'

/** What a publisher may say in vite.config.ts. All of it is optional; unsaid, the site is Galley's own. */
export interface Galley {
  /** The wordmark, and the end of every title. */
  name?: string
  /** A few words on what the library is: beside the wordmark, in feeds and descriptions. */
  tagline?: string
  /** The language of the interface: `en`, `de`, or another that has a file in `src/words`. */
  language?: string
  /** Where the library will stand, as `https://example.org/news/`. JSON Feed, sitemap, canonical addresses and cards need it. */
  siteUrl?: string
  /** Colours in the place of the design's, by theme and role: `{ paper: { pencil: '#7a1f3d' } }`. */
  colours?: Colours
  /** A line at the foot of every page. */
  footer?: string | { text: string; links?: { text: string; href: string }[] }
  /** What stands beside an article, in this order; `[]` for nothing. */
  sidebar?: SidebarGroup[]
  /** The folder of seeds, from the project's root. The environment's SEEDS_DIR goes before it. */
  seeds?: string
  /** Names of sections in the place of their folders' names: `{ 'world-news': 'World' }`. */
  sections?: Record<string, string>
  /** Whether to draw a picture of each headline for those who share it. Only with `siteUrl`. */
  cards?: boolean
}

/** The same, complete and checked. */
export interface Configuration extends Site {
  language: string
  /** With a slash at the end. */
  siteUrl?: string
  colours: Colours
  seeds: string
  sections: Record<string, string>
  cards: boolean
}

/** A wrong word in the configuration; the message names it and says what to write. */
class ConfigurationError extends Refusal {
  override name = 'ConfigurationError'
}

type Read<Value> = (value: unknown) => Value

/** How each key is read. To add one: a line here, in `Galley` and in `Configuration`. */
const keys: { [Key in keyof Galley]-?: Read<unknown> } = {
  name: (value) => readText('name', value, 'the name of the site'),
  tagline: (value) => readText('tagline', value, 'a few words on the site'),
  language: readLanguage,
  siteUrl: readSiteUrl,
  colours: (value) => readColours(value, wrong),
  footer: readFooter,
  sidebar: readSidebar,
  seeds: (value) =>
    isText(value)
      ? value.trim()
      : wrong('seeds', value, 'the path of a folder of .txt files as a text'),
  sections: readSections,
  cards: readCards,
}

/** Checks what the publisher said. Throws ConfigurationError for the first key or value that is wrong. */
export function readConfiguration(given: unknown, root: string): Configuration {
  if (!isRecord(given)) wrong('galley()', given, 'an object, as galley({ name: ‘The Post’ })')
  const said: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue
    if (!Object.hasOwn(keys, key)) throw new ConfigurationError(toUnknownKey(key))
    said[key] = keys[key as keyof Galley](value)
  }
  const { language = 'en', seeds = 'seeds', ...rest } = said as Partial<Configuration>
  return {
    name: 'Galley',
    sidebar: sidebarGroups,
    colours: {},
    sections: {},
    cards: true,
    ...rest,
    language,
    seeds: resolve(root, process.env['SEEDS_DIR'] || seeds),
  }
}

/** What pages show of the configuration. */
export function toSite({ name, tagline, footer, sidebar, sections }: Configuration): Site {
  return { name, ...(tagline && { tagline }), ...(footer && { footer }), sidebar, sections }
}

/** Names of sections that no folder of these articles bears: a slip of the pen would be silent else. */
export function findUnknownSections(
  { sections }: Configuration,
  articles: Parameters<typeof toSections>[0],
): Problem[] {
  const folders = toSections(articles).map(({ folder }) => folder)
  const mend = folders.length > 0 ? `Name one of ${folders.join(', ')}` : 'Make the folder'
  return Object.entries(sections)
    .filter(([folder]) => !folders.includes(folder))
    .map(([folder, name]) => ({
      file: folder,
      message: `is named “${name}” in vite.config.ts, but no such folder has articles. ${mend}, or take the name out`,
    }))
}

function wrong(key: string, value: unknown, wanted: string): never {
  throw new ConfigurationError(
    `galley: ${key} is ${describe(value)}. Write ${wanted}, or leave it out`,
  )
}

function toUnknownKey(key: string): string {
  const near = Object.keys(keys).find(
    (known) => known.toLowerCase().slice(0, 3) === key.toLowerCase().slice(0, 3),
  )
  const known = `The keys are ${Object.keys(keys).join(', ')}`
  return `galley: there is no key “${key}”. ${near ? `Did you mean “${near}”? ` : ''}${known}`
}

function describe(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

// All of them stand on one line somewhere: in a title, a feed, a file of lines.
function toLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

function readText(key: string, value: unknown, wanted: string): string {
  return isText(value) ? toLine(value) : wrong(key, value, `${wanted} as a text`)
}

function readLanguage(value: unknown): string {
  const known = listLanguages()
  if (known.includes(value as string)) return value as string
  return wrong('language', value, `one of ${known.join(', ')}, or add src/words/CODE.ts`)
}

function readSiteUrl(value: unknown): string {
  const wanted = 'the address where the library will stand, as https://example.org/news/'
  if (!isText(value) || !URL.canParse(value)) return wrong('siteUrl', value, wanted)
  const { protocol, origin, pathname, search, hash, username } = new URL(value)
  if (!/^https?:$/.test(protocol) || search || hash || username) {
    return wrong('siteUrl', value, `${wanted}, with nothing after its path`)
  }
  if (/\.html?\/*$/i.test(pathname)) {
    const folder = origin + pathname.replace(/[^/]*\/*$/, '')
    return wrong('siteUrl', value, `the folder that its pages stand in, ${folder}`)
  }
  return origin + pathname.replace(/\/*$/, '/')
}

function readFooter(value: unknown): Footer {
  if (isText(value)) return { text: toLine(value), links: [] }
  const wanted = 'a line of text, or { text, links: [{ text, href }] }'
  if (!isRecord(value) || !isText(value['text'])) return wrong('footer', value, wanted)
  const { text, links = [], ...others } = value
  const [other] = Object.keys(others)
  if (other) return wrong(`footer.${other}`, others[other], 'text and links only')
  if (!Array.isArray(links)) return wrong('footer.links', links, 'a list of { text, href }')
  return { text: toLine(text), links: links.map(readLink) }
}

function readLink(value: unknown, index: number): { text: string; href: string } {
  const key = `footer.links[${index}]`
  if (!isRecord(value) || !isText(value['text']) || !isText(value['href'])) {
    return wrong(key, value, 'an object { text, href } with two texts')
  }
  const { text, href, ...others } = value
  const [other] = Object.keys(others)
  if (other) return wrong(`${key}.${other}`, others[other], 'text and href only')
  if (!/^(?:https?:\/\/|mailto:.)/.test(href) || !URL.canParse(href)) {
    return wrong(`${key}.href`, href, 'a whole address that begins with https:// or mailto:')
  }
  return { text: toLine(text), href: href.trim() }
}

function readSidebar(value: unknown): SidebarGroup[] {
  const wanted = `a list of ${sidebarGroups.join(', ')} in the order wanted, or [] for nothing`
  if (!Array.isArray(value)) return wrong('sidebar', value, wanted)
  for (const [index, group] of value.entries()) {
    if (!sidebarGroups.includes(group as SidebarGroup)) {
      return wrong(`sidebar[${index}]`, group, wanted)
    }
  }
  return [...new Set(value as SidebarGroup[])]
}

function readSections(value: unknown): Record<string, string> {
  if (!isRecord(value)) return wrong('sections', value, 'an object { folder: name }')
  return Object.fromEntries(
    Object.entries(value).map(([folder, name]) => [
      folder,
      readText(`sections[“${folder}”]`, name, 'the name of the section'),
    ]),
  )
}

function readCards(value: unknown): boolean {
  return typeof value === 'boolean' ? value : wrong('cards', value, 'true or false')
}
