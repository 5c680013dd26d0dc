import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { roles, type Role } from '../article/article.ts'
import { readMargin } from '../article/margin.ts'
import type { Stretch } from '../article/segment.ts'

/** A document whose structure is known. */
export interface Known {
  file: string
  host: string
  language: string
  /** How the text was laid out, by which scores are told apart. */
  render: string
  text: string
  /** Whether what stands around the article in its page is there too. */
  complete: boolean
  blocks: { kind: Role; text: string }[]
}

/** Why a folder is no corpus, and the mend; undefined where it is one. */
export function refuseCorpus(folder: string): string | undefined {
  if (!existsSync(folder)) return `${folder} does not exist. Check the path`
  if (!statSync(folder).isDirectory()) return `${folder} is no folder. Name the folder it lies in`
  return listNames(folder).length > 0
    ? undefined
    : `${folder} holds no NAME.txt with NAME.json beside it. Check the path`
}

function listNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .filter((name) => existsSync(join(folder, name.replace(/json$/, 'txt'))))
}

/** Reads NAME.txt with NAME.json of a corpus folder, in the order of the names. */
export function readCorpus(folder: string): Known[] {
  return listNames(folder).map((name) => {
    const known = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const file = name.replace(/json$/, 'txt')
    return {
      file,
      host: known.host,
      language: known.lang,
      render: known.render ?? 'as it came',
      text: readFileSync(join(folder, file), 'utf8'),
      complete: known.complete !== false,
      blocks: known.blocks,
    }
  })
}

/** Reads texts with their roles in the margin. */
export function readCases(folder: string): Known[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.sort().map((name) => {
    const { source, roles: margin } = readMargin(readFileSync(join(folder, name), 'utf8'))
    const blocks: Known['blocks'] = []
    for (const [at, line] of source.trimEnd().split('\n').entries()) {
      const kind = margin[at]
      if (kind) blocks.push({ kind, text: line })
    }
    return {
      file: name,
      host: 'cases',
      language: '',
      render: 'case',
      text: source,
      complete: true,
      blocks,
    }
  })
}

const blanks = /[\s\u00ad\u200b\u2060\ufeff]+/g

/** For each stretch of the text the number of the role that most of its characters have. */
export function rolesOf(known: Known, stretches: Stretch[]): number[] {
  const ends: number[] = []
  let at = 0
  for (const block of known.blocks) ends.push((at += block.text.replace(blanks, '').length))
  let block = 0
  let start = 0
  return stretches.map(({ from: first, to: last }) => {
    const end = start + known.text.slice(first, last).replace(blanks, '').length
    const shares = roles.map(() => 0)
    let from = start
    while (from < end && block < ends.length) {
      const to = Math.min(end, ends[block] as number)
      const role = roles.indexOf((known.blocks[block] as { kind: Role }).kind)
      shares[role] = (shares[role] ?? 0) + to - from
      from = to
      if (to === ends[block]) block++
    }
    start = end
    return shares.indexOf(Math.max(...shares))
  })
}
