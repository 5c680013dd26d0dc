/** Names in a row as a language writes them: "Anna Holm and Per Lie", "Anna Holm und Per Lie". */
export function writeList(language: string, names: string[]): string {
  // To make a format takes longer than to set the line.
  if (names.length < 2) return names.join()
  const known = language === 'und' ? 'en' : language
  return new Intl.ListFormat(known, { type: 'conjunction' }).format(names)
}

const dayFirst = /\d(?:st|nd|rd|th)?\s+\p{L}{3,}/u

/**
 * A day such as `2024-03-14` as a language writes it, in the calendar and the figures that texts have.
 * English is written in two ways: as the text has it, the day first or the month.
 */
export function writeDay(language: string, day: string, text = ''): string {
  const way = language === 'en' && dayFirst.test(text) ? 'en-GB' : language
  return openDays(way).format(new Date(`${day}T00:00:00Z`))
}

// To make one takes longer than to set the rest of a line.
const days = new Map<string, Intl.DateTimeFormat>()

function openDays(way: string): Intl.DateTimeFormat {
  const made =
    days.get(way) ??
    new Intl.DateTimeFormat(way, {
      dateStyle: 'long',
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    })
  days.set(way, made)
  return made
}
