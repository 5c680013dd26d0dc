import { directionOf } from '../../article/facts.ts'
import { toArticlePath } from '../../library/address.ts'
import type { Entry } from '../../library/entry.ts'
import { Length, Pictures } from '../../reader/Meta.tsx'
import { HeadlineWords, Words } from '../../reader/Words.tsx'
import { house, single } from '../../words/index.ts'
import { Link } from '../../ui/Link.tsx'
import actions from '../../ui/actions.module.css'
import meta from '../../reader/Meta.module.css'
import view from '../../reader/ArticleView.module.css'
import spread from '../article.module.css'
import styles from './One.module.css'

/** A library of one article: its beginning, on the article's own grid. */
export function OneArticle({ entry }: { entry: Entry }) {
  const { headline, opening, language, minutes, words, pictures, supplied } = entry
  const path = toArticlePath(entry.slug)
  return (
    <main id="text" className={`page ${spread.spread}`}>
      <div className={view.article} lang={language} dir={directionOf(language)}>
        <header className={view.header}>
          <h1 className={view.headline} tabIndex={-1}>
            <Link to={path} className={styles.headline}>
              <HeadlineWords text={headline} language={language} />
            </Link>
          </h1>
        </header>
        <ul className={meta.meta}>
          <Length minutes={minutes} words={words} />
          {pictures > 0 && (
            <li {...house}>
              <Link to={`${path}#picture-1`} className={meta.pictures}>
                <Pictures count={pictures} supplied={supplied?.length ?? 0} />
              </Link>
            </li>
          )}
        </ul>
        <div className={`${view.blocks} ${styles.blocks}`}>
          <p className={styles.opening}>
            <Words text={opening} language={language} />
          </p>
          <Link to={path} className={`${actions.button} ${styles.read}`} lang={house.lang}>
            {single.read}
          </Link>
          <div className={styles.more} {...house}>
            <p>
              <b>{single.one}</b>
            </p>
            <p>{single.more}</p>
          </div>
        </div>
      </div>
    </main>
  )
}
