interface Quotes {
  double: [string, string]
  single: [string, string]
}

const english: Quotes = { double: ['“', '”'], single: ['‘', '’'] }
const german: Quotes = { double: ['„', '“'], single: ['‚', '‘'] }
const polish: Quotes = { double: ['„', '”'], single: ['‚', '’'] }
const nordic: Quotes = { double: ['”', '”'], single: ['’', '’'] }

// Quotation marks by language, where they are one character each (CLDR, "quotationStart" and the like).
const quotes: Record<string, Quotes> = {
  de: german,
  cs: german,
  sk: german,
  sl: german,
  is: german,
  pl: polish,
  hu: polish,
  ro: polish,
  hr: polish,
  bg: german,
  sv: nordic,
  fi: nordic,
}

/** The marks that straight quotes become in this language; English ones where nothing else is known. */
export function quotesOf(language: string): Quotes {
  return quotes[language.split('-')[0]!] ?? english
}
