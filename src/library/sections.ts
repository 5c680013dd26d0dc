import { toId, toSlugWords } from './address.ts'

/** A folder of seeds that is shown by itself. */
export interface Section {
  /** The folder's name, as it is. */
  folder: string
  /** The last part of its address. */
  slug: string
  count: number
}

/** The section that a seed belongs to, by its path: the first folder of it; undefined at the top. */
export function toFolder(file: string): string | undefined {
  const end = file.indexOf('/')
  return end < 0 ? undefined : file.slice(0, end)
}

/** The sections of these articles, in the order of their folders' names. */
export function toSections(articles: readonly { section?: string | undefined }[]): Section[] {
  const counts = new Map<string, number>()
  for (const { section } of articles) {
    if (section !== undefined) counts.set(section, (counts.get(section) ?? 0) + 1)
  }
  const folders = [...counts.keys()].sort((a, b) => byName.compare(a, b) || (a < b ? -1 : 1))
  // The page at the folder's own address leads to the library.
  const taken = new Set(['index'])
  return folders.map((folder) => {
    const plain = toSlugWords(folder).join('-')
    // What plain small letters can't say, and what differs in capitals only, is told apart by an id.
    const isSaid = plain === folder.toLowerCase() && !taken.has(plain)
    const slug = isSaid ? plain : [plain, toId(folder)].filter(Boolean).join('-')
    taken.add(slug)
    return { folder, slug, count: counts.get(folder)! }
  })
}

const byName = new Intl.Collator('en', { numeric: true })

/** What a section is called: as the publisher says, else by its folder: "World news" for `world-news`. */
export function nameSection(folder: string, names: Record<string, string>): string {
  if (Object.hasOwn(names, folder)) return names[folder]!
  const words = folder.replace(/[-_]+/g, ' ').trim() || folder
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Where a section's page stands below the library's base, and in the router. */
export function toSectionPath(slug: string): string {
  return `/sections/${slug}.html`
}
