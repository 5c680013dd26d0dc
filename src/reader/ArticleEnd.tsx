import type { ReactNode, RefObject } from 'react'
import type { Article } from '../article/article.ts'
import type { ArticleEntry } from '../library/entry.ts'
import { hasRead } from '../progress/kept-before.ts'
import { useStore } from '../store/use-store.ts'
import { useHydrated } from '../ui/use-hydrated.ts'
import { useLater } from '../ui/use-later.ts'
import { useTouched } from '../ui/use-touched.ts'
import styles from './ArticleEnd.module.css'
import { shareRead } from './use-share-read.ts'

interface ArticleEndProps {
  entry: ArticleEntry
  article: Article
  /** What holds the passages on the page. */
  container: RefObject<HTMLElement | null>
  /** Tools that stand there too. */
  children?: ReactNode
}

const fetchPlace = () => import('./place/KeepPlace.tsx')

/**
 * Where an article ends it is marked as read. That, and the place, come once something was ever
 * read here or the reader does anything; the room for it is there from the start.
 */
export function ArticleEnd({ children, ...props }: ArticleEndProps) {
  const isTouched = useTouched()
  // What is seen whole is read without a touch.
  const isRead = useStore(shareRead, (share) => share > 0)
  const place = useLater(useHydrated() && (isTouched || isRead || hasRead()), fetchPlace)
  return (
    <div className={styles.end}>
      {place && <place.default {...props} />}
      {children}
    </div>
  )
}
