import { useStore } from '../../src/store/use-store.ts'
import { undoable } from '../../src/ui/undo.ts'
import UndoLine from '../../src/ui/UndoLine.tsx'

/** The line that takes back what was done last, as it stands over every page. */
export function Undo() {
  const done = useStore(undoable)
  return done ? <UndoLine done={done} /> : null
}
