import type { Entry } from './entry.ts'
import { toSections, type Section } from './sections.ts'
import { packRow, type PackedRow } from './row.ts'
import { findLetters, listSorts, sortRows } from './sorts.ts'

/** Up to so many articles, the library's page holds all of them; past that it asks for parts. */
export const mostAtOnce = 200
/** How many rows a part of a larger library has, and a plain page of it. */
export const rowsPerPart = 200
/** How many rows the page of a larger library brings along. */
export const firstRows = 50

/** What the page of the library knows at once: the same amount however many articles there are. */
export interface Listing {
  /** Names one state of the whole library: changes when any article does. */
  edition: string
  count: number
  /** The orders it can be had in. */
  sorts: string[]
  /** Where each letter begins in the order of headlines, if the library is large. */
  letters: [letter: string, index: number][]
  /** All rows, last added first; of a large library the first of them. */
  rows: PackedRow[]
  /** The sections of the whole library, if it has any. */
  sections?: Section[]
  /** The address of the section that these are the articles of, if they are not all. */
  section?: string
  /** The one article of a library that has no other. */
  only?: Entry
}

/** The listing of these entries, last added first, or of one section of them. */
export function toListing(all: readonly Entry[], edition: string, section?: string): Listing {
  const sections = toSections(all)
  const entries = entriesOf(all, section)
  const large = entries.length > mostAtOnce
  return {
    edition,
    count: entries.length,
    sorts: listSorts(entries),
    letters: large ? findLetters(sortRows(entries, 'headline')) : [],
    ...(sections.length > 0 && { sections }),
    ...(section !== undefined && { section }),
    ...(all.length === 1 && { only: all[0]! }),
    rows: (large ? entries.slice(0, firstRows) : entries).map(packRow),
  }
}

/** The entries of the section with this address; without one, all. */
export function entriesOf(all: readonly Entry[], section: string | undefined): readonly Entry[] {
  if (section === undefined) return all
  const found = toSections(all).find(({ slug }) => slug === section)
  return found ? all.filter((entry) => entry.section === found.folder) : []
}

/** How many parts the rows of a library come in. */
export function countParts({ count }: Pick<Listing, 'count'>): number {
  return Math.ceil(count / rowsPerPart)
}

/** One part of the rows in an order, counted from 0. */
export function toPart(sorted: readonly Entry[], part: number): PackedRow[] {
  return sorted.slice(part * rowsPerPart, (part + 1) * rowsPerPart).map(packRow)
}
