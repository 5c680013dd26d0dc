import { failure, page } from '../words/index.ts'
import { site } from '../words/site.ts'
import { Bar, LibraryLink } from '../ui/Bar.tsx'
import { Head } from '../ui/Head.tsx'
import { Link } from '../ui/Link.tsx'
import { Notice } from '../ui/Notice.tsx'
import actions from '../ui/actions.module.css'
import { LibraryError } from '../library/fetched.ts'

/** Shown when a page could not be opened; says whether the library or the app is at fault. */
export function ErrorPage({ error }: { error: unknown }) {
  return (
    <>
      <Head title={page.title(failure.title, site.name)} />
      <Bar>
        <LibraryLink />
      </Bar>
      <Notice
        headline={failure.headline}
        actions={
          <>
            <button type="button" className={actions.button} onClick={() => location.reload()}>
              {failure.again}
            </button>
            <Link to="/" className={actions.link}>
              {failure.back}
            </Link>
          </>
        }
      >
        <p>{error instanceof LibraryError ? failure.library : failure.app}</p>
      </Notice>
    </>
  )
}
