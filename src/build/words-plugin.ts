import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport, type Plugin } from 'vite'
import * as english from '../words/en.ts'
import { Refusal } from './refusal.ts'

const words = join(import.meta.dirname, '../words')
const imported = /import \{([^}]+)\} from '(?:\.\.?\/)+words\/index\.ts'/g
// Files of the folder that are no language.
const others = new Set(['index', 'count', 'language', 'site'])

/** The languages that the interface can speak, as BCP 47 codes: a file each in `src/words`. */
export function listLanguages(folder = words): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !others.has(name))
}

/**
 * Makes the interface speak a language: each import of words takes its groups from that language's
 * table. Every group is a module of its own, so that a page loads no words of another. Throws for
 * a language that has no table; one whose table lacks words ends the build with their names.
 */
export function speakLanguage(language: string, folder = words): Plugin {
  const table = join(folder, `${language}.ts`)
  if (others.has(language) || !existsSync(table)) {
    throw new Refusal(
      `galley: language: the interface does not speak “${language}”. Choose one of ${listLanguages(folder).join(', ')}, or add src/words/${language}.ts`,
    )
  }
  let opened: Promise<Table> | undefined
  const open = () => (opened ??= openTable(language, table))
  return {
    name: 'galley:words',
    enforce: 'pre',
    async buildStart() {
      const missing = findMissing(await open())
      if (missing.length > 0) throw new Refusal(toComplaint(language, missing))
    },
    transform: {
      filter: { id: /\.tsx?$/, code: /words\/index\.ts'/ },
      async handler(code) {
        const said = await open()
        const fileOf = (group: string) => (group in said ? table : join(words, 'en.ts'))
        return {
          code: code.replace(imported, (_, names: string) => toGroups(names, fileOf)),
          // Nothing moves to another line.
          map: null,
        }
      },
    },
  }
}

type Table = Record<string, unknown>

async function openTable(language: string, file: string): Promise<Table> {
  if (language === 'en') return english
  return (await runnerImport<Table>(file)).module
}

/** The paths of what English says and a table does not, as `page.skip`. */
function findMissing(table: Table): string[] {
  // Why a line has its role is told by the cues in English.
  const { reasons: _, ...pattern } = english
  return compare(pattern, table, '')
}

function compare(pattern: object, table: object, path: string): string[] {
  return Object.entries(pattern).flatMap(([key, wanted]: [string, unknown]) => {
    const said = (table as Table)[key]
    if (isGroup(wanted)) return compare(wanted, isGroup(said) ? said : {}, `${path}${key}.`)
    return typeof said === typeof wanted && said !== '' ? [] : path + key
  })
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

const mostNamed = 12

function toComplaint(language: string, missing: string[]): string {
  const rest = missing.length - mostNamed
  const named = missing.slice(0, mostNamed).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
  return `galley: language: src/words/${language}.ts does not say ${named}. Say it as src/words/en.ts does`
}

function toGroups(names: string, fileOf: (group: string) => string): string {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => [name, name.split(' ')[0]!] as const)
    .map(([name, group]) => `import { ${name} } from '${fileOf(group)}?${group}'`)
    .join('; ')
}
