import { useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Article, Span } from '../../article/article.ts'
import { findAnchor } from '../../annotations/anchor.ts'
import { readShared } from '../../annotations/share.ts'
import { notes as words } from '../../words/index.ts'
import actions from '../../ui/actions.module.css'
import { passFocus } from '../../ui/pass-focus.ts'
import { Strip } from '../../ui/Strip.tsx'
import bar from '../../ui/Strip.module.css'
import { useEscape } from '../../ui/use-escape.ts'
import { goTo } from '../find/hits.ts'
import { drawHighlight, eraseHighlight } from '../highlights.ts'
import { passageOf, toRanges } from '../ranges.ts'
import styles from './Shared.module.css'

interface SharedProps {
  article: Article
  container: RefObject<HTMLElement | null>
  onKeep: (place: Span) => void
}

/** A passage that came with the address: shown, and kept only if the reader wants it. */
export function Shared({ article, container, onKeep }: SharedProps) {
  const { hash, pathname, search } = useLocation()
  const navigate = useNavigate()
  const anchor = useMemo(() => readShared(hash), [hash])
  const place = useMemo(() => anchor && findAnchor(article.text, anchor), [anchor, article.text])

  useEffect(() => {
    if (!place || !container.current) return undefined
    const [ranges = []] = toRanges(container.current, [place])
    if (ranges[0]) goTo(ranges[0])
    drawHighlight('shared', ranges)
    return () => eraseHighlight('shared')
  }, [place, container])

  const strip = useRef<HTMLElement>(null)
  const close = () => void navigate({ pathname, search }, { replace: true })
  useEscape(strip, close)
  useLayoutEffect(
    () => () => {
      const root = container.current
      const ranges = root && place && toRanges(root, [place])[0]
      passFocus(() => passageOf(ranges?.[0]?.startContainer))
    },
    [place, container],
  )
  return (
    <Strip ref={strip} name={words.shared}>
      <div className={`page ${bar.line}`}>
        <p className={styles.words}>
          {place ? words.shared : anchor ? words.sharedGone : words.sharedBroken}
        </p>
        {anchor && !place && <blockquote className={styles.quote}>{anchor.quote}</blockquote>}
        {place && (
          <button
            type="button"
            className={actions.link}
            onClick={() => {
              onKeep(place)
              close()
            }}
          >
            {words.keep}
          </button>
        )}
        <button type="button" className={actions.link} onClick={close}>
          {words.close}
        </button>
      </div>
    </Strip>
  )
}
