import { useCallback, useState } from 'react'
import { data, redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router-dom'
import type { Article } from '../article/article.ts'
import { directionOf } from '../article/facts.ts'
import { toArticlePath, toIdOfSlug } from '../library/address.ts'
import type { Entry } from '../library/entry.ts'
import type { Library } from '../library/library.ts'
import { ArticleView } from '../reader/ArticleView.tsx'
import { Related } from '../reader/Related.tsx'
import { TimeLeft } from '../reader/TimeLeft.tsx'
import { useShareRead } from '../reader/use-share-read.ts'
import { setHeadline } from '../typeset/glyphs.ts'
import { Bar, LibraryLink } from '../ui/Bar.tsx'
import { Head } from '../ui/Head.tsx'
import styles from './article.module.css'

interface Opened {
  entry: Entry
  article: Article
}

/** The page of one article. Throws a 404 for an id that the library does not know. */
export function articlePage(library: Library) {
  return {
    Component: ArticlePage,
    async loader({ params: { slug = '' } }: LoaderFunctionArgs): Promise<Opened | Response> {
      const entry = await library.find(toIdOfSlug(slug))
      if (!entry) throw data(slug, { status: 404 })
      // The words of an address may be out of date; the id at its end is not.
      if (slug.replace(/\.html$/, '') !== entry.slug) return redirect(toArticlePath(entry.slug))
      return { entry, article: await library.open(entry) }
    },
  }
}

function ArticlePage() {
  const { entry, article } = useLoaderData<Opened>()
  // A fresh start for each article: its own progress, its own headline in the bar.
  return <OpenArticle key={entry.id} entry={entry} article={article} />
}

function OpenArticle({ entry, article }: Opened) {
  const [headlineAway, setHeadlineAway] = useState(false)
  const { language } = article
  const headline = setHeadline(article.headline.text, language)
  const watchText = useShareRead()
  const watchHeadline = useCallback((heading: HTMLHeadingElement | null) => {
    if (!heading) return
    const observer = new IntersectionObserver(([entry]) => setHeadlineAway(!entry?.isIntersecting))
    observer.observe(heading)
    return () => observer.disconnect()
  }, [])

  return (
    <>
      <Head
        title={`${article.headline.text} · Galley`}
        description={entry.opening}
        language={language === 'und' ? 'en' : language}
        direction={directionOf(language)}
      />
      <Bar title={headlineAway ? headline : undefined}>
        <TimeLeft minutes={entry.minutes} />
        <LibraryLink />
      </Bar>
      <main id="text" className={`page ${styles.spread}`}>
        <ArticleView
          article={article}
          minutes={entry.minutes}
          words={entry.words}
          headlineRef={watchHeadline}
          blocksRef={watchText}
        />
        <Related passages={article.teasers} entry={entry} language={language} />
      </main>
    </>
  )
}
