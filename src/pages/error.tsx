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
      <Head title="This page could not be loaded · Galley" />
      <Bar>
        <LibraryLink />
      </Bar>
      <Notice
        headline="This page could not be loaded."
        actions={
          <>
            <button type="button" className={actions.button} onClick={() => location.reload()}>
              Try again
            </button>
            <Link to="/" className={actions.link}>
              Back to the library
            </Link>
          </>
        }
      >
        <p>
          {error instanceof LibraryError
            ? 'The library did not answer. The network may be gone, or the library has been published anew since this page was opened.'
            : 'Something in the app went wrong. The text itself is safe: it is only ever read, never changed.'}
        </p>
      </Notice>
    </>
  )
}
