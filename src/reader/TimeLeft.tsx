import { toTimeLeft } from '../progress/reading.ts'
import { useStore } from '../store/use-store.ts'
import { useFactor } from './use-factor.ts'
import { shareRead } from './use-share-read.ts'
import styles from './TimeLeft.module.css'

interface TimeLeftProps {
  minutes: number
  language: string
}

/** "4 min left" in the bar, from the share read, the minutes of the whole and the reader's pace. */
export function TimeLeft({ minutes, language }: TimeLeftProps) {
  const factor = useFactor(language)
  const left = useStore(shareRead, (share) => toTimeLeft(minutes / factor, share))
  return (
    <span className={styles.left}>
      <bdi dir="ltr">{left}</bdi>
    </span>
  )
}
