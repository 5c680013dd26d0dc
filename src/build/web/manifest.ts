import { readPalettes } from '../colours.ts'
import { icons } from './icons.ts'
import type { Configuration } from '../configuration.ts'

/** The manifest that comes with Galley, with the publisher's name, tagline, language and colours in it. */
export function toManifest(manifest: string, configuration: Configuration): string {
  const { name, tagline, language, colours } = configuration
  const ground = colours.paper?.bg ?? readPalettes().paper.bg
  const given = JSON.parse(manifest) as Record<string, unknown>
  const own = {
    ...given,
    name,
    short_name: name,
    ...(tagline && { description: tagline }),
    lang: language,
    background_color: ground,
    theme_color: ground,
    icons: icons.map(({ path: src, size, purpose }) => {
      return { src, sizes: `${size}x${size}`, type: 'image/png', purpose }
    }),
  }
  return `${JSON.stringify(own, undefined, 2)}\n`
}
