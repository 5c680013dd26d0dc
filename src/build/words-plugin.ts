import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const folder = join(import.meta.dirname, '../words')
const imported = /import \{([^}]+)\} from '(?:\.\.?\/)+words\/index\.ts'/g
// Files of the folder that are no language.
const others = new Set(['index', 'count', 'language', 'site'])

/** The languages that the interface can speak, as BCP 47 codes: a file each in `src/words`. */
export function listLanguages(): string[] {
  return readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !others.has(name))
}

/**
 * Makes the interface speak a language: each import of words takes its groups from that language's
 * table. Every group is a module of its own, so that a page loads no words of another. Throws for
 * a language that has no table.
 */
export function speakLanguage(language: string): Plugin {
  const table = join(folder, `${language}.ts`)
  if (others.has(language) || !existsSync(table)) {
    throw new Error(
      `galley: language: the interface does not speak “${language}”. Choose one of ${listLanguages().join(', ')}, or add src/words/${language}.ts`,
    )
  }
  return {
    name: 'galley:words',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/, code: /words\/index\.ts'/ },
      handler: (code) => ({
        code: code.replace(imported, (_, names: string) => toGroups(names, table)),
        // Nothing moves to another line.
        map: null,
      }),
    },
  }
}

function toGroups(names: string, table: string): string {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => `import { ${name} } from '${table}?${name.split(' ')[0]}'`)
    .join('; ')
}
