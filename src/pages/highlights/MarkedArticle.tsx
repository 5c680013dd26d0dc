import { use, useEffect, useRef, useState, type MouseEvent } from 'react'
import { toHighlightAddress, toMarkedPath } from '../../annotations/address.ts'
import { ReadersHighlights } from '../../annotations/context.ts'
import type { Highlight } from '../../annotations/highlight.ts'
import { findTarget, quoteOf } from '../../annotations/target.ts'
import { directionOf } from '../../article/facts.ts'
import { unstressed } from '../../article/stress.ts'
import type { Library } from '../../library/library.ts'
import { setGlyphs, setHeadline } from '../../typeset/glyphs.ts'
import { Link } from '../../ui/Link.tsx'
import { findBeside, passFocus, removeButton } from '../../ui/pass-focus.ts'
import { undoable } from '../../ui/undo.ts'
import { highlights as words, notes as told } from '../../words/index.ts'
import styles from '../highlights.module.css'

interface MarkedArticleProps {
  group: readonly Highlight[]
  library: Library
}

/** An article, and what is marked in it. What is gone from it is said once its text has been looked through. */
export function MarkedArticle({ group, library }: MarkedArticleProps) {
  const { article, headline, language } = group[0]!
  const section = useRef<HTMLElement>(null)
  const text = useText(section, library, article)
  return (
    <section ref={section} aria-labelledby={`article-${article}`}>
      <h2 id={`article-${article}`} className={styles.heading} lang={tagOf(language)}>
        {text === 'gone' ? (
          headline
        ) : (
          <Link to={toMarkedPath(group[0]!)}>{setHeadline(headline, language)}</Link>
        )}
      </h2>
      {text === 'gone' && <p className={styles.gone}>{words.gone}</p>}
      <ul>
        {group.map((highlight) => (
          <Item
            key={highlight.id}
            highlight={highlight}
            lost={text !== undefined && (text === 'gone' || !findTarget(text.text, highlight))}
            missing={text === 'gone'}
          />
        ))}
      </ul>
    </section>
  )
}

interface ItemProps {
  highlight: Highlight
  /** Its words are not in the article any more. */
  lost: boolean
  /** Nor is the article in the library. */
  missing: boolean
}

function Item({ highlight, lost, missing }: ItemProps) {
  const store = use(ReadersHighlights)
  const { id, note, language, mark } = highlight
  const quote = quoteOf(highlight)
  const quoted = unstressed(setGlyphs(quote, language))
  const remove = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const next = findBeside(currentTarget)
    const undo = () => {
      void store.putBack(highlight)
      passFocus(() => document.getElementById(`remove-${id}`))
    }
    passFocus(() => next)
    void store.remove(highlight)
    undoable.set({ said: told.removed, undo })
  }
  return (
    <li className={styles.item}>
      <blockquote
        className={styles.quote}
        lang={tagOf(language)}
        dir={language === 'und' ? 'auto' : directionOf(language)}
      >
        {lost ? (
          quoted
        ) : (
          <Link to={toHighlightAddress(highlight)} className={styles[mark]}>
            {quoted}
          </Link>
        )}
      </blockquote>
      {note !== undefined && <p className={styles.words}>{note}</p>}
      <p className={styles.foot}>
        {lost && !missing && <span>{words.lost}</span>}
        <button
          type="button"
          id={`remove-${id}`}
          className={styles.act}
          onClick={remove}
          {...removeButton}
        >
          {told.remove} <span className="visually-hidden">“{quote.slice(0, 60)}”</span>
        </button>
      </p>
    </li>
  )
}

/** The text of an article once it comes into view: `gone` where the library has none, undefined while nobody knows. */
function useText(section: { current: HTMLElement | null }, library: Library, article: string) {
  const [text, setText] = useState<{ text: string } | 'gone'>()
  useEffect(() => {
    let current = true
    const read = async () => {
      const entry = await library.find(article)
      const found = entry ? { text: (await library.open(entry)).text } : 'gone'
      if (current) setText(found)
    }
    const observer = new IntersectionObserver(([seen]) => {
      if (!seen?.isIntersecting) return
      observer.disconnect()
      // Without network it stays unsaid.
      read().catch(() => undefined)
    })
    if (section.current) observer.observe(section.current)
    return () => {
      current = false
      observer.disconnect()
    }
  }, [section, library, article])
  return text
}

function tagOf(language: string): string | undefined {
  return language === 'und' ? undefined : language
}
