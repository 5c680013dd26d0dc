/** The number a list item brings along: 3 for "3. Salt". */
export function numberOf(text: string): number | undefined {
  const digits = /^\(?(\d{1,3})[.)]\s/.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
