import type { Library } from '../library/library.ts'
import { highlights as words } from '../words/index.ts'
import { FieldPage } from './FieldPage.tsx'
import { Marked } from './highlights/Marked.tsx'
import type { Opened } from './page.ts'

/** Opens the page of everything that the reader has marked. What it shows lies on the device. */
export async function openHighlightsPage(library: Library): Promise<Opened> {
  const { title, script } = words
  return {
    view: (
      <FieldPage title={title} script={script} library={words.library}>
        <Marked library={library} />
      </FieldPage>
    ),
  }
}
