import type { Plugin } from 'vite'
import { readPalettes, toStyle } from './colours.ts'
import { toSite, type Configuration } from './configuration.ts'

// The last statement of words/site.ts.
const unsaid = /export const site: Site = .*/

/** Puts the publisher's name, tagline, footer and colours into the app, its style and its shell. */
export function dressSite(configuration: Configuration): Plugin {
  const { colours, language, name } = configuration
  return {
    name: 'galley:site',
    enforce: 'pre',
    transform: {
      filter: { id: /src\/(?:words\/site\.ts|styles\/layers\.css)$/ },
      handler(code, id) {
        if (id.endsWith('.css')) return { code: code + toStyle(colours), map: null }
        const site = JSON.stringify(toSite(configuration))
        return { code: code.replace(unsaid, () => `export const site: Site = ${site}`), map: null }
      },
    },
    transformIndexHtml: (html) => {
      const palettes = readPalettes()
      const ground = (theme: 'paper' | 'night') => colours[theme]?.bg ?? palettes[theme].bg
      return html
        .replace('<html lang="en">', `<html lang="${language}">`)
        .replace('<title>Galley</title>', () => `<title>${escapeText(name)}</title>`)
        .replace(palettes.paper.bg, ground('paper'))
        .replace(palettes.night.bg, ground('night'))
    },
  }
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
