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
  const lasting = useStore(kept, (value) => value)
  return (
    <>
      {corrected.read && (
        <StructureView
          article={corrected.article}
          corrected={corrected.texts}
          onCorrect={corrected.correct}
          onUndo={({ text }) => corrected.undo({ article: entry.id, text })}
        />
      )}
      <CorrectionsList corrections={corrected.corrections} kept={lasting} onUndo={corrected.undo} />
    </>
  )
}
