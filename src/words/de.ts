import { choose, writeBytes, writeDuration, writeNumber } from './count.ts'
import type { Words } from './language.ts'

const number = (value: number) => writeNumber('de', value)
const duration = (minutes: number) =>
  writeDuration('de', minutes, { hour: '\u00a0Std.', minute: '\u00a0Min.' })
const count = (value: number, one: string, other: string) =>
  `${number(value)} ${choose('de', value, { one, other })}`

export const house: Words['house'] = { lang: 'de', dir: 'ltr' }

export const bar: Words['bar'] = {
  home: (name) => `${name}, zur Bibliothek`,
  library: 'Bibliothek',
  search: 'Suche',
  settings: 'Einstellungen',
  sample: 'Aa',
}

export const page: Words['page'] = {
  skip: 'Zum Text springen',
  waiting: 'Der Artikel wird gesetzt …',
  title: (title, name) => `${title} · ${name}`,
}

export const meta: Words['meta'] = {
  number,
  minutes: duration,
  toRead: 'Lesezeit',
  words: (words) => choose('de', words, { one: 'Wort', other: 'Wörter' }),
  figures: (figures, medium, supplied) => {
    const name = figures === 1 ? media[medium].one : media[medium].other
    if (supplied === 0) return `${name}, nur\u00a0Bildtext`
    if (supplied < figures) return `${name}, ${number(supplied)}\u00a0mitgeliefert`
    return figures === 1 ? name : `${name}, alle\u00a0mitgeliefert`
  },
  structure: 'Aufbau',
  article: 'Zurück zum Artikel',
}

export const time: Words['time'] = {
  left: (minutes) => `noch ${duration(minutes)}`,
  last: 'Unter einer Minute',
  finished: 'Gelesen',
}

const media = {
  picture: { one: 'Bild', other: 'Bilder', the: 'Das Bild' },
  map: { one: 'Karte', other: 'Karten', the: 'Die Karte' },
  chart: { one: 'Grafik', other: 'Grafiken', the: 'Die Grafik' },
  video: { one: 'Video', other: 'Videos', the: 'Das Video' },
}

export const figure: Words['figure'] = {
  media: {
    picture: media.picture.one,
    map: media.map.one,
    chart: media.chart.one,
    video: media.video.one,
  },
  missing: (medium, figure, of) =>
    `${media[medium].one} ${number(figure)} von ${number(of)}. ${media[medium].the} wurde nicht mitgeliefert.`,
  supplied: (medium, figure, of) => `${media[medium].one} ${number(figure)} von ${number(of)}.`,
  failed: (medium, figure, of) =>
    `${media[medium].one} ${number(figure)} von ${number(of)}. ${media[medium].the} konnte nicht geladen werden.`,
}

export const related: Words['related'] = {
  name: 'Verwandte Artikel',
  publisher: 'Vom Herausgeber',
  teasedIn: 'Angekündigt in',
  more: (articles) => `und ${number(articles)} weitere`,
  similar: 'Ähnliches in der Bibliothek',
  missing: 'Nicht in der Bibliothek',
}

export const aside: Words['aside'] = {
  lines: (lines) => `${count(lines, 'Zeile', 'Zeilen')} der Seite rund um den Artikel`,
}

export const search: Words['search'] = {
  title: 'Suche',
  field: 'Die Bibliothek durchsuchen',
  close: 'Schließen',
  here: 'In diesem Artikel',
  captionsHere: 'Bildtexte in diesem Artikel',
  articles: 'Artikel',
  captions: 'Bildtexte',
  notes: 'Notizen',
  recent: 'Letzte Suchen',
  forget: 'Letzte Suchen löschen',
  passages: (passages) => count(passages, 'Stelle', 'Stellen'),
  ofAll: (found, total) => `${number(found)} von ${number(total)}`,
  captioned: (articles) => `in ${count(articles, 'Artikel', 'Artikeln')}`,
  minutes: duration,
  place: (role, place) =>
    ['headline', 'deck', 'byline', 'date', 'boilerplate'].includes(role)
      ? places[role]!
      : `${places[role]} ${number(place)}`,
  captionOf: (caption, headline) => `Bildtext ${number(caption)}, ${headline}`,
  notesFound: (notes) => number(notes),
  noteIn: (headline) => `Ihre Notiz, ${headline}`,
  markedIn: (headline) => `Ihre Anstreichung, ${headline}`,
  all: (articles) => `Alle ${number(articles)} gefundenen Artikel`,
  more: 'Mehr zeigen',
  hint: 'Alle Artikel nach Wörtern durchsuchen. Was in Anführungszeichen steht, muss so beieinander stehen.',
  hintCaptions: 'Ein Wort eingeben, um es hier und in allen Artikeln zu finden.',
  letters: 'Eine Suche braucht einen Buchstaben oder eine Ziffer.',
  longer: 'Eine Suche braucht mindestens zwei Buchstaben.',
  cut: (words) => `Gesucht werden nur die ersten ${number(words)} Wörter.`,
  waiting: 'Die Bibliothek wird durchgesehen …',
  none: (words) =>
    words.length === 1
      ? /\s/.test(words[0]!)
        ? `„${words[0]}“ steht an keiner Stelle. Versuchen Sie es mit weniger Wörtern.`
        : `Das Wort „${words[0]}“ steht an keiner Stelle. Versuchen Sie es mit einem kürzeren.`
      : `Die Wörter ${words.map((word) => `„${word}“`).join(', ')} stehen an keiner Stelle. Versuchen Sie es mit kürzeren.`,
  together: 'Kein Artikel enthält alle diese Wörter. Versuchen Sie es mit weniger.',
  failed:
    'Das Suchverzeichnis kam nicht an. Vielleicht fehlt das Netz, oder die Bibliothek ist neu veröffentlicht worden, seit diese Seite geöffnet wurde.',
  again: 'Noch einmal versuchen',
  summary: (here, articles, captions, notes) =>
    [
      here > 0 ? `${count(here, 'Stelle', 'Stellen')} in diesem Artikel` : '',
      count(articles, 'Artikel', 'Artikel'),
      captions > 0 ? count(captions, 'Bildtext', 'Bildtexte') : '',
      notes > 0
        ? count(notes, 'eigene Anstreichung oder Notiz', 'eigene Anstreichungen und Notizen')
        : '',
    ]
      .filter(Boolean)
      .join(', '),
  keys: { move: 'bewegen', open: 'öffnen', close: 'schließen', enter: 'Enter', escape: 'Esc' },
  script:
    'Die Suche läuft im Browser, auf dem Server der Bibliothek. Sie braucht JavaScript und geht nicht in Seiten, die aus einem Ordner geöffnet sind. Alle Artikel stehen in der Bibliothek.',
  library: 'Zur Bibliothek',
}

