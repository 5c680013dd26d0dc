import { toTimeLeft } from '../progress/reading.ts'
import { useStore } from '../store/use-store.ts'
import { shareRead } from './use-share-read.ts'
import styles from './TimeLeft.module.css'

/** "4 min left" in the bar, from the share read and the minutes of the whole. */
export function TimeLeft({ minutes }: { minutes: number }) {
  const left = useStore(shareRead, (share) => toTimeLeft(minutes, share))
  return (
    <span className={styles.left}>
      <bdi dir="ltr">{left}</bdi>
    </span>
  )
}
