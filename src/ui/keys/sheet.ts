import { createStore } from '../../store/store.ts'

/** Whether the sheet of all keys is open. */
export const keySheet = createStore(false)
