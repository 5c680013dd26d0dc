import type { ReactNode, Ref } from 'react'
import type { Article } from '../article/article.ts'
import type { Origin } from '../article/origin.ts'
import { directionOf } from '../article/facts.ts'
import type { Picture } from '../library/pictures.ts'
import { markLength } from '../article/drawn.ts'
import styles from './ArticleView.module.css'
import { Aside } from './Aside.tsx'
import { views, toSections, type Section } from './blocks/index.tsx'
import { toTakes } from './blocks/takes.ts'
import { Meta } from './Meta.tsx'
import { HeadlineWords, Words } from './Words.tsx'
import { hangOf } from '../typeset/runs.ts'
import { setGlyphs } from '../typeset/glyphs.ts'

interface ArticleViewProps {
  article: Article
  origin: Origin
  /** The pictures supplied, by the place of their captions in the source. */
  pictures?: ReadonlyMap<number, Picture>
  /** The article's own address in the router. */
  path: string
  /** What lies far below the first view may be set later. */
  fresh?: boolean
  minutes: number
  words: number
  articleRef?: Ref<HTMLElement>
  headlineRef?: Ref<HTMLHeadingElement>
  blocksRef?: Ref<HTMLDivElement>
  /** Stand in the meta's list. */
  tools?: ReactNode
  /** Shown instead of the body. */
  structure?: ReactNode
  /** Tools that stand beside the text. */
  children?: ReactNode
}

// What stands below may wait until it is scrolled to.
const sectionsSeenAtOnce = 2

// Past this a headline is set one step smaller.
const longHeadline = 90
// Past this the body is set in takes: what is far from the window waits until it comes near.
const manyBlocks = 120

/** An article, typeset: header, meta, body. Every element that shows a passage says where it starts. */
export function ArticleView({
  article,
  origin,
  pictures,
  path,
  fresh = false,
  minutes,
  words,
  articleRef,
  headlineRef,
  blocksRef,
  tools,
  structure,
  children,
}: ArticleViewProps) {
  const { headline, deck, language, blocks } = article
  const figures = blocks.filter((block) => block.type === 'figure')
  const sections = toSections(blocks, pictures)
  const mark = markLength('headline', headline.text)
  const title = headline.text.slice(mark)
  const long = title.length > longHeadline
  const isLong = blocks.length > manyBlocks
  const waits = isLong ? styles.many : fresh && styles.fresh
  const begins = sections[0] && 'picture' in sections[0] ? 'picture' : 'text'
  const beside = structure ? 'structure' : begins
  const below = sections[sectionsSeenAtOnce]?.at ?? Infinity
  const show = (section: Section) => {
    const View = views[section.type]
    return (
      <View
        key={section.at}
        section={section as never}
        language={language}
        total={figures.length}
        path={path}
        first={section.at < below}
      />
    )
  }
  return (
    <article
      ref={articleRef}
      className={styles.article}
      lang={language === 'und' ? undefined : language}
      dir={directionOf(language)}
    >
      <header className={styles.header}>
        <h1
          ref={headlineRef}
          className={`${styles.headline} ${long ? styles.long : ''}`}
          data-at={headline.at + mark}
          data-hang={hangOf(setGlyphs(title, language))}
          tabIndex={-1}
        >
          <HeadlineWords text={title} language={language} />
        </h1>
        {deck && (
          <p className={styles.deck} data-at={deck.at}>
            <Words text={deck.text} language={language} />
          </p>
        )}
      </header>
      <Meta
        origin={origin}
        byline={article.byline}
        date={article.date}
        minutes={minutes}
        words={words}
        figures={figures}
        supplied={figures.filter(({ caption }) => pictures?.has(caption.from)).length}
        language={language}
        path={path}
        beside={beside}
      >
        {!structure && tools}
      </Meta>
      {structure ? (
        <div className={styles.structure}>{structure}</div>
      ) : (
        <>
          <div
            ref={blocksRef}
            className={`${styles.blocks} ${waits || ''}`}
            data-blocks=""
            data-begins={begins}
          >
            {isLong
              ? toTakes(sections).map((take) => (
                  <div key={take[0]!.at} className={styles.take} data-take="" data-blocks="">
                    {take.map(show)}
                  </div>
                ))
              : sections.map(show)}
          </div>
          <Aside passages={article.aside} language={language} />
        </>
      )}
      {children}
    </article>
  )
}
