import type { Plugin } from 'vite'
import { readPalettes, toStyle } from './colours.ts'
import { toSite, type Configuration } from './configuration.ts'
import { escapeText } from './web/markup.ts'

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
        if (id.endsWith('.css')) return { code: code + toStyle(colours) + toFoot(name), map: null }
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

/** The rule that has printed pages bear the name in their foot. */
function toFoot(name: string): string {
  // Escaped, nothing ends the string, or means anything to what reads the sheet on its way.
  const text = name.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)
  return `@layer print { @page { @bottom-left { content: '${text}'; } } }\n`
}
