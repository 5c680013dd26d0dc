import type { Prose } from './prose.ts'

export const english: Prose = {
  language: 'en',
  places:
    'Norsund,Cape Anvers,Little Hale,Port Merrin,Stonebeck,Aldermere,East Wick,Quarry Bay,Saint Bevan,Tarnholm,Upper Lode,Marsh End,Kestrel Point,Old Ferry,Broadwater,Ravensey,Hollin Bridge,Sandgate,Withy Cross,Longreach,Penhallow,Greyfield,Mill Haven,Dunmoor'.split(
      ',',
    ),
  topics: [
    [
      'harbour',
      'the harbour',
      ['dredger', 'breakwater', 'pilot boat', 'mooring', 'tide gauge', 'crane', 'lighthouse'],
    ],
    [
      'school',
      'the school',
      ['classroom', 'timetable', 'headmistress', 'bus pass', 'gymnasium', 'exam', 'canteen'],
    ],
    [
      'railway',
      'the railway',
      ['signal box', 'sleeper', 'timetable', 'guard', 'platform', 'viaduct', 'level crossing'],
    ],
    [
      'orchard',
      'the orchard',
      ['apple', 'graft', 'frost', 'picker', 'cider press', 'wasp', 'ladder'],
    ],
    [
      'hospital',
      'the hospital',
      ['ward', 'nurse', 'ambulance', 'waiting list', 'surgeon', 'laundry', 'night shift'],
    ],
    [
      'library',
      'the library',
      ['reading room', 'archive', 'catalogue', 'late fee', 'shelf', 'manuscript', 'storyteller'],
    ],
    ['river', 'the river', ['flood gate', 'eel', 'weir', 'dredging', 'towpath', 'otter', 'ferry']],
    [
      'theatre',
      'the theatre',
      [
        'stage door',
        'curtain',
        'understudy',
        'box office',
        'rehearsal',
        'lighting rig',
        'prompter',
      ],
    ],
    [
      'bakery',
      'the bakery',
      ['oven', 'rye', 'apprentice', 'flour', 'queue', 'delivery van', 'recipe'],
    ],
    [
      'observatory',
      'the observatory',
      ['telescope', 'dome', 'comet', 'mirror', 'night sky', 'star chart', 'cloud'],
    ],
    [
      'council',
      'the council',
      ['budget', 'vote', 'bylaw', 'petition', 'chamber', 'minutes', 'consultation'],
    ],
    [
      'quarry',
      'the quarry',
      ['slate', 'blast', 'dust', 'lorry', 'geologist', 'fossil', 'conveyor'],
    ],
  ],
  headlines: [
    '{Topic} at {place} Reopens After {number} Weeks',
    'Why {place} Gave Up Its {Thing}',
    '{place} Votes to Keep the {Thing}',
    'The Last {Thing} in {place}',
    'How a {Thing} Divided {place}',
    '{number} Years Later, {place} Still Waits for Its {Thing}',
    'A {Thing}, a {Other} and the Patience of {place}',
    '{place} Counts the Cost of a Missing {Thing}',
    'What {Topic} Owes to the {Thing} of {place}',
    'In {place}, the {Thing} Comes Before the {Other}',
  ],
  tails: ['', '', ', Says {name}', ', {number} Years On', ' After the Winter of {year}'],
  captions: [
    'The {thing} at {place} on {day}.',
    '{name} beside the {thing} in {place}, where {topic} has stood since {year}.',
    'People queue for the {thing} near {topic}. ({name}/Harbour Pictures)',
    'A {thing} and a {other} wait for spring in {place}.',
  ],
  sentences: [
    'On {day} morning {topic} in {place} opened its doors, and {number} people were already standing in the rain.',
    'Nobody in {place} could say who had ordered the {thing}, or who would be paying for it.',
    '{name}, who has worked there since {year}, remembers when the {thing} was the pride of the county.',
    '“We were told to wait until {day},” said {name}, “and we have waited ever since.”',
    'The {thing} had been mended {number} times before anyone thought of asking what was wrong with it.',
    'According to figures published on {day}, the cost of the {other} has risen by {number} per cent since {year}.',
    'It is a small matter, and in {place} small matters are the ones that are argued about longest.',
    'Last winter the {thing} froze, the {other} broke, and for {number} days nothing moved at all.',
    '“If the {thing} goes, then the {other} goes with it,” {name} said, and folded the letter again.',
    'There were {number} letters in favour and {number} against, and one that was about something else.',
    'A report that runs to {number} pages recommends that {topic} keep its {thing} until a better one is found.',
    'For most of the year {place} is quiet, but in the week when the {thing} is checked every room is taken.',
    'The plans were drawn in {year}, put into a drawer, and found again when the {other} was moved.',
    '{name} does not agree, and has written to {topic} every month to say so.',
    'By evening the {thing} was back where it had always been, and the {other} had been forgotten.',
    'What happens next depends on the {other}, on the weather, and on whether {name} comes back from leave.',
  ],
  openings: ['By {name}', '{name}', 'By {name}, our reporter in {place}'],
  days: 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'.split(','),
  names:
    'Ada Holm,Per Lie,Marta Quill,Jonas Reed,Ines Calder,Tom Ashby,Ruth Ferrow,Elias Marsh,Nora Whitlock,Samuel Orme,Greta Lund,Owen Pryce'.split(
      ',',
    ),
  headings: [
    'What the figures say',
    'A long winter',
    'Those who stayed',
    'The other side',
    'And now',
  ],
  date: (day, month, year) =>
    `${'January,February,March,April,May,June,July,August,September,October,November,December'.split(',')[month - 1]} ${day}, ${year}`,
}
