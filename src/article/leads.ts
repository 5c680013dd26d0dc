import type { Role } from './article.ts'
import { readByline } from './byline.ts'
import { dateIn } from './dates.ts'
import { phrasesOf } from './lexicon/languages/index.ts'
import type { Stretch } from './segment.ts'

const releases = phrasesOf('release')
const bylines = phrasesOf('byline')
const contacts = phrasesOf('contact')
const minutes =
  /^(?:\p{L}[\p{L} ]{2,20}:\s?(?:ca\.\s?)?)?\d{1,3}[\s-]?min(?:\.|s\.?|utes?|uten?|utos?|uti|uut)?(?:\s(?:de\s)?(?:read|reading|lesezeit|lecture|lectura|leitura|lettura|leestijd))?$/iu
// So many lines lead up to a headline, and the text begins so soon below it.
const mostLeads = 8
const furthestText = 10
const longText = 80
const longestLead = 80
const leastLetters = 12
const longestHeadline = 200

/**
 * The roles of the first lines where they only lead up to the headline: a day, who wrote the text, that it is for the
 * press and whom to ask, how long it takes to read. None where no headline follows.
 */
export function readLeads(stretches: readonly Stretch[]): Role[] {
  const texts = stretches.slice(0, mostLeads + furthestText).map(({ text }) => text)
  const roles: Role[] = []
  let press = false
  for (const text of texts.slice(0, mostLeads)) {
    press ||= isRelease(text)
    const role = leadOf(text, press)
    if (!role) break
    roles.push(role)
  }
  const [headline = '', ...below] = texts.slice(roles.length)
  if (roles.length === 0 || !isHeadline(headline, below)) return []
  if (below.includes(headline)) return roles
  // What is said again is the headline, whatever it looks like; and a headline may sound like a byline.
  const isAgain = texts.slice(0, roles.length).some((one, at) => texts.includes(one, at + 1))
  return isAgain || roles.join() === 'byline' ? [] : roles
}

function leadOf(text: string, press: boolean): Role | undefined {
  if (text.length > longestLead) return undefined
  if (isRelease(text) || minutes.test(text)) return 'boilerplate'
  if (isDay(text)) return 'date'
  const small = text.toLowerCase()
  if (bylines.some((one) => small.startsWith(one)) && readByline(text).plain) return 'byline'
  return press && isContact(text) ? 'boilerplate' : undefined
}

/** A day, with the day of the week or a time at most. */
function isDay(text: string): boolean {
  const day = dateIn(text)
  if (!day) return false
  const rest = text.slice(0, day.from) + text.slice(day.to)
  return /^[^\p{L}]*(?:\p{L}{2,12}[^\p{L}]*){0,2}$/u.test(rest) && rest.length < 30
}

/** What a text for the press says of itself, alone or with the day from which it may be used. */
function isRelease(text: string): boolean {
  const small = text.toLowerCase()
  const said = releases.find((one) => small.startsWith(one))
  if (said === undefined) return false
  const rest = text.slice(said.length)
  return !/\p{L}/u.test(rest) || dateIn(rest) !== undefined
}

/** Whom the press may ask, and the number of the release. */
function isContact(text: string): boolean {
  const label = /^([^:]{2,40}):/.exec(text)?.[1]?.toLowerCase() ?? ''
  return (
    contacts.some((one) => ` ${label}`.includes(` ${one}`)) ||
    /\S@\S+\.\p{L}/u.test(text) ||
    /^(?:no|nr|n°)\.?\s?\d/iu.test(text) ||
    (text.replace(/\D/g, '').length > 6 && text.length < 30)
  )
}

function isHeadline(text: string, below: readonly string[]): boolean {
  return (
    text.length <= longestHeadline &&
    (text.match(/\p{L}/gu) ?? []).length >= leastLetters &&
    (!/[.。]$/.test(text) || below.includes(text)) &&
    below.some((one) => one.length >= longText)
  )
}
