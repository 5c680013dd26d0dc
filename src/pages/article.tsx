import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { Article } from '../article/article.ts'
import { directionOf } from '../article/facts.ts'
import type { Corrections } from '../corrections/corrections.ts'
import { toArticlePath } from '../library/address.ts'
import type { ArticleEntry } from '../library/entry.ts'
import type { Library } from '../library/library.ts'
import { placePictures } from '../library/pictures.ts'
import { ArticleEnd } from '../reader/ArticleEnd.tsx'
import { offline } from '../offline/state.ts'
import { ArticleView } from '../reader/ArticleView.tsx'
import type { PassageMenuProps } from '../reader/PassageMenu.tsx'
import { ListenTools } from '../reader/listen/ListenTools.tsx'
import { Related } from '../reader/Related.tsx'
import { TimeLeft } from '../reader/TimeLeft.tsx'
import { useFresh } from '../reader/use-fresh.ts'
import { useShareRead } from '../reader/use-share-read.ts'
import { settings } from '../settings/kept.ts'
import { listening } from '../speech/listening.ts'
import { useStore } from '../store/use-store.ts'
import { setHeadline } from '../typeset/glyphs.ts'
import { writeDay } from '../typeset/written.ts'
import { failure, house, page } from '../words/index.ts'
import { site } from '../words/site.ts'
import { openArticle } from '../search/open-article.ts'
import { readSought, withoutSought } from '../search/address.ts'
import { Bar, LibraryLink } from '../ui/Bar.tsx'
import { Head } from '../ui/Head.tsx'
import { ReadersNotes } from './article/ReadersNotes.tsx'
import { useCorrected } from './article/use-corrected.ts'
import { tell } from '../ui/told.ts'
import { useHydrated } from '../ui/use-hydrated.ts'
import { useLater } from '../ui/use-later.ts'
import { NotFoundPage } from './not-found.tsx'
import type { OpenPage } from './page.ts'
import styles from './article.module.css'

// What only those need who look at the structure of a text comes when they do.
const fetchStructurePage = () => import('./article/StructurePage.tsx')
const fetchPassageMenu = () => import('../reader/PassageMenu.tsx')
const fetchGuide = () => import('../reader/guide/Guide.tsx')
const fetchListenStrip = () => import('../reader/listen/ListenStrip.tsx')
const fetchKeepArticle = () => import('../reader/KeepArticle.tsx')
const fetchFindStrip = () => import('../reader/find/FindStrip.tsx')

const none = new URLSearchParams()

interface ArticlePageProps {
  entry: ArticleEntry
  article: Article
  library: Library
  corrections: Corrections
}

/** Opens the page of one article, or says that the library has none under this address. */
export function openArticlePage(library: Library, corrections: Corrections): OpenPage {
  return async ({ params: { slug = '' } }) => {
    // Entry and text come at once: neither waits for the other.
    library.prepare(slug)
    const entry = await library.find(slug)
    if (!entry) return { view: <NotFoundPage /> }
    // The words of an address may be out of date; the id at its end is not.
    if (slug.replace(/\.html$/, '') !== entry.slug) return { elsewhere: toArticlePath(entry.slug) }
    const article = await library.open(entry)
    // To learn how a language writes days takes as long as to set the rest: not between a click and the page.
    if (entry.date && article.language !== 'und') writeDay(article.language, entry.date)
    // A fresh start for each article: its own progress, its own headline in the bar.
    const props = { entry, article, library, corrections }
    return { view: <ArticlePage key={entry.id} {...props} />, brings: { entry } }
  }
}

