import type { Article } from './article.ts'
import { monthOf } from './lexicon/months.ts'

const lead =
  /^(?:written by|posted by|published by|reported by|story by|words by|text(?: von| by)?|ein (?:beitrag|artikel|kommentar) von|verfasst von|geschrieben von|publié par|escrito por|publicado por|autor(?:in|en)?|authors?|auteurs?|by|von|par|por|di|przez|door|av)\s*:?\s+/iu
const between = /\s*(?:,|;|\||\/|&|•|·|–|\band\b|\bund\b|\by\b|\bet\b|\be\b|\bi\b)\s*/iu
const name =
  /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|den|da|di|del|la|le|al|el|bin|zu|ten|ter)){1,4}$/u
const roleWords =
  /\b(?:press|agency|news|staff|redaktion|redacción|redaction|editor|correspondent|reporter|magazine|times|post|online|editorial|team|uhr|updated|published|redakcja)\b/iu

/** The names in a byline, in order; none where a part of it is no plain name. Never guessed. */
export function readAuthors(byline: string): string[] {
  const text = byline.replace(lead, '').trim()
  const authors: string[] = []
  for (const part of text.split(between)) {
    const dated = /\d/.test(part) || part.split(/\s/).some((word) => monthOf(word) !== undefined)
    if (name.test(part) && !roleWords.test(part) && !dated) authors.push(part)
  }
  return [...new Set(authors)]
}

/** The authors named in an article's byline; none if it names nobody plainly. */
export function authorsOf({ byline }: Article): string[] {
  return byline ? readAuthors(byline.text) : []
}