const places: Record<string, string> = {
  headline: 'Überschrift',
  'headline-repeat': 'Überschrift',
  deck: 'Vorspann',
  byline: 'Autorenzeile',
  date: 'Datum',
  paragraph: 'Absatz',
  heading: 'Zwischentitel',
  caption: 'Bildtext',
  quote: 'Zitat',
  'list-item': 'Listenpunkt',
  teaser: 'Verwandter Artikel',
  boilerplate: 'Um den Artikel herum',
}

export const found: Words['found'] = {
  name: 'In diesem Artikel finden',
  field: 'In diesem Artikel finden',
  place: (here, hits) => `${number(here)} von ${number(hits)}`,
  none: 'Nicht in diesem Artikel',
  next: 'Nächste',
  previous: 'Vorige',
  clear: 'Markierungen löschen',
}

export const notes = {
  selected: 'Ausgewählte Stelle',
  marked: 'Angestrichene Stelle',
  highlight: 'Anstreichen',
  note: 'Notiz',
  copy: 'Kopieren',
  link: 'Link kopieren',
  linkCopied: 'Link kopiert.',
  tooLong: 'Diese Stelle ist zu lang für einen Link.',
  shared: 'Eine geteilte Stelle',
  sharedGone: 'Die geteilte Stelle steht nicht mehr in diesem Artikel.',
  sharedBroken: 'Die geteilte Stelle ist nicht lesbar: Ihr Link ist beschädigt oder abgeschnitten.',
  keep: 'Behalten',
  close: 'Schließen',
  remove: 'Entfernen',
  marks: { line: 'Linie', double: 'Doppelt', dots: 'Punkte', wave: 'Welle' },
  lined: (kind: string) => `Linie: ${kind}`,
  yours: 'Ihre Notiz',
  done: 'Fertig',
  onQuote: (quote: string) => `zu „${quote}“`,
  ofQuote: (quote: string) => `Angestrichen: „${quote}“`,
  field: (quote: string) => `Notiz zu „${quote}“`,
  made: 'Angestrichen.',
  removed: 'Anstreichung entfernt.',
  copied: 'Kopiert.',
  notCopied: 'Der Browser hat das Kopieren nicht zugelassen.',
  orphans: (highlights: number) =>
    `${count(highlights, 'Anstreichung', 'Anstreichungen')} nicht mehr in diesem Text`,
  whyOrphans:
    'Der Artikel wurde inzwischen geändert, diese Wörter stehen nicht mehr darin. Sie bleiben auf diesem Gerät, bis Sie sie entfernen.',
}

