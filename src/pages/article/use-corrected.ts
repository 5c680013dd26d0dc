import { startTransition, useCallback, useEffect, useMemo, useState } from 'react'
import type { Article, Passage, Role } from '../../article/article.ts'
import type { Origin } from '../../article/origin.ts'
import { clean } from '../../article/clean.ts'
import { toPins, type Correction } from '../../corrections/correction.ts'
import type { Corrections } from '../../corrections/corrections.ts'
import type { ArticleEntry } from '../../library/entry.ts'
import type { Library, Reread } from '../../library/library.ts'
import { useStore } from '../../store/use-store.ts'

export interface Corrected {
  article: Article
  origin: Origin
  /** Whether `article` was read here, with confidence and reasons, and not only assembled. */
  read: boolean
  /** Every correction on this device. */
  corrections: readonly Correction[]
  /** The texts of this article's passages that the reader has put right. */
  texts: ReadonlySet<string>
  correct: (passage: Passage, role: Role) => void
  undo: (correction: Pick<Correction, 'text' | 'article'>) => void
}

/** The article as the reader has put it right; read anew once there is a correction, or `reasons` are wanted. */
export function useCorrected(
  { entry, article }: { entry: ArticleEntry; article: Article },
  library: Library,
  store: Corrections,
  reasons: boolean,
): Corrected {
  const corrections = useStore(store.list)
  const pins = useMemo(() => toPins(corrections, entry.id), [corrections, entry.id])
  const [reread, setReread] = useState<Reread>()
  const wanted = reasons || pins.length > 0

  useEffect(() => void store.load(), [store])
  useEffect(() => {
    if (!wanted) return undefined
    let current = true
    // Without network the article stays as it was; the corrections are kept all the same.
    library.reread(entry, pins).then(
      // No press waits for a long text to be shown anew.
      (read) => startTransition(() => (current ? setReread(read) : undefined)),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [library, entry, pins, wanted])

  const { id, headline } = entry
  const correct = useCallback(
    ({ text }: Passage, role: Role) =>
      void store.set({ article: id, headline, text: clean(text), role }),
    [store, id, headline],
  )
  const undo = useCallback<Corrected['undo']>(
    (correction) => void store.remove(correction),
    [store],
  )

  return {
    ...((wanted && reread) || { article, origin: entry }),
    read: wanted && reread !== undefined,
    corrections,
    texts: useMemo(() => new Set(pins.map(({ text }) => clean(text))), [pins]),
    correct,
    undo,
  }
}
