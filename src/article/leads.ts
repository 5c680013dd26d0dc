import type { Role } from './article.ts'
import { readByline } from './byline.ts'
import { dateIn } from './dates.ts'
import { phrasesOf } from './lexicon/languages/index.ts'
import type { Stretch } from './segment.ts'

const releases = phrasesOf('release')
const bylines = phrasesOf('byline')
const minutes =
  /^(?:\p{L}[\p{L} ]{2,20}:\s?(?:ca\.\s?)?)?\d{1,3}[\s-]?min(?:\.|\p{L}*)(?:\s(?:de\s)?\p{L}+)?$/iu
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
  return roles.length > 0 && isHeadline(headline, below) ? roles : []
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
  const isWhole = !/\p{L}/u.test(rest) || /^\s*[:–—-]/.test(rest) || dateIn(rest) !== undefined
  return isWhole || (text === text.toUpperCase() && /^\P{L}/u.test(rest))
}

/** Whom the press may ask, and the number of the release: a label and what it is for, an address, a number. */
function isContact(text: string): boolean {
  return (
    /^\p{L}[\p{L} /-]{2,30}:\s*\S|\S@\S+\.\p{L}/u.test(text) ||
    /^\p{L}{1,4}[.°]?\s?\d/u.test(text) ||
    text.replace(/\D/g, '').length > 6
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
