const numbers = new Map<string, Intl.NumberFormat>()
const plurals = new Map<string, Intl.PluralRules>()

/** A number as a language writes it: 1,234 in English, 1.234 in German. */
export function writeNumber(language: string, value: number): string {
  let format = numbers.get(language)
  if (!format) numbers.set(language, (format = new Intl.NumberFormat(language)))
  return format.format(value)
}

/** An amount of data as a language writes it, in the largest unit of which there is one. */
export function writeBytes(language: string, bytes: number): string {
  const [unit, size] =
    bytes < 1e6
      ? (['kilobyte', Math.max(1, Math.round(bytes / 1e3))] as const)
      : (['megabyte', bytes / 1e6] as const)
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size)
}

/** The form of a word that goes with a number. A language gives the forms it has; `other` always. */
export function choose(language: string, count: number, forms: Forms): string {
  let rules = plurals.get(language)
  if (!rules) plurals.set(language, (rules = new Intl.PluralRules(language)))
  return forms[rules.select(count)] ?? forms.other
}

type Forms = { [Form in Intl.LDMLPluralRule]?: string } & { other: string }

/** A span of whole minutes with the language's short units: "52 min", from an hour on "3 h 52 min". */
export function writeDuration(
  language: string,
  minutes: number,
  units: { hour: string; minute: string },
): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts: string[] = []
  if (hours > 0) parts.push(writeNumber(language, hours) + units.hour)
  if (rest > 0 || hours === 0) parts.push(writeNumber(language, rest) + units.minute)
  return parts.join(' ')
}
