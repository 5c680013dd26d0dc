import { createContext } from 'react'
import { createMemoryStorage } from '../storage/storage.ts'
import { createHighlights } from './highlights.ts'

/** The reader's highlights. In the build and most tests they are kept nowhere. */
export const ReadersHighlights = createContext(createHighlights(async () => createMemoryStorage()))
