/** The names of the months and their usual short forms, January first, for all languages together. */
const months: readonly string[] = [
  'january jan januar jän jänner enero ene janvier janv janeiro gennaio stycznia styczeń januari január января 一月 يناير جانفي ocak leden ledna',
  'february feb februar febrero février févr fév fevereiro fev febbraio lutego luty februari február февраля فبراير فيفري şubat únor února',
  'march mar märz mrz mär marzo mars março marca marzec maart március марта مارس mart březen března',
  'april apr abril abr avril avr aprile kwietnia kwiecień április апреля أبريل أفريل nisan duben dubna',
  'may mai mayo maio maggio maja maj mei május мая مايو ماي mayıs květen května',
  'june jun juni junio juin junho giugno czerwca czerwiec június июня يونيو جوان haziran červen června',
  'july jul juli julio juillet juil julho luglio lipca lipiec július июля يوليو جويلية temmuz červenec července',
  'august aug agosto ago août sierpnia sierpień augustus augusti augusztus августа أغسطس أوت ağustos srpen srpna',
  'september sep sept septiembre setiembre septembre setembro set settembre września wrzesień szeptember сентября سبتمبر eylül září',
  'october oct oktober okt octubre octobre outubro out ottobre października październik október октября أكتوبر ekim říjen října',
  'november nov noviembre novembre novembro listopada listopad ноября نوفمبر kasım listopad listopadu',
  'december dec dezember dez diciembre dic décembre déc dezembro dicembre grudnia grudzień декабря ديسمبر aralık prosinec prosince',
]

const numbers = new Map(
  months.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
)

/** 1 to 12; undefined if it is no month's name. */
export function monthOf(name: string): number | undefined {
  return numbers.get(name.toLowerCase().replace(/\.$/, ''))
}
