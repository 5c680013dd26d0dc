import { failure, page } from '../words/index.ts'
import { site } from '../words/site.ts'
import { Bar, LibraryLink } from '../ui/Bar.tsx'
import { Head } from '../ui/Head.tsx'
import { Link } from '../ui/Link.tsx'
import { Notice } from '../ui/Notice.tsx'
import actions from '../ui/actions.module.css'
import { LibraryError, NewEditionError } from '../library/fetched.ts'

/** Shown when a page could not be opened; says whether the library or the app is at fault. */
export function ErrorPage({ error }: { error: unknown }) {
  const { headline, text, again } = explain(error)
  return (
    <>
      <Head title={page.title(failure.title, site.name)} />
      <Bar>
        <LibraryLink />
      </Bar>
      <Notice
        headline={headline}
        actions={
          <>
            <button type="button" className={actions.button} onClick={() => location.reload()}>
              {again}
            </button>
            <Link to="/" className={actions.link}>
              {failure.back}
            </Link>
          </>
        }
      >
        <p>{text}</p>
      </Notice>
    </>
  )
}

function explain(error: unknown): { headline: string; text: string; again: string } {
  const { headline, again } = failure
  if (error instanceof NewEditionError) {
    return { headline: failure.anew, text: failure.anewWhy, again: failure.show }
  }
  if (!(error instanceof LibraryError)) return { headline, text: failure.app, again }
  return error.status === undefined
    ? { headline: failure.away, text: failure.awayWhy, again }
    : { headline, text: failure.library, again }
}
