import type { Passage } from '../article/article.ts'
import { markLength } from '../article/drawn.ts'
import { toArticlePath } from '../library/address.ts'
import type { ArticleEntry, Teaser } from '../library/entry.ts'
import { Link } from '../ui/Link.tsx'
import { house, meta, related } from '../words/index.ts'
import { site, type SidebarGroup } from '../words/site.ts'
import { HeadlineWords } from './Words.tsx'
import styles from './Related.module.css'

interface RelatedProps {
  /** The teasers as passages of the text. */
  passages: Passage[]
  entry: ArticleEntry
  language: string
  /** The groups to show, in this order. */
  sidebar?: readonly SidebarGroup[]
}

/** Where to read on: what the publisher put at the end of the text, and what the library has with it. */
export function Related({ passages, entry, language, sidebar = site.sidebar }: RelatedProps) {
  const groups = sidebar
    .map((name) => ({ name, ...groupsOf[name](entry, passages) }))
    .filter(({ teasers }) => teasers.length > 0)
  if (groups.length === 0) return <div className={styles.end} />
  return (
    <>
      <div className={styles.end} />
      <aside className={styles.related} aria-label={related.name}>
        {groups.map(({ name, ...group }) => (
          <Group key={name} heading={related[name]} language={language} {...group} />
        ))}
      </aside>
    </>
  )
}

interface Shown extends Teaser {
  /** Where it stands in the article's own text, and is in its language. */
  at?: number
}

interface Contents {
  teasers: Shown[]
  /** How many there are besides. */
  more?: number | undefined
}

/** What each group of the sidebar leads to. To add one: a line here, its name in `words/site.ts`, its heading. */
const groupsOf: Record<SidebarGroup, (entry: ArticleEntry, passages: Passage[]) => Contents> = {
  // By their words: a reader's corrections make other passages teasers than the catalog knows.
  publisher: ({ teasers }, passages) => {
    const known = new Map(teasers.map((teaser) => [teaser.headline, teaser]))
    const shown = passages.map(({ role, text, at }) => {
      const from = markLength(role, text)
      return { ...known.get(text), headline: text.slice(from), at: at + from }
    })
    return { teasers: shown }
  },
  teasedIn: ({ teasedIn, teasedInMore }) => ({ teasers: teasedIn, more: teasedInMore }),
  similar: ({ similar }) => ({ teasers: similar }),
}

interface GroupProps extends Contents {
  heading: string
  language: string
}

function Group({ heading, teasers, more, language }: GroupProps) {
  return (
    <section className={styles.group}>
      <h2 className={styles.heading} {...house}>
        {heading}
      </h2>
      <ul className={styles.teasers}>
        {teasers.map(({ headline, slug, minutes, at }) => {
          const words = (
            <HeadlineWords text={headline} language={at === undefined ? house.lang : language} />
          )
          return (
            <li key={at ?? slug} className={styles.teaser}>
              <p className={styles.headline} data-at={at}>
                {slug === undefined ? words : <Link to={toArticlePath(slug)}>{words}</Link>}
              </p>
              <p className={styles.state} {...house}>
                {slug === undefined ? related.missing : meta.minutes(minutes ?? 1)}
              </p>
            </li>
          )
        })}
      </ul>
      {more !== undefined && (
        <p className={styles.more} {...house}>
          {related.more(more)}
        </p>
      )}
    </section>
  )
}
