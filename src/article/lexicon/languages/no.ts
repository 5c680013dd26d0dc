import type { Phrases } from '../phrases.ts'

export const no: Phrases = {
  readMore: ['les også', 'les mer', 'les videre', 'se også', 'mer om'],
  boxLabel: [
    'les også',
    'mest lest',
    'siste nytt',
    'relatert',
    'relaterte saker',
    'flere saker',
    'flere artikler',
    'mer fra',
    'emner',
    'forrige',
    'neste',
  ],
  advertisement: ['annonse', 'reklame'],
  offer: [
    'abonner',
    'følg oss',
    'del',
    'logg inn',
    'meld deg på',
    'kommenter',
    'kommentarer',
    'nyhetsbrev',
    'bli medlem',
  ],
  rights: ['alle rettigheter', 'kilde:', 'ansvarlig redaktør'],
  figure: ['foto', 'bilde', 'figur', 'arkivfoto', 'på bildet', 'fra venstre', 'illustrasjonsfoto'],
  byline: ['av ', 'tekst:', 'skrevet av'],
  date: ['publisert', 'oppdatert', 'sist oppdatert'],
}
