import { useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Article } from '../../article/article.ts'
import { readShared } from '../../annotations/share.ts'
import { findTarget, quoteOf, type Places } from '../../annotations/target.ts'
import { notes as words } from '../../words/index.ts'
import actions from '../../ui/actions.module.css'
import { passFocus } from '../../ui/pass-focus.ts'
import { Strip } from '../../ui/Strip.tsx'
import bar from '../../ui/Strip.module.css'
import { useEscape } from '../../ui/use-escape.ts'
import { goTo } from '../find/hits.ts'
import { drawHighlight, eraseHighlight } from '../highlights.ts'
import { passageOf, toRanges } from '../ranges.ts'
import { listInOpen } from './places.ts'
import styles from './Shared.module.css'

interface SharedProps {
  article: Article
  container: RefObject<HTMLElement | null>
  onKeep: (places: Places) => void
}

/** A passage that came with the address: shown, and kept only if the reader wants it. */
export function Shared({ article, container, onKeep }: SharedProps) {
  const { hash, pathname, search } = useLocation()
  const navigate = useNavigate()
  const target = useMemo(() => readShared(hash), [hash])
  const places = useMemo(() => target && findTarget(article.text, target), [target, article.text])

  useEffect(() => {
    if (!places || !container.current) return undefined
    const ranges = toRanges(container.current, places).flat()
    const [first] = listInOpen(ranges)
    if (first) goTo(first)
    drawHighlight('shared', ranges)
    return () => eraseHighlight('shared')
  }, [places, container])

  const strip = useRef<HTMLElement>(null)
  const close = () => void navigate({ pathname, search }, { replace: true })
  useEscape(strip, close)
  useLayoutEffect(
    () => () => {
      const root = container.current
      const [range] = (root && places && toRanges(root, places).flat()) ?? []
      passFocus(() => passageOf(range?.startContainer))
    },
    [places, container],
  )
  return (
    <Strip ref={strip} name={words.shared}>
      <div className={`page ${bar.line}`}>
        <p className={styles.words}>
          {places ? words.shared : target ? words.sharedGone : words.sharedBroken}
        </p>
        {target && !places && <blockquote className={styles.quote}>{quoteOf(target)}</blockquote>}
        {places && (
          <button
            type="button"
            className={actions.link}
            onClick={() => {
              onKeep(places)
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
