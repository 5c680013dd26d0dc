/** Whether a line is drawn of one sign, under a headline or between two parts of a text. */
export function isRule(line: string): boolean {
  return /^([=~^_*#-])(?:\s*\1){2,}$/.test(line)
}

/**
 * An entry of a list of addresses that a text led to, as browsers that write text set it below: `[3]: https://…`,
 * `3. https://…`. The first group or the second is its number.
 */
export const addressEntry =
  '(?:\\[(\\d{1,3})\\]:?|(\\d{1,3})\\.)[ \\t]*<?(?:https?|ftp|file|mailto|tel):'

/** What a front block says in a line: `title: Harbour reopens`; of org mode `#+TITLE:`. */
export const said = /^(?:#\+)?([A-Za-z][\w-]*):(?:\s+(?=\S)|$)/
export const longestFront = 20

export const saysWhat = (line: string): boolean => said.test(line)
