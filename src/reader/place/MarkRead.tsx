import { useContext } from 'react'
import type { Row } from '../../library/row.ts'
import { ShelfOf } from '../../progress/context.ts'
import { useStore } from '../../store/use-store.ts'
import actions from '../../ui/actions.module.css'
import { markButton } from '../../ui/mark.ts'
import { house, shelf as words } from '../../words/index.ts'
import { useMark } from '../use-mark.ts'

/** Marks the open article as read, or as unread if it is finished. */
export function MarkRead({ row }: { row: Row }) {
  const { list } = useContext(ShelfOf)
  const isRead = useStore(list, (all) =>
    all.some(({ id, state }) => id === row.id && state === 'finished'),
  )
  const mark = useMark()
  return (
    <button
      type="button"
      className={actions.link}
      onClick={() => mark(row)}
      {...markButton}
      {...house}
    >
      {isRead ? words.mark.unread : words.mark.read}
    </button>
  )
}
