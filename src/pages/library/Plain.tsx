import { toPlainPath } from '../../library/address.ts'
import { countParts, type Listing } from '../../library/listing.ts'
import type { Row } from '../../library/row.ts'
import { large, meta } from '../../words/index.ts'
import { Link } from '../../ui/Link.tsx'
import { RowView, rowClass } from './Row.tsx'
import styles from './Plain.module.css'

/** One plain page of a large library: rows that need no script, and that the browser's own search finds. */
export function PlainPage({
  listing,
  rows,
  page,
}: {
  listing: Listing
  rows: Row[]
  page: number
}) {
  const pages = countParts(listing)
  return (
    <main id="text" className={`page ${styles.plain}`}>
      <h1 className={styles.title} tabIndex={-1}>
        {large.page(page, pages)}
      </h1>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={rowClass(true)}>
            <RowView row={row} />
          </li>
        ))}
      </ul>
      <PlainPages listing={listing} page={page} />
    </main>
  )
}

/** The way to every plain page, and from one to the next. */
export function PlainPages({ listing, page }: { listing: Listing; page?: number }) {
  const pages = Array.from({ length: countParts(listing) }, (_, at) => at + 1)
  return (
    <nav className={styles.pages} aria-label={large.plain}>
      {page !== undefined && page > 1 && (
        <Link to={toPlainPath(page - 1)} className={styles.step} rel="prev">
          {large.previous}
        </Link>
      )}
      {page !== undefined && page < pages.length && (
        <Link to={toPlainPath(page + 1)} className={styles.step} rel="next">
          {large.next}
        </Link>
      )}
      <h2 className={styles.heading}>{large.plain}</h2>
      <ol className={styles.numbers}>
        {pages.map((one) => (
          <li key={one}>
            <Link to={toPlainPath(one)} {...(one === page && { 'aria-current': 'page' })}>
              {meta.number(one)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
