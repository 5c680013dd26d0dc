import { toTimeLeft } from '../progress/reading'
import { useStore } from '../store/use-store'
import { shareRead } from './use-share-read'
import styles from './TimeLeft.module.css'

/** "4 min left" in the bar, from the share read and the minutes of the whole. */
export function TimeLeft({ minutes }: { minutes: number }) {
  const left = useStore(shareRead, (share) => toTimeLeft(minutes, share))
  return <span className={styles.left}>{left}</span>
}
