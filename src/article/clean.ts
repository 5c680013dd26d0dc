const untidy = /[\s\u00ad\u200b\u2060\ufeff]{2}|[^\S ]|[\u00ad\u200b\u2060\ufeff]|^ | $/
const blanks = /[\s\u00ad\u200b\u2060\ufeff]+/g

/** White space folded to single spaces; what shows nothing taken out. */
export function clean(text: string): string {
  if (!untidy.test(text)) return text
  return text.replace(blanks, (run) => (/[^\u00ad\u200b\u2060\ufeff]/.test(run) ? ' ' : '')).trim()
}
