import { random } from '../../src/learn/chance.ts'

/** Words to make up an article of, in one language; a text of them reads like none, but is built like one. */
interface Stock {
  /** What sentences are about, do, and where or how. */
  who: string[]
  does: string[]
  what: string[]
  where: string[]
  names: string[]
  byline: string
  date: string
  credit: string
  more: string
  stop: string
  space: string
}

const words = (text: string): string[] => text.split('|')

const stocks: Stock[] = [
  {
    who: words(
      'The harbour master|A ferry from Ness|The council|Nobody in the village|The old lighthouse|Her brother|The fish hall|Every second boat|The engineer|A teacher of forty years',
    ),
    does: words(
      'has counted|will repair|would rather sell|never wanted|is looking for|carried|had forgotten|pays for|measures|waits for',
    ),
    what: words(
      'the roof of the quay|forty people and a dog|a letter from the ministry|the last timetable|three thousand nets|the price of diesel|what the storm had left|the bell|the road to the cape|its own children',
    ),
    where: words(
      'before the winter|at the end of the pier|with great patience|in the third week of March|against all advice|on the other side of the bay|as far as anyone remembers|under the new law|for 12,400 crowns|since the flood of 1987',
    ),
    names: words('Anna Holm|Per Lie|Erik Sund|Maren Dahl|Jonas Wick'),
    byline: 'By',
    date: '14 March 2024',
    credit: 'Photo',
    more: 'Read more',
    stop: '.',
    space: ' ',
  },
  {
    who: words(
      'Die Hafenmeisterin|Der Gemeinderat|Ein Boot aus dem Nachbardorf|Das alte Leuchtfeuer|Niemand im Ort|Ihr Bruder|Die Fischhalle|Jeder zweite Kutter|Der Ingenieur|Eine Lehrerin',
    ),
    does: words(
      'zählte|verkauft|wollte nie|sucht seit Jahren|bezahlt|trägt|hat vergessen|vermisst|erwartet|verteidigt',
    ),
    what: words(
      'das Dach der Mole|vierzig Leute und einen Hund|den Brief aus dem Ministerium|den letzten Fahrplan|dreitausend Netze|den Preis für Diesel|die Glocke|die Straße zum Kap|die eigenen Kinder|den Rest des Sturms',
    ),
    where: words(
      'vor dem Winter|am Ende der Mole|mit großer Geduld|in der dritten Märzwoche|gegen jeden Rat|auf der anderen Seite der Bucht|nach dem neuen Gesetz|für 12.400 Kronen|seit der Flut von 1987|über Nacht',
    ),
    names: words('Jutta Ahrens|Jens Petersen|Maike Brandt|Ole Hansen|Wiebke Lorenz'),
    byline: 'Von',
    date: '3. Mai 2023',
    credit: 'Foto',
    more: 'Mehr zum Thema',
    stop: '.',
    space: ' ',
  },
  {
    who: words(
      'La capitana del puerto|El ayuntamiento|Un barco del sur|Nadie en el pueblo|El viejo faro|Su hermano|La lonja|El ingeniero|Una maestra|Cada segundo barco',
    ),
    does: words(
      'contó|vende|nunca quiso|busca desde hace años|paga|lleva|olvidó|mide|espera|defiende',
    ),
    what: words(
      'el techo del muelle|cuarenta personas y un perro|la carta del ministerio|el último horario|tres mil redes|el precio del gasóleo|la campana|el camino del cabo|a sus propios hijos|lo que dejó la tormenta',
    ),
    where: words(
      'antes del invierno|al final del muelle|con mucha paciencia|en la tercera semana de marzo|contra todo consejo|al otro lado de la bahía|según la nueva ley|por 12.400 coronas|desde la riada de 1987|de la noche a la mañana',
    ),
    names: words('Inés Cruz|Pablo Rey|Lucía Vega|Mateo Ríos|Elena Soto'),
    byline: 'Por',
    date: '14 de marzo de 2024',
    credit: 'Foto',
    more: 'Lea también',
    stop: '.',
    space: ' ',
  },
  {
    who: words('港長|村の議会|南から来た船|古い灯台|市場の人々|彼女の兄|技師|四十年の教師'),
    does: words('は長い間|はいつも|は静かに|は冬の前に|は嵐のあとで|は今年も'),
    what: words('屋根の修理を|四十人の客を|役所からの手紙を|最後の時刻表を|三千の網を|鐘の音を'),
    where: words('待っている|数えていた|忘れてしまった|探している|守ってきた|運んでいた'),
    names: words('山田花子|佐藤一郎|鈴木次郎'),
    byline: '文：',
    date: '2024年3月14日',
    credit: '写真',
    more: '関連記事',
    stop: '。',
    space: '',
  },
]

/** An article of about so many bytes of UTF-8; the same number gives the same article. */
export function articleText(number: number, bytes = 8192): string {
  const next = random(number + 1)
  const stock = stocks[number % stocks.length]!
  const one = (list: string[]): string => list[Math.floor(next() * list.length)]!
  const { space, stop } = stock
  const clause = (): string =>
    [one(stock.who), one(stock.does), one(stock.what), one(stock.where)].join(space)
  const sentence = (): string => {
    const aside = next() < 0.3 ? `${space ? ', ' : '、'}${one(stock.names)}${space}` : ''
    const said = next() < 0.15 ? `“${clause()}${stop}”` : ''
    return `${clause()}${aside}${said ? `: ${said}` : stop}`
  }
  const sentences = (count: number): string => Array.from({ length: count }, sentence).join(space)
  const headline = clause()
  const caption = (): string => `${clause()} (${stock.credit}: ${one(stock.names)})`
  const lines = [headline, caption(), headline, `${stock.byline} ${one(stock.names)}`, stock.date]
  const size = (): number => Buffer.byteLength(lines.join('\n\n'))
  const end = bytes - 500
  while (size() < end) {
    const kind = next()
    if (kind < 0.1) lines.push(`${one(stock.who)}${space}${one(stock.where)}`)
    else if (kind < 0.18) lines.push(caption())
    else if (kind < 0.22) lines.push(...[1, 2, 3].map(() => `- ${one(stock.what)}`))
    else lines.push(sentences(2 + Math.floor(next() * 4)))
  }
  lines.push(stock.more, clause(), clause(), clause())
  return `${lines.join('\n\n')}\n`
}

/** One text of so many bytes: articles end to end. */
export function longText(bytes: number): string {
  const parts: string[] = []
  for (let size = 0, number = 0; size < bytes; number++) {
    const part = articleText(number)
    parts.push(part)
    size += Buffer.byteLength(part) + 1
  }
  return parts.join('\n')
}
