/** A text without what other formats left in it, and where its characters stand in the source. */
export interface Readable {
  text: string
  /** In order: from place `at` on, `length` characters stand for what runs from `from` to `to` in the source. */
  changes: readonly Change[]
}

export interface Change {
  at: number
  length: number
  from: number
  to: number
}

/** What runs from `from` to `to` in a source, and what it is read as. */
export interface Part {
  from: number
  to: number
  text: string
}

export function asItStands(source: string): Readable {
  return { text: source, changes: [] }
}

// One quick look for the beginnings of all that `remains.ts` reads: entities; quoted-printable and headings of
// wikis; quoted mail; page breaks, controls, what shows nothing and bullets of word processors; Markdown.
const traces =
  /&(?:#|[A-Za-z]{2,8}\d{0,2};)|=(?:[\dA-F]{2}|[ \t]*(?:[\n\r]|$))|(?:^|[\n\r])=|^\s*>|[\f\ufffc\u200e\u200f\u2061-\u2069\uf020-\uf0ff]|[^\P{Cc}\t-\r]|[o§Ø]\t|\*\*|\]\(|\[\d{1,3}\]/u

/** Whether a text may hold what other formats leave: most hold nothing of it, and are read as they stand. */
export function mayHoldRemains(source: string): boolean {
  return traces.test(source)
}

/** Turns places in a readable text, asked for in order, into places in its source. */
export function placesIn({ changes }: Readable): {
  start: (at: number) => number
  end: (at: number) => number
} {
  let next = 0
  // The last change that begins before a place, or at it.
  const seek = (at: number): Change | undefined => {
    while (next < changes.length && changes[next]!.at <= at) next++
    return changes[next - 1]
  }
  return {
    start(at) {
      const change = seek(at)
      if (!change) return at
      const inside = at < change.at + change.length
      return inside ? change.from : change.to + at - change.at - change.length
    },
    end(at) {
      const change = seek(at - 1)
      if (!change) return at
      const inside = at <= change.at + change.length
      return inside ? change.to : change.to + at - change.at - change.length
    },
  }
}
