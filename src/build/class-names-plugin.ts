import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { toPathBelow } from './paths.ts'

// No vowels: a name that happens to be a word might be one that blockers of advertisements look for.
const letters = 'bcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ'

/**
 * Gives the classes of CSS Modules names of one or two letters in a build: every page holds them
 * many times.
 */
export function shortenClassNames(root: string): Plugin {
  return {
    name: 'galley:class-names',
    apply: 'build',
    config() {
      return { css: { modules: { generateScopedName: nameClasses(join(root, 'src')) } } }
    },
  }
}

/** Names for the classes and animations of all modules in a folder; they follow from the modules alone. */
export function nameClasses(folder: string): (name: string, file: string) => string {
  const toKey = (name: string, file: string) => `${toPathBelow(folder, file)} ${name}`
  const keys = listModules(folder).flatMap((file) =>
    listNames(readFileSync(file, 'utf8')).map((name) => toKey(name, file)),
  )
  const short = new Map(keys.map((key, index) => [key, toShort(index)]))
  return (name, file) => {
    const found = short.get(toKey(name, file.replace(/\?.*$/, '')))
    if (found === undefined) throw new Error(`class names: ${file} has no .${name} in it`)
    return found
  }
}

function listModules(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .sort()
    .map((file) => join(folder, file))
}

function listNames(css: string): string[] {
  return [...new Set(css.match(/(?<=\.|@keyframes )[a-zA-Z_][\w-]*/g))]
}

/** The short name with this number, from 0: b, c … Z, bb, bc … */
export function toShort(index: number): string {
  const rest = Math.floor(index / letters.length)
  return (rest > 0 ? toShort(rest - 1) : '') + letters[index % letters.length]!
}
