import { encodePictures } from './steps/encode-pictures.ts'
import { indexSearch } from './steps/index-search.ts'
import { setPages } from './steps/set-pages.ts'
import { writeLibrary } from './steps/write-library.ts'
import { writeOffline } from './steps/write-offline.ts'
import { writeWeb } from './steps/write-web.ts'
import { drawCards } from './steps/draw-cards.ts'
import type { Step } from './step.ts'

/**
 * What a build does once Vite has built the app and the articles have been read, in this order.
 * Another step is a file and a line.
 */
export const steps: Step[] = [
  encodePictures,
  writeLibrary,
  setPages,
  writeWeb,
  drawCards,
  indexSearch,
  writeOffline,
]
