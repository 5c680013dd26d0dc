import { nameSection, toSectionPath } from '../../library/sections.ts'
import type { Listing } from '../../library/listing.ts'
import { library as words } from '../../words/index.ts'
import { site } from '../../words/site.ts'
import { Link } from '../../ui/Link.tsx'
import styles from './SectionLinks.module.css'

/** The sections of a library in a line, and the whole of it: each is a page of its own. */
export function SectionLinks({ listing }: { listing: Listing }) {
  const { sections = [], section } = listing
  const links = [
    { to: '/', text: words.whole, chosen: section === undefined },
    ...sections.map(({ slug, folder }) => ({
      to: toSectionPath(slug),
      text: nameSection(folder, site.sections),
      chosen: slug === section,
    })),
  ]
  return (
    <nav aria-label={words.sections}>
      <ul className={styles.sections}>
        {links.map(({ to, text, chosen }) => (
          <li key={to}>
            <Link to={to} className={styles.section} aria-current={chosen ? 'page' : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
