import { choose, writeNumber } from './count.ts'
import type { Words } from './language.ts'

const number = (value: number) => writeNumber('de', value)
const count = (value: number, one: string, other: string) =>
  `${number(value)} ${choose('de', value, { one, other })}`

export const house: Words['house'] = { lang: 'de', dir: 'ltr' }

export const bar: Words['bar'] = {
  home: (name) => `${name}, zur Bibliothek`,
  library: 'Bibliothek',
  search: 'Suche',
}

export const page: Words['page'] = {
  skip: 'Zum Text springen',
  waiting: 'Der Artikel wird gesetzt …',
  title: (title, name) => `${title} · ${name}`,
}

export const meta: Words['meta'] = {
  number,
  minutes: (minutes) => `${number(minutes)}\u00a0Min.`,
  toRead: 'Lesezeit',
  words: (words) => choose('de', words, { one: 'Wort', other: 'Wörter' }),
  figures: (figures, medium) =>
    `${figures === 1 ? media[medium].one : media[medium].other}, nur\u00a0der\u00a0Bildtext`,
  structure: 'Aufbau',
  article: 'Zurück zum Artikel',
}

export const time: Words['time'] = {
  left: (minutes) => `noch ${number(minutes)}\u00a0Min.`,
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
}

export const related: Words['related'] = {
  name: 'Verwandte Artikel',
  publisher: 'Vom Herausgeber',
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
  recent: 'Letzte Suchen',
  forget: 'Letzte Suchen löschen',
  passages: (passages) => count(passages, 'Stelle', 'Stellen'),
  ofAll: (found, total) => `${number(found)} von ${number(total)}`,
  captioned: (articles) => `in ${count(articles, 'Artikel', 'Artikeln')}`,
  minutes: (minutes) => `${number(minutes)}\u00a0Min.`,
  place: (role, place) =>
    ['headline', 'deck', 'byline', 'date', 'boilerplate'].includes(role)
      ? places[role]!
      : `${places[role]} ${number(place)}`,
  captionOf: (caption, headline) => `Bildtext ${number(caption)}, ${headline}`,
  all: (articles) =>
    articles === 1 ? 'Der gefundene Artikel' : `Alle ${number(articles)} gefundenen Artikel`,
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
  summary: (here, articles, captions) =>
    [
      here > 0 ? `${count(here, 'Stelle', 'Stellen')} in diesem Artikel` : '',
      count(articles, 'Artikel', 'Artikel'),
      captions > 0 ? count(captions, 'Bildtext', 'Bildtexte') : '',
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

export const notFound: Words['notFound'] = {
  title: 'Unter dieser Adresse ist nichts gesetzt',
  headline: 'Unter dieser Adresse ist nichts gesetzt.',
  text: 'Der Artikel wurde vielleicht umbenannt oder aus der Bibliothek genommen. Führte ein Titel auf diesen Seiten hierher, dann ist er veraltet.',
  library: 'Zur Bibliothek',
}

export const failure: Words['failure'] = {
  title: 'Diese Seite konnte nicht geladen werden',
  headline: 'Diese Seite konnte nicht geladen werden.',
  library:
    'Die Bibliothek hat nicht geantwortet. Das Netz ist vielleicht ausgefallen, oder die Bibliothek wurde neu veröffentlicht, seit diese Seite offen ist.',
  app: 'In der Anwendung ist etwas schiefgegangen. Der Text selbst ist sicher: Er wird nur gelesen, nie verändert.',
  again: 'Noch einmal versuchen',
  back: 'Zurück zur Bibliothek',
}

export const library: Words['library'] = {
  title: 'Bibliothek',
  description: (articles) =>
    `${articles === 1 ? 'Ein Artikel' : count(articles, 'Artikel', 'Artikel')} zu lesen.`,
  all: 'Alle',
  shown: 'Gezeigt',
  filter: 'Nach Wort filtern',
  sortBy: 'Sortiert nach',
  sorts: { added: 'Zugang', headline: 'Titel', length: 'Länge' },
  none: (word) =>
    `Kein Titel und kein Anfang enthält das Wort „${word}“. Versuchen Sie es mit einem kürzeren Wort.`,
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
}

export const structure: Words['structure'] = {
  name: 'Aufbau',
  summary: (lines, doubtful) =>
    `${count(lines, 'Zeile', 'Zeilen')}, ${doubtful === 0 ? 'keine' : number(doubtful)} zweifelhaft. Wählen Sie eine andere Rolle, wo eine falsch ist; alles Übrige wird darum herum neu entschieden.`,
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

export const reasons: Words['reasons'] = {}

export const reason: Words['reason'] = {
  under: (bound) => `unter ${number(bound)}`,
  least: (bound) => `${number(bound)} oder mehr`,
  between: (from, to) => `${number(from)} bis ${number(to)}`,
  above: 'Zeile davor:',
  below: 'Zeile danach:',
}
