const numbers = new Map<string, Intl.NumberFormat>()
const plurals = new Map<string, Intl.PluralRules>()

/** A number as a language writes it: 1,234 in English, 1.234 in German. */
export function writeNumber(language: string, value: number): string {
  let format = numbers.get(language)
  if (!format) numbers.set(language, (format = new Intl.NumberFormat(language)))
  return format.format(value)
}

/** The form of a word that goes with a number. A language gives the forms it has; `other` always. */
export function choose(language: string, count: number, forms: Forms): string {
  let rules = plurals.get(language)
  if (!rules) plurals.set(language, (rules = new Intl.PluralRules(language)))
  return forms[rules.select(count)] ?? forms.other
}

export type Forms = { [Form in Intl.LDMLPluralRule]?: string } & { other: string }
