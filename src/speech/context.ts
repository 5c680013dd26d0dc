import { createContext } from 'react'
import { createMemoryStorage } from '../storage/storage.ts'
import { createQueue } from './queue.ts'

/** The reader's queue of articles to listen to. The build's and most tests' is empty. */
export const QueueOf = createContext(createQueue(async () => createMemoryStorage()))
