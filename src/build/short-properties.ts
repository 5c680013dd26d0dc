import { toShort } from './class-names-plugin.ts'

/**
 * A minified style with short names for its custom properties: what it defines, only it reads. Those
 * that `script` names, or that nothing in the style defines, are set from elsewhere and keep theirs.
 */
export function shortenProperties(style: string, script: string): string {
  const defined = new Set(style.match(/(?<=[{;])--[\w-]+(?=:)/g))
  const told = new Set(script.match(/--[\w-]+/g))
  const own = [...defined].filter((name) => !told.has(name))
  const names = shortNames()
  const short = new Map(own.map((name) => [name, `--${names.next().value}`]))
  return style.replace(/(?<=[{;(])--[\w-]+/g, (name) => short.get(name) ?? name)
}

// With a capital: those that keep their names, here and in the whole sheet, have none.
function* shortNames(): Generator<string, never> {
  for (let index = 0; ; index += 1) {
    const name = toShort(index)
    if (/[A-Z]/.test(name)) yield name
  }
}
