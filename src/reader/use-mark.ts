import { useContext } from 'react'
import type { Row } from '../library/row.ts'
import { ShelfOf } from '../progress/context.ts'
import { noteRead } from '../progress/kept-before.ts'
import { findReading, toggleRead } from '../progress/mark.ts'
import { undoable } from '../ui/undo.ts'
import { shelf as words } from '../words/index.ts'

/** Marks an article as read, or as unread if it is finished, and offers to take it back. */
export function useMark(): (row: Row) => void {
  const shelf = useContext(ShelfOf)
  return (row) => {
    const does = findReading(shelf, row.id)?.state === 'finished' ? 'unread' : 'read'
    const undo = toggleRead(shelf, row, Date.now())
    noteRead()
    undoable.set({ said: words.marked[does], undo })
  }
}
