import type { Highlight } from '../../src/annotations/highlight.ts'

/** A highlight with what matters to a test. */
export function toHighlight(part: Partial<Highlight> = {}): Highlight {
  return {
    id: 'one',
    article: '1a2b3c4d',
    headline: 'The Ferry Comes Back',
    language: 'en',
    at: 21,
    quote: 'For eleven years',
    before: 'The Ferry Comes Back\n',
    after: ' the timetable stayed bolted to the wall',
    mark: 'line',
    made: '2026-11-01T08:00:00.000Z',
    changed: '2026-11-01T08:00:00.000Z',
    ...part,
  }
}
