import { toTextPath } from '../../library/address.ts'
import type { Entry } from '../../library/entry.ts'
import { toAddress, type Web } from './web.ts'

/** How many articles the list names; the library has them all, and so has the sitemap if there is one. */
const mostListed = 1000

/**
 * The site for language models, as llms.txt (llmstxt.org) would have it: what it is, and its
 * articles with a link to the plain text of each.
 */
export function toLlms(web: Web, entries: Entry[]): string {
  const listed = entries.slice(0, mostListed)
  const left = entries.length - listed.length
  const whole = web.siteUrl === undefined ? 'the library' : 'the sitemap and the library'
  return [
    `# ${toLine(web.name)}`,
    ...(web.tagline ? ['', `> ${toLine(web.tagline)}`] : []),
    '',
    'Each link leads to the plain text of an article, as it was published.',
    '',
    '## Articles',
    '',
    ...listed.map((entry) => toItem(web, entry)),
    ...(left > 0 ? ['', `${left} more, added earlier, are in ${whole}.`] : []),
    '',
  ].join('\n')
}

function toItem(web: Web, { headline, slug, authors, date, language }: Entry): string {
  const notes = [...authors, ...(date ? [date] : []), ...(language === 'und' ? [] : [language])]
  const link = `[${toLine(headline).replace(/[[\]\\]/g, '\\$&')}](${toAddress(web, toTextPath(slug))})`
  return `- ${link}${notes.length > 0 ? `: ${toLine(notes.join(', '))}` : ''}`
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
