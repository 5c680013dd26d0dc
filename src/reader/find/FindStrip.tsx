import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FormEvent,
  type RefObject,
} from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom'
import type { Article } from '../../article/article.ts'
import type { Sought } from '../../search/address.ts'
import { findInArticle } from '../../search/in-article.ts'
import type { Landing } from '../../search/palette.ts'
import { mostTyped, readQuery } from '../../search/query.ts'
import { found as words } from '../../words/index.ts'
import { SearchIcon } from '../../ui/icons.tsx'
import { isComposing } from '../../ui/keys/composing.ts'
import { passFocus } from '../../ui/pass-focus.ts'
import { Strip } from '../../ui/Strip.tsx'
import { takeFocus } from '../../ui/take-focus.ts'
import { useEscape } from '../../ui/use-escape.ts'
import bar from '../../ui/Strip.module.css'
import { passageOf, toRanges } from '../ranges.ts'
import styles from './FindStrip.module.css'
import { drawCurrent, drawHits, goTo } from './hits.ts'

interface FindStripProps {
  article: Article
  sought: Sought
  /** What holds the passages on the page. */
  container: RefObject<HTMLElement | null>
  onSeek: (query: string) => void
  onClear: () => void
}

/** A strip at the foot of the window that leads from hit to hit: the words, where one is, the way on, the way out. */
export default function FindStrip({ article, sought, container, onSeek, onClear }: FindStripProps) {
  const { query, at, forms } = sought
  const isBack = useNavigationType() === NavigationType.Pop
  const { state } = useLocation() as { state: Landing | null }
  const strip = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const hits = useMemo(() => {
    const passages = findInArticle(article, readQuery(query).terms, forms)
    return passages.flatMap((passage) =>
      passage.hits.map((hit) => ({ at: passage.at + hit.at, length: hit.length })),
    )
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the forms are a new list with each address, their words are not
  }, [article, query, forms.join(' ')])

  const [place, setPlace] = useState({ number: 0, of: '' })
  const landing = `${query} ${at}`
  const first = Math.max(0, at === undefined ? 0 : hits.findIndex((hit) => hit.at >= at))
  const number = place.of === landing ? place.number : first
  const landed = useRef('')
  const here = useRef<Range>(undefined)

  // There may be thousands: a step from one to the next draws none of the others anew.
  const ranges = useRef<(Range | undefined)[]>([])
  useEffect(() => {
    // No hit runs on into another passage.
    ranges.current = toRanges(container.current!, hits).map(([range]) => range)
    return drawHits(ranges.current.filter((range) => range !== undefined))
  }, [container, hits])

  useEffect(() => {
    const current = ranges.current[number]
    here.current = current
    const goes = `${landing} ${number}`
    // Coming back or reloading, one is where one was.
    const stays = landed.current === '' && isBack && scrollY > innerHeight / 3
    if (current && landed.current !== goes && !stays) {
      const lands = state?.lands && !isBack && place.of !== landing
      const passage = lands && passageOf(current.startContainer)
      if (passage) takeFocus(passage)
      goTo(current)
    }
    landed.current = goes
    return current && drawCurrent(current)
  }, [hits, number, place.of, landing, isBack, state])

  const step = (by: number) => {
    if (hits.length === 0) return
    setPlace({ number: (number + by + hits.length) % hits.length, of: landing })
  }
  useEscape(strip, onClear)
  // Out of the strip the keyboard goes on at the hit that was looked at.
  useLayoutEffect(() => () => passFocus(() => passageOf(here.current?.startContainer)), [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey } = event
      const isOwn = key === 'Enter' && shiftKey && document.activeElement === field.current
      const isNext = key === 'F3' || (key.toLowerCase() === 'g' && (ctrlKey || metaKey))
      if ((!isOwn && !isNext) || isComposing(event)) return
      event.preventDefault()
      step(shiftKey ? -1 : 1)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })

  // The field keeps what is typed; the address follows, and must not take letters back.
  useEffect(() => {
    const input = field.current
    if (input && input !== document.activeElement) input.value = query
  }, [query])

  function submit(event: FormEvent) {
    event.preventDefault()
    step(1)
  }

  const count = hits.length === 0 ? words.none : words.place(number + 1, hits.length)
  return (
    <Strip as="search" ref={strip} name={words.name}>
      <form className={`page ${bar.line} ${styles.line}`} onSubmit={submit}>
        <label className={styles.field}>
          <SearchIcon />
          <input
            ref={field}
            aria-label={words.field}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="next"
            maxLength={mostTyped}
            defaultValue={query}
            onChange={(event) => onSeek(event.target.value)}
          />
        </label>
        <output className={styles.count}>{count}</output>
        <button
          type="button"
          className={bar.tool}
          onClick={() => step(-1)}
          disabled={hits.length < 2}
        >
          {words.previous}
        </button>
        <button type="submit" className={bar.tool} disabled={hits.length < 2}>
          {words.next}
        </button>
        <button type="button" className={bar.tool} onClick={onClear}>
          {words.clear}
        </button>
      </form>
    </Strip>
  )
}
