import { transform, type Selector } from 'lightningcss'

// Pages of a kind have the same classes, and so the same style.
const known = new Map<string, string>()

/**
 * The part of a style sheet that a page needs for its first paint: no rule for a class that does
 * not stand in its markup, and no web faces, which come with the whole sheet after the text.
 */
export function toCriticalStyle(style: string, markup: string): string {
  const classes = new Set(
    Array.from(markup.matchAll(/class="([^"]*)"/g), ([, names]) => names!.split(' ')).flat(),
  )
  const key = [...classes].sort().join(' ') + style
  const critical = known.get(key) ?? reduce(style, classes)
  known.set(key, critical)
  return critical
}

function reduce(style: string, classes: Set<string>): string {
  const isUsed = (selector: Selector): boolean =>
    selector.every((part) => part.type !== 'class' || classes.has(part.name))
  const webFaces = new Set<string>()
  const { code } = transform({
    filename: 'critical.css',
    code: new TextEncoder().encode(style),
    minify: true,
    visitor: {
      Rule: {
        style: ({ value }) => (value.selectors.some(isUsed) ? undefined : []),
        'font-face': ({ value: { properties } }) => {
          const web = properties.some(
            ({ type, value }) => type === 'source' && value.some((source) => source.type === 'url'),
          )
          if (!web) return undefined
          for (const { type, value } of properties) if (type === 'font-family') webFaces.add(value)
          return []
        },
        // Nobody prints before the whole sheet has come.
        page: () => [],
        media: ({ value: { query } }) =>
          query.mediaQueries.every(({ mediaType }) => mediaType === 'print') ? [] : undefined,
      },
    },
  })
  // A face that is not there yet would be looked for on the device, and hold up the text.
  return [...webFaces].reduce(
    (css, name) => css.replaceAll(new RegExp(`"${name}",\\s*`, 'g'), ''),
    new TextDecoder().decode(code).replaceAll(/@media[^{}]*\{\}/g, ''),
  )
}
