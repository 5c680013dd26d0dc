import type { Entry, Teaser } from './entry.ts'

/** A headline with all that scrapers change taken out of it: case, marks, quotes, spaces. */
export function toHeadlineKey(headline: string): string {
  return headline
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The teaser with the article it announces, if that stands in the library and is another one. */
export function matchTeaser(text: string, byHeadline: Map<string, Entry>, from: Entry): Teaser {
  const key = toHeadlineKey(text)
  // A headline of nothing but signs has no key of its own.
  const entry = key === '' ? undefined : byHeadline.get(key)
  if (!entry || entry === from) return { headline: text }
  return { headline: text, slug: entry.slug, minutes: entry.minutes }
}
