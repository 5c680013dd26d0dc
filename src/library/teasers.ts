import type { Entry, Teaser } from './entry.ts'

/** A headline with all that scrapers change taken out of it: case, marks, quotes, spaces. */
export function toHeadlineKey(headline: string): string {
  return headline
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The teaser with the article it announces, if that stands in the library and is another one. */
export function matchTeaser(text: string, byHeadline: Map<string, Entry>, from: Entry): Teaser {
  const entry = byHeadline.get(toHeadlineKey(text))
  if (!entry || entry === from) return { headline: text }
  return { headline: text, slug: entry.slug, minutes: entry.minutes }
}
