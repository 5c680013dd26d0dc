import { fact, figure, type Cue } from './cue.ts'

/** Where in the document a stretch stands. */
export const place: readonly Cue[] = [
  figure('from-start', 'is number # of the document', [1, 2, 3, 4, 5, 6, 8, 11, 16], (_, at) => at),
  figure(
    'from-end',
    'has # passages after it',
    [1, 2, 3, 4, 6, 9, 14],
    (_, at, d) => d.sketches.length - 1 - at,
  ),
  figure('part', 'stands at #% of the document', [10, 25, 50, 75, 90], (_, at, d) =>
    Math.round((100 * at) / Math.max(1, d.sketches.length - 1)),
  ),
  figure(
    'before-text',
    'stands # passages before the running text',
    [1, 2, 3, 4, 6, 9],
    (_, at, d) => (d.firstLong > at ? d.firstLong - at : undefined),
  ),
  fact('text-begins', 'is the first running text', (_, at, d) => at === d.firstLong),
  fact('text-ends', 'is the last running text', (_, at, d) => at === d.lastLong),
  figure(
    'after-text',
    'stands # passages after the running text',
    [1, 2, 3, 4, 5, 7, 10],
    (_, at, d) => (d.lastLong >= 0 && at > d.lastLong ? at - d.lastLong : undefined),
  ),
  fact(
    'inside-text',
    'stands inside the running text',
    (_, at, d) => at > d.firstLong && at < d.lastLong,
  ),
  fact(
    'tight-above',
    'stands right under the line above, unlike the rest',
    (s, at, d) => at > 0 && d.airy > 0.5 && s.above === 0,
    true,
  ),
  fact(
    'airy-above',
    'has a blank line above, unlike the rest',
    (s, _, d) => d.airy < 0.5 && s.above > 0,
  ),
  fact('wide-gap', 'has several blank lines above', (s) => s.above > 1),
  fact('indented', 'is indented', (s) => s.indent > 1),
  fact('tight-document', 'the document has no blank lines', (_, __, d) => d.airy < 0.1),
  fact('no-text', 'the document has no running text', (_, __, d) => d.firstLong < 0),
  figure(
    'document-length',
    'the document has # passages',
    [4, 8, 15, 25, 40, 70, 120],
    (_, __, d) => d.sketches.length,
  ),
  figure(
    'usual-length',
    'paragraphs here have # characters',
    [120, 180, 260, 360, 500],
    (_, __, d) => d.usualLength,
  ),
  figure(
    'text-ahead',
    'of the passages after it, #% are running text',
    [1, 15, 35, 60, 85],
    (_, at, d) =>
      d.sketches.length > at + 1
        ? Math.round((100 * (d.longFrom[at + 1] as number)) / (d.sketches.length - at - 1))
        : undefined,
  ),
  figure('text-share', 'of all passages, #% are running text', [15, 30, 50, 70, 90], (_, __, d) =>
    Math.round((100 * (d.longFrom[0] as number)) / d.sketches.length),
  ),
]