export const highlights = {
  title: 'Anstreichungen und Notizen',
  field: 'Anstreichungen und Notizen durchsuchen',
  empty:
    'Noch ist nichts angestrichen. Wählen Sie in einem Artikel eine Stelle aus, oder drücken Sie H für den Absatz im Blick.',
  none: (word: string) =>
    `„${word}“ steht in keiner Anstreichung oder Notiz. Versuchen Sie es mit einem kürzeren Wort.`,
  count: (highlights: number, articles: number) =>
    `${count(highlights, 'Anstreichung', 'Anstreichungen')} in ${count(articles, 'Artikel', 'Artikeln')}, auf diesem Gerät.`,
  export: (format: string) => `Als ${format} ausgeben`,
  exportFound: (format: string, found: number) =>
    `Nur die ${count(found, 'gefundene', 'gefundenen')} als ${format} ausgeben`,
  import: 'Datei einlesen',
  imported: (taken: number, found: number, lost: number) =>
    [
      taken === 0
        ? `Alle ${number(found)} sind schon hier.`
        : `${count(taken, 'Anstreichung', 'Anstreichungen')} eingelesen.`,
      taken > 0 && taken < found ? `${number(found - taken)} waren schon hier.` : '',
      lost > 0 ? `${count(lost, 'Eintrag', 'Einträge')} nicht lesbar.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  troubles: {
    large: 'Diese Datei ist größer als 100 MB und wurde nicht gelesen. Nichts hat sich geändert.',
    unreadable:
      'Diese Datei ließ sich nicht lesen, vielleicht wurde sie verschoben oder geändert. Wählen Sie sie noch einmal aus. Nichts hat sich geändert.',
    broken:
      'Diese Datei ist beschädigt oder abgeschnitten, nichts ließ sich daraus lesen. Nichts hat sich geändert.',
    foreign:
      'Diese Datei stammt nicht von hier. Eingelesen werden Markdown und JSON von dieser Seite. Nichts hat sich geändert.',
    newer:
      'Diese Datei stammt aus einer neueren Version dieser App. Laden Sie die Seite neu, und lesen Sie die Datei noch einmal ein. Nichts hat sich geändert.',
    empty: 'In dieser Datei steht keine Anstreichung. Nichts hat sich geändert.',
  },
  unkept:
    'Der Browser konnte den Inhalt der Datei nicht behalten, vielleicht fehlt der Platz. Nichts hat sich geändert.',
  gone: 'Dieser Artikel ist nicht mehr in der Bibliothek.',
  lost: 'Diese Wörter stehen nicht mehr im Artikel.',
  script:
    'Anstreichungen liegen auf Ihrem Gerät, das Skript dieser Seite zeigt sie an. Dazu braucht es JavaScript. Alle Artikel stehen in der Bibliothek.',
  library: 'Zur Bibliothek',
}

export const settings: Words['settings'] = {
  heading: 'Einstellungen zum Lesen',
  close: 'Schließen',
  number,
  sample: 'Aa',
  theme: 'Papier',
  themes: { paper: 'Papier', white: 'Weiß', sepia: 'Sepia', dusk: 'Dämmer', night: 'Nacht' },
  follows: 'Wie das System, bis Sie wählen.',
  follow: 'Dem System folgen',
  choices: {
    face: {
      title: 'Schrift',
      options: {
        serif: 'Source Serif',
        sans: 'Libre Franklin',
        legible: 'Atkinson Hyperlegible',
      },
    },
    spacing: {
      title: 'Abstand von Buchstaben und Wörtern',
      options: { none: 'Normal', wider: 'Weiter', widest: 'Am weitesten' },
    },
    edge: { title: 'Rechter Rand', options: { ragged: 'Flattersatz', justified: 'Blocksatz' } },
    guide: {
      title: 'Lesehilfe',
      options: { none: 'Keine', ruler: 'Lineal', dim: 'Rest abblenden' },
    },
    motion: { title: 'Bewegung', options: { system: 'Wie das System', none: 'Keine' } },
    letters: { title: 'Einzelne Tasten', options: { on: 'An', off: 'Aus' } },
  },
  uses: { serif: 'Langes Lesen', sans: 'Ohne Serifen', legible: 'Klare Formen' },
  sliders: {
    size: { title: 'Größe', value: (size) => `${number(size)} Pixel` },
    leading: { title: 'Zeilenhöhe', value: (lines) => number(lines) },
    measure: { title: 'Zeilenlänge', value: (count) => `${number(count)} Zeichen` },
  },
  ragged: {
    language: (language) =>
      `Dieser Browser trennt ${language === 'root' ? 'diese Sprache' : language} nicht, und Blocksatz ohne Trennungen reißt Lücken. Es bleibt beim Flattersatz.`,
    narrow: () =>
      'Zeilen mit weniger als 45 Zeichen lassen sich nicht ohne Lücken in Blocksatz setzen. Es bleibt beim Flattersatz.',
  },
  lettersNote: 'Tasten wie / und T, ohne Strg.',
  allKeys: 'Alle Tasten',
  passing:
    'Dieser Browser bewahrt für diese Seite nichts auf: Was Sie einstellen, gilt für diesen Besuch.',
  reset: 'Zurück zum Satz des Hauses',
  isReset: 'Es gilt wieder der Satz des Hauses.',
}

export const listenTools: Words['listenTools'] = {
  begin: 'Anhören',
  later: 'Später anhören',
  queued: 'Aus der Warteschlange',
}

export const listen: Words['listen'] = {
  name: 'Vorlesen',
  pause: 'Anhalten',
  resume: 'Weiter',
  again: 'Von vorn',
  sentenceBack: 'Satz zurück',
  sentenceOn: 'Satz vor',
  passageBack: 'Absatz zurück',
  passageOn: 'Absatz vor',
  more: 'Stimme und Warteschlange',
  rate: 'Tempo',
  times: (rate) => `${number(rate)}×`,
  voice: 'Stimme',
  network: (name) => `${name} (braucht das Netz)`,
  sent: 'Diese Stimme spricht auf dem Server ihres Herstellers: Der Text wird Satz für Satz dorthin gesendet.',
  captions: 'Bildtexte vorlesen',
  sleep: 'Am Ende dieses Artikels aufhören',
  queue: 'Als Nächstes',
  empty: 'Die Warteschlange ist leer. „Später anhören“ neben einem Artikel stellt ihn hierher.',
  remove: (headline) => `${headline} herausnehmen`,
  out: 'Herausnehmen',
  close: 'Beenden',
  caption: (number) => `Bild ${number}.`,
  ended: 'Der Artikel ist zu Ende.',
  passed: {
    voiceless: (headline) =>
      `Für „${headline}“ hat dieser Browser keine Stimme: Der Artikel steht nicht mehr in der Warteschlange.`,
    gone: (headline) =>
      `„${headline}“ steht nicht mehr in der Bibliothek und nicht mehr in der Warteschlange.`,
    away: (headline) =>
      `„${headline}“ ist gerade nicht zu erreichen und bleibt in der Warteschlange.`,
  },
  waiting: 'Eine Stimme wird gesucht …',
  silent: (language) =>
    `Dieser Browser hat keine Stimme für ${language}. In den Einstellungen des Systems lassen sich unter Sprachausgabe oder Bedienungshilfen Stimmen ergänzen; laden Sie die Seite danach neu.`,
  none: 'Dieser Browser kann nicht vorlesen. Auf den meisten Systemen kann es ein anderer.',
  any: 'diese Sprache',
  stalled: 'Die Stimme antwortet nicht. Versuchen Sie eine andere, oder gehen Sie weiter.',
  refused: 'Der Browser hat die Seite nicht sprechen lassen. Drücken Sie „Weiter“.',
  offline: 'Diese Stimme braucht das Netz und erreicht es nicht. Wählen Sie eine auf diesem Gerät.',
}

export const device: Words['device'] = {
  heading: 'Auf diesem Gerät',
  where:
    'Einstellungen, was Sie gelesen haben, Markierungen, Notizen und Korrekturen liegen in diesem Browser und nirgends sonst. Manche Browser räumen nach einer Woche ohne Besuch auf, was eine Seite ablegt, und wer die Websitedaten löscht, löscht auch das: Eine Sicherung ist eine Datei, die Ihnen gehört.',
  save: 'Sicherung speichern',
  bring: 'Sicherung einlesen',
  saved: 'Die Sicherung liegt bei Ihren Downloads.',
  brought: (changed) =>
    changed === 0
      ? 'Alles davon ist schon auf diesem Gerät.'
      : `${count(changed, 'Eintrag', 'Einträge')} eingelesen. Nichts, was hier war, ist verloren.`,
  unread: (entries: number) =>
    entries === 0
      ? []
      : [`${count(entries, 'Eintrag war', 'Einträge waren')} nicht lesbar und blieben draußen.`],
  passing: 'Dieser Browser behält für diese Seite nichts: Es hält so lange wie der Tab.',
  failed: (file, why) => `${file} wurde nicht eingelesen: ${why} Hier hat sich nichts geändert.`,
  notKept: (file) =>
    `Dieser Browser konnte nicht alles aus ${file} behalten. Nichts, was hier war, ist verloren. Schaffen Sie Platz und lesen Sie die Datei noch einmal ein.`,
  unreadable:
    'Was dieser Browser behält, ließ sich gerade nicht lesen. Laden Sie die Seite neu und speichern Sie noch einmal.',
  faults: {
    large: 'Sie ist größer als 50 MB, und das ist keine Sicherung.',
    unreadable:
      'Sie ließ sich nicht lesen und wurde vielleicht verschoben oder geändert. Wählen Sie sie noch einmal aus.',
    broken: 'Sie ist beschädigt. Nehmen Sie eine andere Kopie.',
    foreign: 'Sie ist keine Sicherung von hier.',
    newer:
      'Eine neuere Ausgabe hat sie geschrieben. Öffnen Sie jene, oder diese Seite später noch einmal.',
  },
}

export const edition: Words['edition'] = {
  name: 'Neue Ausgabe',
  set: 'Eine neue Ausgabe ist gesetzt.',
  show: 'Zeigen',
  later: 'Später',
}

export const offline: Words['offline'] = {
  heading: 'Ohne Netz',
  size: (bytes) => writeBytes('de', bytes),
  article: (size) => `Diesen Artikel offline behalten${size && `, ${size}`}`,
  articleKept: 'Dieser Artikel liegt auf diesem Gerät.',
  remove: 'Entfernen',
  keeping: 'Der Artikel wird geholt …',
  removed: 'Der Artikel liegt nicht mehr auf dem Gerät.',
  read: 'Was Sie hier gelesen haben, öffnet sich ohne Netz.',
  whole: 'Die ganze Bibliothek offline behalten',
  all: (articles, size) => `${count(articles, 'Artikel', 'Artikel')}, ${size}`,
  progress: 'Die Bibliothek wird geholt',
  done: (done, of) => `${done} von ${of}`,
  stop: 'Anhalten',
  goOn: 'Weitermachen',
  kept: 'Die ganze Bibliothek liegt auf diesem Gerät.',
  older: 'Die Bibliothek liegt hier so, wie sie in einer früheren Ausgabe war.',
  update: 'Die neue Ausgabe behalten',
  removeAll: 'Die Bibliothek entfernen',
  passing: 'Der Browser löscht sie vielleicht, wenn auf dem Gerät der Platz knapp wird.',
  unable: 'Dieser Browser kann für diese Seite keine Artikel behalten: Sie braucht das Netz.',
  trouble: {
    full: 'Dafür ist kein Platz mehr. Was vorher da war, ist noch da.',
    blocked: 'Dieser Browser lässt die Seite nichts behalten.',
    network: 'Das Netz ist ausgefallen. Was gekommen ist, bleibt; der Rest kann später kommen.',
    edition:
      'Inzwischen ist eine neue Ausgabe gesetzt. Zeigen Sie erst sie, dann behalten Sie sie.',
    host: 'Der Server gibt nicht alles heraus. Was gekommen ist, bleibt; der Rest kann später kommen.',
    cleared: 'Der Browser hat gelöscht, was behalten war.',
  },
}

export const trouble: Words['trouble'] = {
  memory:
    'Dieser Browser behält für diese Seite nichts, wie in einem privaten Fenster: Lesestellen, Markierungen und Notizen halten so lange wie der Tab.',
  full: 'Auf diesem Gerät ist kein Platz mehr: Die letzte Änderung hält so lange wie der Tab. Schaffen Sie Platz, dann bleibt sie mit der nächsten.',
  lost: 'Der Speicher dieses Browsers antwortet nicht: Änderungen halten so lange wie der Tab. Speichern Sie in den Einstellungen eine Sicherung und laden Sie die Seite neu.',
  silent:
    'Der Speicher dieses Browsers hat noch nicht geantwortet. Lassen Sie diesen Tab offen: Was Sie ändern, bleibt, sobald er antwortet. Vielleicht hilft es, andere Tabs dieser Bibliothek zu schließen.',
}

export const keys: Words['keys'] = {
  heading: 'Tasten',
  close: 'Schließen',
  key: 'Taste',
  what: 'Was sie tut',
  does: {
    search: 'Suchen',
    searchAlways: 'Suchen, auch beim Schreiben',
    next: 'Nächster Absatz des Artikels',
    previous: 'Absatz davor',
    listen: 'Anhören, anhalten, weiter',
    sentenceBack: 'Satz zurück beim Vorlesen',
    sentenceOn: 'Satz vor',
    theme: 'Nächstes Papier',
    mark: 'Als gelesen oder ungelesen markieren',
    undo: 'Das rückgängig machen',
    undoAlways: 'Das rückgängig machen, solange es angeboten wird',
    select: 'Wörter der Stelle auswählen',
    highlight: 'Auswahl oder Stelle anstreichen',
    note: 'Notiz zur Auswahl oder zur Stelle',
    close: 'Schließen, was offen ist',
    keys: 'Diese Liste',
  },
  names: { Control: 'Strg', Escape: 'Esc' },
  on: 'Einzelne Tasten tun nichts, während Sie schreiben. In den Einstellungen lassen sie sich abschalten.',
  off: 'Einzelne Tasten sind in den Einstellungen abgeschaltet.',
  highlights: 'Alle Anstreichungen und Notizen',
}

export const notFound: Words['notFound'] = {
  title: 'Unter dieser Adresse ist nichts gesetzt',
  headline: 'Unter dieser Adresse ist nichts gesetzt.',
  text: 'Der Artikel wurde vielleicht umbenannt oder aus der Bibliothek genommen. Führte ein Titel auf diesen Seiten hierher, dann ist er veraltet.',
  library: 'Zur Bibliothek',
  search: 'Nach dem Titel suchen',
}

export const failure: Words['failure'] = {
  title: 'Diese Seite konnte nicht geladen werden',
  headline: 'Diese Seite konnte nicht geladen werden.',
  library:
    'Die Bibliothek hat nicht geantwortet. Das Netz ist vielleicht ausgefallen, oder die Bibliothek wurde neu veröffentlicht, seit diese Seite offen ist.',
  away: 'Diese Seite liegt nicht auf diesem Gerät.',
  awayWhy:
    'Die Bibliothek hat nicht geantwortet: Das Netz ist vielleicht ausgefallen. Was Sie hier gelesen haben und was Sie behalten, öffnet sich auch ohne.',
  anew: 'Eine neue Ausgabe ist gesetzt.',
  anewWhy:
    'Diese Seite gehört zu ihr. Die offenen Seiten sind aus der Ausgabe davor, und die beiden werden nie vermischt.',
  show: 'Zeigen',
  app: 'In der Anwendung ist etwas schiefgegangen. Der Text selbst ist sicher: Er wird nur gelesen, nie verändert.',
  again: 'Noch einmal versuchen',
  back: 'Zurück zur Bibliothek',
}

export const library: Words['library'] = {
  title: 'Bibliothek',
  description: (articles) =>
    `${articles === 1 ? 'Ein Artikel' : count(articles, 'Artikel', 'Artikel')} zu lesen.`,
  whole: 'Alle Artikel',
  sections: 'Ressorts',
  all: 'Alle',
  shown: 'Gezeigt',
  filter: 'Nach Wort filtern',
  sortBy: 'Sortiert nach',
  sorts: { added: 'Zugang', headline: 'Titel, A bis Z', length: 'Länge', date: 'Datum' },
  sought: (sought, of) => `${number(sought)} von ${number(of)} durchgesehen`,
  none: (word) =>
    `Kein Titel und kein Anfang enthält das Wort „${word}“. Versuchen Sie es mit einem kürzeren Wort.`,
}

export const shelf: Words['shelf'] = {
  show: 'Zeige',
  states: { all: 'Alle', unread: 'Ungelesen', reading: 'Begonnen', finished: 'Gelesen' },
  read: (percent) => `${number(percent)}\u00a0% gelesen`,
  go: 'Weiterlesen',
  also: 'Auch begonnen',
  resumed: 'Weiter, wo Sie aufgehört haben.',
  mark: { read: 'Als gelesen markieren', unread: 'Als ungelesen markieren' },
  marked: { read: 'Als gelesen markiert.', unread: 'Als ungelesen markiert.' },
  length: 'Länge',
  anyLength: 'Jede Länge',
  fits: (minutes) => `In ${number(minutes)}\u00a0Min. zu lesen`,
  tooLong: 'Nichts hier ist in dieser Zeit zu lesen.',
  none: {
    all: 'Hier ist kein Artikel.',
    unread: 'Nichts ist ungelesen.',
    reading: 'Nichts ist begonnen.',
    finished: 'Nichts ist zu Ende gelesen.',
  },
}

export const undo: Words['undo'] = { undo: 'Rückgängig', key: 'u', keys: 'Strg Z' }

export const large: Words['large'] = {
  filter: (articles) => `${number(articles)} Artikel filtern`,
  letters: 'Buchstabe',
  beyond: { '#': 'Vor A', '…': 'Andere Schriften' },
  plain: 'Auf einfachen Seiten',
  page: (page, of) => `Bibliothek, Seite ${number(page)} von ${number(of)}`,
  previous: 'Vorige Seite',
  next: 'Nächste Seite',
}

export const single: Words['single'] = {
  read: 'Artikel lesen',
  one: 'Ein Artikel in der Bibliothek.',
  more: 'Weitere Textdateien im Ordner der Bibliothek werden gesetzt und hier aufgeführt.',
}

export const empty: Words['empty'] = {
  headline: 'Die Bibliothek ist leer.',
  text: 'Galley liest Artikel als reinen Text: einen Titel, Absätze, Bildtexte und am Ende die Titel verwandter Artikel, falls es welche gibt. Legen Sie für jeden Artikel eine Datei in den Ordner der Bibliothek und sehen Sie dann noch einmal nach.',
  again: 'Noch einmal nachsehen',
  layout: 'So wird eine Datei angelegt',
  explained:
    'Der Titel, in der nächsten Zeile der erste Bildtext, dann noch einmal der Titel. Danach Absätze und Bildtexte mit einer Leerzeile dazwischen und am Ende die Titel anderer Artikel. Anders angelegte Texte werden gelesen, so gut es geht.',
  example: `Die Fähre kehrt zurück
Helfer warten am Kai von Skarvik

Die Fähre kehrt zurück

Elf Jahre lang hing der Fahrplan
an der Wand des Hafenamts.

Das erste Boot legt am Montag im Morgengrauen ab

Niemand hatte daran gedacht, ihn abzunehmen.

Brot wird im neunten Monat in Folge teurer`,
}

export const roles: Words['roles'] = {
  headline: 'Titel',
  'headline-repeat': 'Titel wiederholt',
  deck: 'Vorspann',
  byline: 'Autorenzeile',
  date: 'Datum',
  paragraph: 'Absatz',
  heading: 'Zwischentitel',
  caption: 'Bildtext',
  quote: 'Zitat',
  'list-item': 'Listenpunkt',
  teaser: 'Anreißer',
  boilerplate: 'Ausgeblendet',
}

export const role: Words['role'] = {
  word: 'Rolle',
  ofLine: (line) => `Rolle von Zeile ${number(line)}`,
  ofText: (text) => `Rolle von „${text}“`,
  changed: (role) => `Rolle geändert: ${role}.`,
}

export const structure: Words['structure'] = {
  name: 'Aufbau',
  summary: (lines, doubtful) =>
    `${count(lines, 'Zeile', 'Zeilen')}, ${doubtful === 0 ? 'keine' : number(doubtful)} zweifelhaft. Wählen Sie eine andere Rolle, wo eine falsch ist; alles Übrige wird darum herum neu entschieden.`,
  nextDoubt: 'Nächste zweifelhafte',
  sure: (percent) => `${percent}\u00a0%`,
  doubtful: (percent) => `${percent}\u00a0%, zweifelhaft`,
  why: (certainty) => `${certainty}: warum?`,
  reasons: 'Gründe',
  undo: 'Rückgängig',
}

export const corrections: Words['corrections'] = {
  heading: (corrections) => `${count(corrections, 'Korrektur', 'Korrekturen')} auf diesem Gerät`,
  kept: 'Sie gelten für diese Zeilen, wann immer der Artikel hier geöffnet wird.',
  passing:
    'Dieser Browser bewahrt für diese Seite nichts auf: Sie gelten, solange der Tab offen ist.',
  publisher: 'Legt der Herausgeber die exportierte Datei zu den Artikeln, gelten sie für alle.',
  undo: 'Rückgängig',
  export: 'Korrekturen exportieren',
}

/** Every reason goes on from “diese Passage”, or stands as a sentence of its own. */
export const reasons: Words['reasons'] = {
  corrected: 'wurde berichtigt',
  marked: 'ist im Text so ausgezeichnet',
  first: 'ist die erste Zeile',
  above: 'steht über dem Artikel, wie auf jeder Seite einer Website',
  leads: 'führt auf die Überschrift hin',
  'from-start': 'ist Nummer # im Dokument',
  'from-end': 'hat # Passagen nach sich',
  part: 'steht bei #\u00a0% des Dokuments',
  'before-text': 'steht # Passagen vor dem Fließtext',
  'text-begins': 'ist der erste Fließtext',
  'text-ends': 'ist der letzte Fließtext',
  'after-text': 'steht # Passagen nach dem Fließtext',
  'inside-text': 'steht innerhalb des Fließtexts',
  'tight-above': 'steht dicht unter der Zeile davor, anders als das Übrige',
  'airy-above': 'hat eine Leerzeile über sich, anders als das Übrige',
  'wide-gap': 'hat mehrere Leerzeilen über sich',
  indented: 'ist eingerückt',
  'tight-document': 'das Dokument hat keine Leerzeilen',
  'no-text': 'das Dokument hat keinen Fließtext',
  'document-length': 'das Dokument hat # Passagen',
  'usual-length': 'Absätze haben hier # Zeichen',
  'text-ahead': 'von den Passagen danach sind #\u00a0% Fließtext',
  'text-share': 'von allen Passagen sind #\u00a0% Fließtext',
  words: 'hat # Wörter',
  characters: 'hat # Zeichen',
  sentences: 'hat # Satzenden im Inneren',
  commas: 'hat # Kommas',
  running: 'ist Fließtext',
  'ends-in-stop': 'endet mit einem Punkt',
  'ends-in-question': 'endet mit einer Frage oder einem Ausruf',
  'ends-in-colon': 'endet mit einem Doppelpunkt',
  'ends-in-semicolon': 'endet mit einem Komma oder Strichpunkt',
  'ends-in-dots': 'bricht mit Punkten ab',
  'ends-in-quote': 'endet mit einem Anführungszeichen',
  'ends-in-bracket': 'endet mit einer Klammer',
  'ends-in-arrow': 'endet mit einem Pfeil',
  'ends-open': 'endet ohne Satzzeichen',
  'ends-in-figure': 'endet mit einer Ziffer',
  'starts-capital': 'beginnt mit einem Großbuchstaben',
  'starts-small': 'beginnt mit einem Kleinbuchstaben',
  'starts-figure': 'beginnt mit einer Ziffer',
  'starts-quote': 'beginnt mit einem Anführungszeichen',
  'starts-dash': 'beginnt mit einem Strich',
  'starts-bullet': 'beginnt mit einem Aufzählungspunkt',
  'starts-numbered': 'beginnt mit einer Zahl und einem Punkt',
  'starts-bracket': 'beginnt mit einer Klammer',
  'starts-mark': 'beginnt mit einem Sonderzeichen',
  quoted: 'steht als Ganzes in Anführungszeichen',
  quotes: 'hat # Anführungszeichen',
  'capital-share': 'von den Wörtern sind #\u00a0% großgeschrieben',
  shouted: 'steht in Großbuchstaben',
  'some-shouted': 'hat ein Wort in Großbuchstaben',
  'digit-share': 'von den Zeichen sind #\u00a0% Ziffern',
  'colon-inside': 'hat einen Doppelpunkt im Inneren',
  'early-colon': 'hat nach ein bis drei Wörtern einen Doppelpunkt',
  'bracket-inside': 'hat Klammern',
  bar: 'ist durch einen senkrechten Strich geteilt',
  slash: 'ist durch einen Schrägstrich geteilt',
  'spaced-dash': 'ist durch einen Gedankenstrich geteilt',
  address: 'enthält eine Internetadresse',
  'at-sign': 'enthält einen Namen mit @',
  'hash-tag': 'enthält ein Schlagwort mit Rautezeichen',
  clock: 'nennt eine Uhrzeit',
  dated: 'enthält ein Datum in Ziffern',
  year: 'enthält eine Jahreszahl',
  footnote: 'hat eine Zahl in eckigen Klammern',
  'one-sentence': 'ist ein einziger Satz, der mit einem Punkt endet',
  'sentence-then-open': 'hat einen Satz und endet ohne Satzzeichen',
  'opens-name': 'beginnt mit zwei großgeschriebenen Wörtern',
  'name-and-comma': 'beginnt mit einem Namen und einem Komma',
  points: 'sagt in Klammern, wo jemand steht',
  'ends-dated': 'endet mit einem Datum oder einer Jahreszahl',
  signed: 'endet mit einem Strich und einem Namen',
  post: 'ist ein Beitrag aus einem Netzwerk',
  doing: 'hat # Wörter auf -ing',
  'word-length': 'die Wörter haben im Mittel # Buchstaben',
  'more-personal': 'spricht um #\u00a0‰ häufiger von ich, wir oder Sie als das Übrige',
  'doubled-stop': 'ist ein ganzer Satz in Anführungszeichen',
  'unlike-ends': 'endet nicht mit einem Punkt, wo die Absätze es tun',
  'after-stop': 'hat # Wörter nach dem letzten Punkt',
  'name-after-stop': 'endet nach dem letzten Punkt mit einem Namen',
  'shared-ending': 'endet mit demselben Wort wie # andere',
  bracketed: 'steht als Ganzes in eckigen Klammern',
  'ends-in-address': 'endet mit einer E-Mail-Adresse',
  'opens-here': 'zeigt auf das, was zu sehen ist: hier, dies',
  'article-first': 'beginnt mit einem unbestimmten Artikel und hat kein Verb eines ganzen Satzes',
  verbless: 'hat trotz seiner Länge kein kleines Verb',
  'beside-date': 'hat neben dem Datum # Wörter',
  'name-beside-date': 'hat ein Datum und einen Namen',
  dateline: 'beginnt mit einem Ort oder einer Agentur und einem Strich',
  'credit-words': 'hat # Wörter, die ein Bild nachweisen',
  'scene-words': 'hat # Wörter, die in ein Bild zeigen',
  'by-words': 'hat # Wörter, die einen Autor ankündigen',
  months: 'hat # Monatsnamen',
  weekdays: 'hat # Wochentage',
  stamps: 'hat # Wörter, die eine Seite datieren',
  'share-words': 'hat # Namen von Netzwerken oder Wörter fürs Teilen',
  'offer-words': 'hat # Wörter aus Newslettern und Läden',
  'rights-words': 'hat # Wörter aus dem Kleingedruckten',
  'section-words': 'hat # Wörter, die ein Ressort nennen',
  'asking-words': 'hat # Fragewörter',
  'leaning-words': 'hat # Wörter, die sich auf Gesagtes stützen',
  'person-words': 'spricht #-mal von ich, wir oder Sie',
  verbs: 'hat # kleine Verben',
  'credit-share': 'von den Wörtern weisen #\u00a0% ein Bild nach',
  'stamp-share': 'von den Wörtern datieren #\u00a0% eine Seite',
  'month-share': 'von den Wörtern sind #\u00a0% Monate',
  'share-share': 'von den Wörtern dienen #\u00a0% dem Teilen',
  'offer-share': 'von den Wörtern stammen #\u00a0% aus Newslettern und Läden',
  'function-share': 'von den Wörtern sind #\u00a0% kleine Wörter',
  'opens-read-more': 'schickt zu Beginn anderswohin',
  'opens-box-label': 'beginnt wie die Überschrift eines Linkkastens',
  'opens-offer': 'beginnt wie ein Angebot oder eine Schaltfläche',
  'opens-rights': 'beginnt wie das Kleingedruckte',
  'opens-figure': 'nennt zu Beginn ein Bild',
  'opens-byline': 'beginnt wie eine Autorenzeile',
  'opens-date': 'beginnt wie eine Datumszeile',
  'is-read-more': 'schickt nur anderswohin',
  'is-box-label': 'ist die Überschrift eines Linkkastens',
  'is-advertisement': 'ist der Hinweis auf eine Anzeige',
  'is-offer': 'ist eine Schaltfläche',
  'opens-leaning': 'beginnt mit einem Wort, das sich auf Gesagtes stützt',
  'opens-asking': 'beginnt mit einem Fragewort',
  'opens-by': 'beginnt mit einem Wort, das einen Autor ankündigt',
  'opens-scene': 'beginnt mit einem Wort, das in ein Bild zeigt',
  'ends-in-credit': 'endet mit einem Bildnachweis',
  agency: 'nennt eine Bildagentur',
  'ends-slashed': 'endet mit zwei Namen und einem Schrägstrich',
  'ends-in-aside': 'endet mit einer Bemerkung in Klammern',
  copyright: 'trägt ein Copyright-Zeichen',
  'by-name': 'ist die Ankündigung eines Autors und ein Name',
  'name-only': 'ist ein Name und sonst nichts',
  'figure-number': 'ist nummeriert wie eine Abbildung',
  'repeats-first': 'sagt die erste Zeile noch einmal',
  'within-first': 'ist ein Teil der ersten Zeile',
  'first-within': 'enthält die erste Zeile',
  'repeats-earlier': 'stand schon einmal da, Wort für Wort',
  'repeats-sentence': 'enthält einen Satz, der auch anderswo steht',
  'on-topic': 'hat #\u00a0% der Wörter des Titels',
  'met-elsewhere': 'von den Wörtern stehen #\u00a0% auch anderswo im Dokument',
  'names-met': 'von den Namen stehen #\u00a0% auch anderswo im Dokument',
  'names-again': 'nennt jemanden mit vollem Namen, der so schon genannt wurde',
  'names-new': 'nennt jemanden zum ersten Mal mit vollem Namen',
  'said-elsewhere': 'eine andere Passage hat #\u00a0% der Wörter',
  'said-where': 'die Passage, die dasselbe sagt, steht # Passagen weiter',
  'within-above': 'ist ein Teil der Passage davor',
  'within-below': 'die nächste Passage beginnt damit',
  'after-repeat': 'steht # Passagen nach dem wiederholten Titel',
  'before-repeat': 'steht zwischen dem Titel und seiner Wiederholung',
  'never-repeated': 'der Titel wird nicht wiederholt',
  'between-text': 'steht zwischen zwei Absätzen',
  'text-above': 'steht unter einem Absatz',
  'text-below': 'steht über einem Absatz',
  'to-text-below': 'der nächste Absatz steht # Passagen weiter',
  'to-text-above': 'der letzte Absatz steht # Passagen zurück',
  'holds-above': 'teilt #\u00a0% der selteneren Wörter mit dem Absatz davor',
  'holds-below': 'teilt #\u00a0% der selteneren Wörter mit dem Absatz danach',
  'held-across': 'die Absätze davor und danach teilen #\u00a0% ihrer selteneren Wörter',
  'same-start-above': 'beginnt wie die Passage davor',
  'same-start-below': 'beginnt wie die Passage danach',
  'short-run-above': 'folgt auf # kurze Passagen',
  'short-run-below': 'steht vor # kurzen Passagen',
  'after-colon': 'folgt auf eine Zeile, die mit einem Doppelpunkt endet',
  'since-colon': 'ist Nummer # der kurzen Passagen nach einem Doppelpunkt',
  'like-above': 'hat #\u00a0% der Länge der Passage davor',
  'like-below': 'hat #\u00a0% der Länge der Passage danach',
  'like-usual': 'hat #\u00a0% der Länge der Absätze hier',
  'reads-on':
    'der Text liest sich ohne sie weiter: Die Absätze davor und danach teilen #\u00a0% mehr miteinander als mit ihr',
  'held-by-names': 'teilt # Namen mit dem Absatz davor',
  'held-by-names-below': 'teilt # Namen mit dem Absatz danach',
  'learned-word': 'hat das Wort „#“, an dem solche Zeilen auf vielen Seiten zu erkennen sind',
  'below-leans': 'der Absatz danach stützt sich auf Gesagtes',
  'like-built-above': 'ist in # von 5 Punkten gebaut wie die Passage davor',
  'like-built-below': 'ist in # von 5 Punkten gebaut wie die Passage danach',
  'row-above': 'setzt eine Reihe von # gleich gebauten fort',
  'row-below': 'eröffnet eine Reihe von # gleich gebauten',
  'row-since-colon': 'ist Nummer # einer Reihe, die ein Doppelpunkt eröffnet',
  'closing-of-row': 'die Passage davor endet, die Reihe seit einem Doppelpunkt war # lang',
  'lead-in': 'beginnt mit einem Stichwort und einem Strich oder Doppelpunkt',
  'same-ends-around': 'die Passagen davor und danach enden gleich, diese anders',
  'comma-list-end': 'endet wie ihre Nachbarn mit einem Komma oder Strichpunkt',
  'marked-lines': '# Zeilen hier beginnen mit demselben Zeichen',
  'same-mark-above': 'beginnt mit dem Zeichen der Passage davor',
  'same-mark-below': 'beginnt mit dem Zeichen der Passage danach',
  'counts-up': 'setzt eine Zählung fort',
  'counts-on': 'die Zählung geht danach weiter',
  'count-next-line': 'zählt von der Zeile unmittelbar davor weiter',
  'credited-lines': '# Zeilen hier enden mit einem Bildnachweis',
  'brief-lines': 'der Text hat # knappe Zeilen ohne Punkt',
  'middling-lines': 'der Text hat # längere Zeilen ohne Punkt',
  'closed-lines': 'der Text hat # kurze Zeilen mit Punkt',
  'asking-lines': 'der Text hat # kurze Zeilen, die fragen',
  'text-run-above': 'folgt auf # Absätze in Folge',
  'text-run-below': 'steht vor # Absätzen in Folge',
  'open-kind': 'Zeilen dieser Art stehen #-mal im Text',
  'peer-above': 'ist in # von 5 Punkten gebaut wie die letzte kurze Zeile',
  'peer-below': 'ist in # von 5 Punkten gebaut wie die nächste kurze Zeile',
  'peer-length-above': 'ist # Viertel so lang wie die letzte kurze Zeile',
  'peer-length-below': 'ist # Viertel so lang wie die nächste kurze Zeile',
  'peer-capitals': 'hat andere Großbuchstaben als die kurzen Zeilen davor und danach',
  alone: 'ist die einzige kurze Zeile im Text',
  'full-names': 'nennt # Personen oder Orte mit vollem Namen',
  'name-share': 'von den Wörtern sind #\u00a0% Namen',
}

export const reason: Words['reason'] = {
  under: (bound, unit = '') => `unter ${number(bound)}${unit}`,
  exactly: (bound, unit = '') => `${number(bound)}${unit}`,
  least: (bound, unit = '') => `${number(bound)}${unit} oder mehr`,
  between: (from, to, unit = '') => `${number(from)} bis ${number(to)}${unit}`,
  above: 'Zeile davor:',
  below: 'Zeile danach:',
}
