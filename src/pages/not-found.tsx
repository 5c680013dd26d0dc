import { useLocation } from 'react-router-dom'
import { searchPath, toHeadlineWords, toSearchAddress } from '../search/address.ts'
import { notFound, page } from '../words/index.ts'
import { site } from '../words/site.ts'
import { Bar, LibraryLink } from '../ui/Bar.tsx'
import { Head } from '../ui/Head.tsx'
import { Link } from '../ui/Link.tsx'
import { Notice } from '../ui/Notice.tsx'
import actions from '../ui/actions.module.css'

/** Shown for every address that leads nowhere. */
export function NotFoundPage() {
  // Renamed or gone, the article may be found by what its address still says.
  const words = toHeadlineWords(useLocation().pathname)
  return (
    <>
      <Head title={page.title(notFound.title, site.name)} />
      <Bar>
        <LibraryLink />
      </Bar>
      <Notice
        numeral="404"
        headline={notFound.headline}
        actions={
          <>
            <Link to="/" className={actions.button}>
              {notFound.library}
            </Link>
            <Link to={words ? toSearchAddress(words) : searchPath} className={actions.link}>
              {notFound.search}
            </Link>
          </>
        }
      >
        <p>{notFound.text}</p>
      </Notice>
    </>
  )
}
