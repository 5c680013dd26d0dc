import type { Phrases } from '../phrases.ts'

export const hu: Phrases = {
  readMore: ['olvassa el', 'tovább', 'bővebben', 'lásd még', 'kapcsolódó'],
  boxLabel: [
    'kapcsolódó cikkek',
    'kapcsolódó',
    'legolvasottabb',
    'friss hírek',
    'további hírek',
    'ajánló',
    'címkék',
    'előző',
    'következő',
  ],
  advertisement: ['hirdetés'],
  offer: [
    'iratkozzon fel',
    'iratkozz fel',
    'kövess',
    'megosztás',
    'hozzászólások',
    'bejelentkezés',
  ],
  rights: ['minden jog', 'forrás:'],
  figure: ['fotó', 'kép', 'ábra', 'illusztráció', 'videó'],
  byline: ['szerző', 'írta'],
  date: ['megjelent', 'frissítve', 'közzétéve'],
}
