import { Bar, LibraryLink } from '../ui/Bar.tsx'
import { Head } from '../ui/Head.tsx'
import { Link } from '../ui/Link.tsx'
import { Notice } from '../ui/Notice.tsx'
import actions from '../ui/actions.module.css'

/** Shown for every address that leads nowhere. */
export function NotFoundPage() {
  return (
    <>
      <Head title="Nothing is set under this address · Galley" />
      <Bar>
        <LibraryLink />
      </Bar>
      <Notice
        numeral="404"
        headline="Nothing is set under this address."
        actions={
          <Link to="/" className={actions.button}>
            Go to the library
          </Link>
        }
      >
        <p>
          The article may have been renamed or taken out of the library. If you followed a link from
          a headline here, that headline is out of date.
        </p>
      </Notice>
    </>
  )
}