function ArticlePage({ entry, article: built, library, corrections }: ArticlePageProps) {
  const [headlineAway, setHeadlineAway] = useState(false)
  const [search, setSearch] = useSearchParams()
  // The build renders the article only: what the address asks for besides comes after hydration.
  const asked = useHydrated() ? search : none
  const asksStructure = asked.get('view') === 'structure'
  // What does not come is told; the text is there, and its link asks once more.
  const structurePage = useLater(asksStructure, fetchStructurePage, () => {
    setSearch({}, { replace: true })
    tell(failure.library)
  })
  const structure = structurePage !== undefined
  const sought = readSought(asked)
  const strip = useLater(sought !== undefined && !structure, fetchFindStrip)
  const corrected = useCorrected({ entry, article: built }, library, corrections, asksStructure)
  const { article } = corrected
  const pictures = useMemo(() => placePictures(built, entry.supplied), [built, entry])
  const { language } = article
  const holder = useRef<HTMLElement>(null)
  const main = useRef<HTMLElement>(null)
  const watchText = useShareRead(entry.minutes)
  const watchHeadline = useCallback((heading: HTMLHeadingElement | null) => {
    if (!heading) return
    const observer = new IntersectionObserver(([entry]) => setHeadlineAway(!entry?.isIntersecting))
    observer.observe(heading)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    openArticle.set({ entry, article, structure })
    return () => openArticle.set(undefined)
  }, [entry, article, structure])

  return (
    <>
      <Head
        title={page.title(entry.headline, site.name)}
        description={entry.opening}
        language={language === 'und' ? house.lang : language}
        direction={directionOf(language)}
      />
      <Bar title={headlineAway ? setHeadline(entry.headline, language) : undefined}>
        {!structure && <TimeLeft minutes={entry.minutes} language={language} />}
        <LibraryLink />
      </Bar>
      <main id="text" ref={main} className={`page ${styles.spread}`}>
        <ArticleView
          article={article}
          origin={corrected.origin}
          pictures={pictures}
          path={toArticlePath(entry.slug)}
          fresh={useFresh()}
          minutes={entry.minutes}
          words={entry.words}
          articleRef={holder}
          headlineRef={watchHeadline}
          blocksRef={watchText}
          tools={<ListenTools entry={entry} />}
          structure={
            structurePage && (
              <structurePage.default corrected={corrected} kept={corrections.kept} entry={entry} />
            )
          }
        >
          {!structure && (
            <ArticleEnd entry={entry} article={article} container={holder}>
              <KeepTool entry={entry} />
            </ArticleEnd>
          )}
          {!structure && <ReadersNotes article={article} entry={entry} container={holder} />}
          {!structure && (
            <Menu
              article={article}
              id={entry.id}
              container={holder}
              corrected={corrected.texts}
              onCorrect={corrected.correct}
              onUndo={corrected.undo}
            />
          )}
        </ArticleView>
        <Related passages={article.teasers} entry={entry} language={language} />
      </main>
      {!structure && <ReadingAid />}
      {!structure && (
        <Listening article={article} id={entry.id} container={main} library={library} />
      )}
      {sought && strip && (
        <strip.default
          article={article}
          sought={sought}
          container={main}
          onSeek={(query) => setSearch(query ? { q: query } : {}, { replace: true })}
          onClear={() => setSearch(withoutSought(search), { replace: true })}
        />
      )}
    </>
  )
}

function Listening(props: {
  article: Article
  id: string
  container: RefObject<HTMLElement | null>
  library: Library
}) {
  const { id } = props
  const wish = useStore(listening)
  const strip = useLater(wish !== 'off', fetchListenStrip)
  useEffect(() => {
    const isForOther = () => {
      const now = listening.get()
      return typeof now === 'object' && now.next !== id
    }
    // The queue led to another article, and that one was not opened.
    if (isForOther()) listening.set('off')
    // Whoever leaves the article has heard enough, unless the queue leads on.
    return () => {
      if (!isForOther()) listening.set('off')
    }
  }, [id])
  const isMine = typeof wish === 'object' ? wish.next === id : wish === 'on'
  return strip && isMine ? <strip.default {...props} /> : null
}

function ReadingAid() {
  const chosen = useStore(settings, ({ guide = 'none' }) => guide)
  // The build knows of no settings.
  const kind = useHydrated() ? chosen : 'none'
  const guide = useLater(kind !== 'none', fetchGuide)
  return guide && kind !== 'none' ? <guide.default kind={kind} /> : null
}

// At the end of the article, for those who come near it. The build knows of nothing that a device keeps.
function KeepTool({ entry }: { entry: ArticleEntry }) {
  const isReady = useStore(offline, (value) => value !== undefined)
  const [isNear, setNear] = useState(false)
  const part = useLater(isReady && isNear, fetchKeepArticle)
  const watch = useCallback((end: HTMLElement | null) => {
    if (!end) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: '50%',
    })
    observer.observe(end)
    return () => observer.disconnect()
  }, [])
  return <div ref={watch}>{part && <part.default entry={entry} />}</div>
}

// Fetched once the reader points at something: most never need it.
function Menu(props: PassageMenuProps) {
  const [pointed, setPointed] = useState(false)
  const menu = useLater(pointed, fetchPassageMenu)
  useEffect(() => {
    const point = () => setPointed(true)
    addEventListener('pointerover', point, { once: true })
    return () => removeEventListener('pointerover', point)
  }, [])
  return menu ? <menu.default {...props} /> : null
}
