import { useCallback } from 'react'
import type { Passage } from '../../article/article.ts'
import type { ArticleEntry } from '../../library/entry.ts'
import { CorrectionsList } from '../../reader/CorrectionsList.tsx'
import { StructureView } from '../../reader/StructureView.tsx'
import type { Store } from '../../store/store.ts'
import { useStore } from '../../store/use-store.ts'
import type { Corrected } from './use-corrected.ts'

interface StructurePageProps {
  corrected: Corrected
  kept: Store<boolean>
  entry: ArticleEntry
}

/** The structure of an article, and what the reader has put right in it and elsewhere. */
export default function StructurePage({ corrected, kept, entry }: StructurePageProps) {
  const lasting = useStore(kept)
  const { undo } = corrected
  const undoPassage = useCallback(
    ({ text }: Passage) => undo({ article: entry.id, text }),
    [undo, entry.id],
  )
  return (
    <>
      {corrected.read && (
        <StructureView
          article={corrected.article}
          corrected={corrected.texts}
          onCorrect={corrected.correct}
          onUndo={undoPassage}
        />
      )}
      <CorrectionsList corrections={corrected.corrections} kept={lasting} onUndo={corrected.undo} />
    </>
  )
}
