import type { Prose } from './prose.ts'

export const german: Prose = {
  language: 'de',
  places:
    'Norderhafen,Steinbach,Altmühlen,Kirchwalde,Grünau,Seebrück,Hohenried,Langenfurt,Weidenau,Ostersiel,Tannroda,Mühlheide'.split(
      ',',
    ),
  topics: [
    ['Hafen', 'der Hafen', ['Bagger', 'Kran', 'Lotse', 'Deich', 'Leuchtturm', 'Kutter']],
    [
      'Schule',
      'die Schule',
      ['Stundenplan', 'Turnhalle', 'Lehrerin', 'Pausenhof', 'Prüfung', 'Schulbus'],
    ],
    [
      'Bahn',
      'die Bahn',
      ['Bahnsteig', 'Stellwerk', 'Fahrplan', 'Schaffner', 'Viadukt', 'Schranke'],
    ],
    [
      'Bäckerei',
      'die Bäckerei',
      ['Backofen', 'Roggen', 'Lehrling', 'Mehl', 'Rezept', 'Lieferwagen'],
    ],
    ['Theater', 'das Theater', ['Vorhang', 'Probe', 'Bühne', 'Kasse', 'Scheinwerfer', 'Garderobe']],
    ['Rathaus', 'das Rathaus', ['Haushalt', 'Abstimmung', 'Antrag', 'Sitzung', 'Siegel', 'Akte']],
    ['Fluss', 'der Fluss', ['Wehr', 'Aal', 'Fähre', 'Hochwasser', 'Uferweg', 'Otter']],
  ],
  headlines: [
    '{place} stimmt über {Thing} und {Other} ab',
    'Warum {place} auf {Thing} nicht verzichten will',
    '{number} Jahre später wartet {place} noch immer auf {Thing}',
    '{Thing} und {Other}: ein Streit aus {place}',
    'Was {topic} in {place} mit {Thing} zu tun hat',
    'In {place} kommt {Thing} vor {Other}',
  ],
  tails: ['', '', ', sagt {name}', ' wie im Jahr {year}'],
  captions: [
    '{Topic} in {place} am {day}.',
    '{name} vor dem Eingang in {place}, wo seit {year} gearbeitet wird.',
    'Viele kamen am {day} nach {place}. (Foto: {name})',
  ],
  sentences: [
    'Am {day} öffnete {topic} in {place} die Türen, und {number} Menschen standen schon im Regen.',
    'Niemand in {place} konnte sagen, wer das bestellt hatte und wer es am Ende bezahlen würde.',
    '{name} arbeitet seit {year} dort und erinnert sich noch gut an die Zeit davor.',
    '„Man hat uns gesagt, wir sollen bis {day} warten“, sagt {name}, „und seitdem warten wir.“',
    'Die Kosten sind nach Angaben vom {day} seit {year} um {number} Prozent gestiegen.',
    'Im vergangenen Winter fror alles ein, und {number} Tage lang bewegte sich überhaupt nichts.',
    'Es ist eine kleine Sache, und über kleine Sachen wird in {place} am längsten gestritten.',
    'Ein Bericht von {number} Seiten empfiehlt, alles so zu lassen, bis etwas Besseres gefunden ist.',
    'Stichworte wie {thing} und {other} fallen in jedem Gespräch, meist schon im ersten Satz.',
    '{name} ist anderer Meinung und schreibt es {topic} jeden Monat von neuem.',
    'Am Abend war alles wieder an seinem Platz, und von {other} sprach niemand mehr.',
    'Wie es weitergeht, hängt vom Wetter ab und davon, ob {name} aus dem Urlaub zurückkommt.',
  ],
  openings: ['Von {name}', '{name}, {place}'],
  days: 'Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag,Sonntag'.split(','),
  names:
    'Anna Behrens,Jörg Maler,Lena Vogt,Karl Osten,Mira Schuster,Paul Henning,Ute Falk,Jan Reuter'.split(
      ',',
    ),
  headings: ['Was die Zahlen sagen', 'Ein langer Winter', 'Die andere Seite'],
  date: (day, month, year) =>
    `${day}. ${'Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember'.split(',')[month - 1]} ${year}`,
}
