/** Whether a line is drawn of one sign, under a headline or between two parts of a text. */
export function isRule(line: string): boolean {
  return /^([=~^_*#-])(?:\s*\1){2,}$/.test(line)
}

/** What a front block says in a line: `title: Harbour reopens`; of org mode `#+TITLE:`. */
export const said = /^(?:#\+)?([A-Za-z][\w-]*):(?:\s+(?=\S)|$)/
export const longestFront = 20

export const saysWhat = (line: string): boolean => said.test(line)
