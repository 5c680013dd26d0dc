import { dateIn } from './dates.ts'

/** What a byline says. */
interface Byline {
  /** The names in it, in order. */
  authors: string[]
  /** Whether it names these and says nothing else, a day and words such as "by" aside. */
  plain: boolean
}

// Words that lead up to a name: "Analysis by", "Ein Beitrag von", "Autor:".
const leading = new Set(
  `a an the ein eine einen un une una uno der die das le la analysis analyse análisis analisi kommentar comment commentary
  opinion opinión meinung essay beitrag gastbeitrag artikel article artículo story words text texte texto testo report
  reported bericht reportage written posted published gepostet veröffentlicht geschrieben verfasst erstellt publié écrit
  publicado escrito interview kolumne column columna review rezension kritik guest post autor autorin autoren authors author
  auteur auteurs autore autorka published byby aktualisiert updated`.split(/\s+/),
)
const byWord = /^(?:by|byby|von|par|por|di|przez|door|av|af|od)$/iu
const label =
  /^(?:escribe|autor(?:in|en|\/-?in|\*in|:in)?|autore|autorzy|authors?|auteurs?|text|texte|texto|автор|текст|yazan|yazar)\s*[:：]?\s+(?=\p{Lu})/iu
const conjunction = /\s+(?:and|und|et|y|e|i|og|och|en|&|\+)\s+/u
const between = /\s*[,;|•·—–\n]\s*|\s+[-/]\s+|\//u
const particle =
  '(?:van|von|de|der|den|da|di|del|della|dos|das|do|du|des|la|le|al|el|bin|zu|zur|ten|ter|af|av|y|e|i)'
const word = "\\p{Lu}[\\p{L}'’.-]*"
const name = new RegExp(`^${word}(?:\\s(?:${particle}\\s){0,2}${word}){1,4}$`, 'u')
// What follows a name and is none: how to reach its bearer, when and where it was published.
const trailing =
  /\s+(?:[Ee]-?[Mm]ail|[Bb]io|[Ff]ollow|[Tt]witter|[Ff]acebook|[Uu]pdated|[Pp]ublished|[Pp]osted|[Ll]ast|aktualisiert|veröffentlicht|erstellt|publié|publicado)(?!\p{L}).*$|\s+(?:am|on|den|le|el|vom|at|in|im|en|for|für|from|aus|pour|FOR|FÜR|POUR|PARA)(?:\s.*)?$|\s+\d+\s?min(?:\.|utes?|uten)?(?:\s.*)?$/u
const noName =
  /(?<!\p{L})(?:press|presse|agency|agentur|agence|agencia|news|staff|redaktion|redacción|rédaction|redakcja|redazione|editors?|editorial|correspondents?|reporters?|writers?|analysts?|producers?|contributors?|magazine|times|post|herald|tribune|zeitung|journal|images|online|team|uhr|national|senior|chief|bureau|university|universität|institute?|letters|space|media|network|from|your|our|community|more|plus|mehr|más|mais|devamı)(?!\p{L})|^(?:the|der|die|das|el|la|los|le|les)\s/iu
// Who sent a text on, and no person.
const agency =
  /^(?:reuters|ap|afp|dpa|apa|sda|efe|ansa|pap|tass|upi|anp|belga|ritzau|tt|ntb|stt)$/iu
// Places that are written as names are.
const place =
  /^(?:new york(?: city)?|new delhi|new orleans|new zealand|los angeles|las vegas|san (?:francisco|diego|josé|juan|salvador|sebastián)|santa (?:cruz|fe|monica)|st\.? (?:louis|petersburg|gallen|pölten)|saint petersburg|salt lake city|cape town|hong kong|tel aviv|kuala lumpur|buenos aires|rio de janeiro|são paulo|belo horizonte|porto alegre|mexico city|ciudad de méxico|abu dhabi|addis ababa|washington(?:,? d\.?c\.?)?|den haag|united (?:states|kingdom|nations)|south africa|saudi arabia|bad [\p{L}-]+|frankfurt am main|la paz|el salvador|costa rica|puerto rico|north korea|south korea|sierra leone|sri lanka)$/iu
