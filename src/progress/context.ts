import { createContext } from 'react'
import { createMemoryStorage } from '../storage/storage.ts'
import { createShelf } from './shelf.ts'

/** The reader's shelf. The build's and most tests' is empty. */
export const ShelfOf = createContext(createShelf(async () => createMemoryStorage()))
