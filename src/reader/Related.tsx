import type { Passage } from '../article/article.ts'
import { toArticlePath } from '../library/address.ts'
import type { ArticleEntry, Teaser } from '../library/entry.ts'
import { setHeadline } from '../typeset/glyphs.ts'
import { Link } from '../ui/Link.tsx'
import { house, meta, related } from '../words/index.ts'
import { site, type SidebarGroup } from '../words/site.ts'
import styles from './Related.module.css'

interface RelatedProps {
  /** The teasers as passages of the text, in the order of the entry's. */
  passages: Passage[]
  entry: ArticleEntry
  language: string
  /** The groups to show, in this order. */
  sidebar?: readonly SidebarGroup[]
}

/** Where to read on: what the publisher put at the end of the text, and what the library has like it. */
export function Related({ passages, entry, language, sidebar = site.sidebar }: RelatedProps) {
  const shown = sidebar.filter((group) => teasersOf[group](entry).length > 0)
  if (shown.length === 0) return <div className={styles.end} />
  return (
    <>
      <div className={styles.end} />
      <aside className={styles.related} aria-label={related.name}>
        {shown.map((group) => (
          <Group
            key={group}
            heading={related[group]}
            teasers={teasersOf[group](entry)}
            // Only what the publisher put below the text stands in it, and is in its language.
            {...(group === 'publisher' ? { passages, language } : { passages: [] })}
          />
        ))}
      </aside>
    </>
  )
}

/** What each group of the sidebar leads to. To add one: a line here, its name in `words/site.ts`, its heading. */
const teasersOf: Record<SidebarGroup, (entry: ArticleEntry) => Teaser[]> = {
  publisher: ({ teasers }) => teasers,
  similar: ({ similar }) => similar,
}

interface GroupProps {
  heading: string
  teasers: Teaser[]
  passages: Passage[]
  language?: string
}

function Group({ heading, teasers, passages, language = house.lang }: GroupProps) {
  return (
    <section className={styles.group}>
      <h2 className={styles.heading} {...house}>
        {heading}
      </h2>
      <ul className={styles.teasers}>
        {teasers.map(({ headline, slug, minutes }, index) => (
          <li key={passages[index]?.at ?? slug} className={styles.teaser}>
            <p className={styles.headline} data-at={passages[index]?.at}>
              {slug === undefined ? (
                setHeadline(headline, language)
              ) : (
                <Link to={toArticlePath(slug)}>{setHeadline(headline, language)}</Link>
              )}
            </p>
            <p className={styles.state} {...house}>
              {slug === undefined ? related.missing : meta.minutes(minutes ?? 1)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