const shown = /^(?:fotos?|photos?|bild(?:er)?|images?|video|illustration|grafik)(?!\p{L})/iu
const named =
  /^(?:作者|记者|記者|文|撰文|取材・文|글)[：:／/\s]*([\p{sc=Han}\p{sc=Hangul}]{2,4})$|^([\p{sc=Han}\p{sc=Hangul}]{2,4})\s?(?:记者|記者|기자)$/u

/** Reads the names in a byline; none where one of them is not plainly a name. Never guessed. */
export function readByline(byline: string): Byline {
  const authors = new Set<string>()
  let plain = true
  const said = byline
    .replace(label, '')
    .replace(/(?<!\S)\(?\S+@\S+\.\p{L}+\)?/gu, '|')
    .replace(/\([^()]*\)/gu, (aside) => aside.replace(/[,;|/]/g, ' '))
  for (const part of withoutDates(said).split(between)) {
    const one = part.replace(/^(?:and|und|et|y|e|&)\s+/u, '').trim()
    if (one === '') continue
    const found = namesIn(one)
    for (const author of found) authors.add(author)
    if (found.length === 0 || found.join(' ').length < leanOf(one).length / 2) plain = false
  }
  return { authors: [...authors], plain: plain && authors.size > 0 }
}

/** The names in one part of a byline: those that a conjunction joins are all names, or none is one. */
function namesIn(part: string): string[] {
  const unspaced = named.exec(part)
  if (unspaced && !/[编編翻]/u.test(unspaced[0])) return [(unspaced[1] ?? unspaced[2])!]
  // "Anna Holm (text), Per Lie (photos)"
  const aside = /\(([^()]*)\)$/.exec(part)?.[1] ?? ''
  if (shown.test(aside.trim()) || shown.test(part)) return []
  const bare = part.replace(/\s*\([^()]*\)/gu, '')
  // Among several, each may be followed by where its bearer is.
  const joined = namesOf(leanOf(bare).split(conjunction))
  if (joined.length > 1) return joined
  const each = namesOf(bare.split(conjunction).map(leanOf))
  if (each.length > 1) return each
  const said = leanOf(bare).replace(trailing, '')
  const names = namesOf(said.split(conjunction))
  if (names.length > 0) return names
  // Ortega y Gasset is one.
  const parts = said.split(conjunction)
  const one = parts.length === 2 && !isName(parts[1]!) && /\s[yei]\s\p{Lu}\S*$/u.test(said)
  return one && isName(said) ? [said] : []
}

/** All of them, agencies aside; none where one of them is no name. */
function namesOf(parts: string[]): string[] {
  const names = parts
    .map((one) => one.replace(trailing, '').trim())
    .filter((one) => !agency.test(one))
  return names.every(isName) ? names : []
}

function isName(text: string): boolean {
  return name.test(text) && !noName.test(text) && !place.test(text)
}

/** A part of a byline without what leads up to a name; empty where it cannot be told from the name. */
function leanOf(part: string): string {
  const unlabelled = part.replace(label, '')
  const words = unlabelled.split(/\s+/)
  const at = words.findIndex((one, place) => place < 6 && byWord.test(one))
  if (at < 0) return unlabelled
  const before = words.slice(0, at)
  const leads = before.every((one) => leading.has(one.toLowerCase()) || /^\p{Ll}/u.test(one))
  if (leads) return words.slice(at + 1).join(' ')
  // Within a name it stands in small letters, and after one word of it: Jens von der Au.
  const within = /^(?:von|di|av|af)$/.test(words[at]!) && at === 1
  return within ? unlabelled : ''
}

/** A byline with a bar where a day or a time stands in it. */
function withoutDates(byline: string): string {
  let rest = byline.replace(/\s*@\S+/gu, '|')
  for (let left = 4; left > 0; left--) {
    const found = dateIn(rest)
    if (!found) break
    rest = `${rest
      .slice(0, found.from)
      .replace(weekday, '')
      .replace(/\s(?:le|am|on|den|el|vom)\s*$/iu, '')}|${rest.slice(found.to)}`
  }
  return rest.replace(clock, '|')
}

const weekday =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\.?,?\s*$/iu
const clock =
  /T?\d{1,2}[:.h]\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?\s*(?:[ap]\.?m\.?|uhr|[CEP][DES]?T|GMT|UTC)?(?!\p{L})(?:\s+(?:eastern|central|mountain|pacific)\s(?:standard|daylight)\stime)?/giu
