/** The names of the months and their usual short forms, January first, for all languages together. */
export const months: readonly string[] = [
  'january jan januar jän jänner enero ene janvier janv janeiro gennaio stycznia styczeń januari január января 一月',
  'february feb februar febrero février févr fév fevereiro fev febbraio lutego luty februari február февраля',
  'march mar märz mrz mär marzo mars março marca marzec maart március марта',
  'april apr abril abr avril avr aprile kwietnia kwiecień április апреля',
  'may mai mayo maio maggio maja maj mei május мая',
  'june jun juni junio juin junho giugno czerwca czerwiec június июня',
  'july jul juli julio juillet juil julho luglio lipca lipiec július июля',
  'august aug agosto ago août sierpnia sierpień augustus augusti augusztus августа',
  'september sep sept septiembre setiembre septembre setembro set settembre września wrzesień szeptember сентября',
  'october oct oktober okt octubre octobre outubro out ottobre października październik október октября',
  'november nov noviembre novembre novembro listopada listopad ноября',
  'december dec dezember dez diciembre dic décembre déc dezembro dicembre grudnia grudzień декабря',
]

const numbers = new Map(
  months.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
)

/** 1 to 12; undefined if it is no month's name. */
export function monthOf(name: string): number | undefined {
  return numbers.get(name.toLowerCase().replace(/\.$/, ''))
}
