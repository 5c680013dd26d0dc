import { checkHighlight } from './check.ts'
import { checkVersion, fileVersion, HighlightsFileError } from './file.ts'
import { toMarkedPath } from './address.ts'
import type { Anchor } from './anchor.ts'
import type { Highlight } from './highlight.ts'
import { listAnchors } from './target.ts'

// W3C Web Annotation Data Model, 2017: a collection of annotations with one page in it. What it has
// no word for stands under `galley`, which other apps pass over.
const context = 'http://www.w3.org/ns/anno.jsonld'

/** The highlights as JSON that other annotation apps read too. `base` is the address of the library. */
export function toAnnotations(highlights: readonly Highlight[], base: string): string {
  const collection = {
    '@context': context,
    type: 'AnnotationCollection',
    label: 'Galley',
    galley: fileVersion,
    total: highlights.length,
    first: {
      type: 'AnnotationPage',
      startIndex: 0,
      items: highlights.map((highlight) => toAnnotation(highlight, base)),
    },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

function toAnnotation(highlight: Highlight, base: string) {
  const { id, headline, language, article, mark, note, made, changed, rest = [] } = highlight
  const source = new URL(toMarkedPath(highlight).slice(1), base).href
  const targets = listAnchors(highlight).map((anchor) => ({
    source,
    title: headline,
    language,
    selector: toSelectors(anchor),
  }))
  return {
    id: `urn:galley:${id}`,
    type: 'Annotation',
    motivation: note === undefined ? 'highlighting' : 'commenting',
    created: made,
    modified: changed,
    ...(note !== undefined && {
      body: { type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' },
    }),
    target: targets.length === 1 ? targets[0] : targets,
    galley: {
      article,
      mark,
      ...toTwin(highlight),
      ...(rest.length > 0 && { rest: rest.map(toTwin) }),
    },
  }
}

function toSelectors({ at, quote, before, after }: Anchor) {
  return [
    { type: 'TextQuoteSelector', exact: quote, prefix: before, suffix: after },
    { type: 'TextPositionSelector', start: at, end: at + quote.length },
  ]
}

// What the standard has no word for.
function toTwin({ twin }: Anchor) {
  return { twin }
}

/** The highlights in such a file. Throws HighlightsFileError where it is none of ours; `lost` counts what could not be read. */
export function readAnnotations(text: string): { highlights: Highlight[]; lost: number } {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (cause) {
    throw new HighlightsFileError('broken', { cause })
  }
  const { galley, first } = toObject(file)
  checkVersion(galley)
  const { items } = toObject(first)
  if (!Array.isArray(items)) throw new HighlightsFileError('broken')
  const read = items.map((item: unknown) => checkHighlight(toRow(item)))
  const highlights = read.filter((highlight) => highlight !== undefined)
  return { highlights, lost: read.length - highlights.length }
}

function toRow(item: unknown): unknown {
  const { id, created, modified, body, target } = toObject(item)
  const galley = toObject(toObject(item)['galley'])
  const [first, ...others] = Array.isArray(target) ? target.map(toObject) : [toObject(target)]
  const { title, language } = toObject(first)
  const twins = Array.isArray(galley['rest']) ? galley['rest'].map(toObject) : []
  return {
    ...galley,
    id: typeof id === 'string' ? id.replace(/^urn:galley:/, '') : id,
    headline: title,
    language,
    ...fromSelectors(first),
    rest:
      others.length === 0
        ? undefined
        : others.map((one, nth) => ({ ...twins[nth], ...fromSelectors(one) })),
    note: body === undefined ? undefined : toObject(body)['value'],
    made: created,
    changed: modified,
  }
}

function fromSelectors(target: Record<string, unknown> | undefined) {
  const { selector } = toObject(target)
  const selectors = Array.isArray(selector) ? selector.map(toObject) : []
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector')
  const position = selectors.find(({ type }) => type === 'TextPositionSelector')
  return {
    at: position?.['start'],
    quote: quote?.['exact'],
    before: quote?.['prefix'],
    after: quote?.['suffix'],
  }
}

function toObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
