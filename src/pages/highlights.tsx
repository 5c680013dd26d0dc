import { Bar, LibraryLink } from '../ui/Bar.tsx'
import { Head } from '../ui/Head.tsx'
import { Link } from '../ui/Link.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import actions from '../ui/actions.module.css'
import type { Library } from '../library/library.ts'
import { highlights as words, page } from '../words/index.ts'
import { site } from '../words/site.ts'
import { Marked } from './highlights/Marked.tsx'
import type { Opened } from './page.ts'
import styles from './highlights.module.css'

/** Opens the page of everything that the reader has marked. What it shows lies on the device. */
export async function openHighlightsPage(library: Library): Promise<Opened> {
  return { view: <HighlightsPage library={library} /> }
}

function HighlightsPage({ library }: { library: Library }) {
  return (
    <>
      <Head title={page.title(words.title, site.name)} />
      <Bar>
        <LibraryLink />
      </Bar>
      <main id="text" className={`page ${styles.highlights}`}>
        <h1 className={styles.title} tabIndex={-1}>
          {words.title}
        </h1>
        {useHydrated() ? (
          <Marked library={library} />
        ) : (
          <p className={`${styles.said} ${styles.unscripted}`}>
            {words.script}{' '}
            <Link to="/" className={actions.link}>
              {words.library}
            </Link>
          </p>
        )}
      </main>
    </>
  )
}
