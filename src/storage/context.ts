import { createContext } from 'react'
import { createMemoryStorage, type Storage } from './storage.ts'

/** Opens the device's storage. The build's and most tests' forgets. */
export const OpenStorage = createContext<() => Promise<Storage>>(async () => createMemoryStorage())
