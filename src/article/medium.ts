import type { Medium } from './article.ts'

const signs: readonly (readonly [Medium, RegExp])[] = [
  ['video', /^(?:watch|video|vidéo|vídeo|wideo|trailer|clip|footage)\b|^video[:：]/iu],
  ['map', /^(?:a |the |eine |die |une |un )?(?:map|karte|carte|mapa|landkarte)\b/iu],
  [
    'chart',
    /^(?:a |the |eine |die )?(?:chart|graph|diagram|diagramm|infographic|infografik|grafik|gráfico|graphique|wykres)\b/iu,
  ],
]

/** What a caption says it stands under; a picture unless it names something else first. */
export function mediumOf(caption: string): Medium {
  for (const [medium, sign] of signs) if (sign.test(caption)) return medium
  return 'picture'
}
