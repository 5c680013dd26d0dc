import type { Phrases } from '../phrases.ts'

export const da: Phrases = {
  readMore: ['læs også', 'læs mere', 'læs videre', 'se også', 'mere om'],
  boxLabel: [
    'læs også',
    'mest læste',
    'seneste nyt',
    'relaterede artikler',
    'flere artikler',
    'mere fra',
    'emner',
    'forrige',
    'næste',
  ],
  advertisement: ['annonce', 'reklame'],
  offer: [
    'abonner',
    'følg os',
    'del',
    'log ind',
    'tilmeld dig',
    'kommenter',
    'kommentarer',
    'nyhedsbrev',
    'bliv medlem',
  ],
  rights: ['alle rettigheder', 'kilde:'],
  figure: ['foto', 'billede', 'figur', 'arkivfoto', 'på billedet', 'fra venstre'],
  byline: ['af ', 'tekst:', 'skrevet af'],
  date: ['offentliggjort', 'opdateret', 'udgivet'],
}
