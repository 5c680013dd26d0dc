import type { ReactNode } from 'react'
import { Bar, LibraryLink } from '../ui/Bar.tsx'
import { Head } from '../ui/Head.tsx'
import { Link } from '../ui/Link.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import actions from '../ui/actions.module.css'
import { page } from '../words/index.ts'
import { site } from '../words/site.ts'
import styles from './FieldPage.module.css'

interface FieldPageProps {
  title: string
  /** What the window is called, where it is not the title. */
  called?: string
  /** Said where no script runs, before the way to the library, which has its own words. */
  script: string
  library: string
  children: ReactNode
}

/** A page of one column that finds what the device can tell: a title, a field, and what is found. */
export function FieldPage({ title, called = title, script, library, children }: FieldPageProps) {
  return (
    <>
      <Head title={page.title(called, site.name)} />
      <Bar>
        <LibraryLink />
      </Bar>
      <main id="text" className={`page ${styles.page}`}>
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {useHydrated() ? (
          children
        ) : (
          <div className={styles.unscripted}>
            <p className={styles.said}>{script}</p>
            <Link to="/" className={actions.link}>
              {library}
            </Link>
          </div>
        )}
      </main>
    </>
  )
}
