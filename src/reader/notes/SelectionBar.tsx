import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react'
import { marks, type Mark } from '../../annotations/highlight.ts'
import { footId } from '../../ui/foot.ts'
import { passFocus } from '../../ui/pass-focus.ts'
import { house, notes as words } from '../../words/index.ts'
import { passageOf } from '../ranges.ts'
import { endOfBar } from './places.ts'
import styles from './SelectionBar.module.css'

interface Tool {
  name: string
  press: () => void
}

interface SelectionBarProps {
  /** What holds the article: the bar stands in it. */
  container: RefObject<HTMLElement | null>
  /** The words it is about. */
  ranges: readonly Range[]
  /** Each time it is asked for, another: the page may have been scrolled since. */
  asked?: object | undefined
  /** On touch the system's own menu stands above. */
  below: boolean
  tools: readonly Tool[]
  /** How the passage is marked, if it is. */
  mark?: Mark | undefined
  onMark?: (mark: Mark) => void
  /** Whether the focus comes in: it was asked for by a key. */
  focus: boolean
  onClose: () => void
}

const gap = 7
// The handles of a selection hang below it.
const handles = 28

/** A small bar by the words it is about. */
export function SelectionBar(props: SelectionBarProps) {
  const { container, ranges, asked, below, tools, mark, onMark, focus, onClose } = props
  const bar = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const holder = container.current
    if (!holder || !bar.current) return undefined
    const put = () => putBy(bar.current!, holder, ranges, below)
    put()
    const sizes = new ResizeObserver(put)
    sizes.observe(holder)
    sizes.observe(bar.current)
    return () => sizes.disconnect()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked for again, it comes again
  }, [container, ranges, asked, below])

  useEffect(() => {
    // A press must not take the selection away.
    const keep = (event: Event) => event.preventDefault()
    const { current } = bar
    current?.addEventListener('mousedown', keep)
    return () => current?.removeEventListener('mousedown', keep)
  }, [])
  const onAway = useEffectEvent(() => {
    const passage = passageOf(ranges[0]?.startContainer)
    passFocus(() => passage)
  })
  useLayoutEffect(() => () => onAway(), [])
  useEffect(() => {
    if (focus) bar.current?.querySelector('button')?.focus()
  }, [focus])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      // One press closes one thing.
      event.preventDefault()
      onClose()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [onClose])

  return (
    <div
      ref={bar}
      role="toolbar"
      className={styles.bar}
      aria-label={mark ? words.marked : words.selected}
      {...house}
    >
      {mark && onMark && (
        <div className={styles.row}>
          {marks.map((name) => (
            <button
              key={name}
              type="button"
              className={`${styles.tool} ${styles[name]}`}
              aria-pressed={name === mark}
              aria-label={words.lined(words.marks[name])}
              onClick={() => onMark(name)}
            >
              {words.marks[name]}
            </button>
          ))}
        </div>
      )}
      <div className={styles.row}>
        {tools.map(({ name, press }) => (
          <button key={name} type="button" className={styles.tool} onClick={press}>
            {name}
          </button>
        ))}
      </div>
    </div>
  )
}

/**
 * By those of the words that are in the window: above their first line, from where they begin; below the
 * last where there is no room, or on touch; never below the window, nor under what stands at its foot.
 */
function putBy(bar: HTMLElement, holder: HTMLElement, ranges: readonly Range[], below: boolean) {
  const head = endOfBar()
  const all = ranges.flatMap((range) => [...range.getClientRects()])
  const seen = all.filter(({ top, bottom }) => bottom > head && top < innerHeight)
  const lines = seen.length > 0 ? seen : all
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) return
  const box = holder.getBoundingClientRect()
  const above = first.top - bar.offsetHeight - gap
  const strips = document.getElementById(footId)?.offsetHeight ?? 0
  const foot = innerHeight - strips - bar.offsetHeight - gap
  const under = Math.min(last.bottom + (below ? handles : gap), foot)
  const top = below || above < head ? under : above
  const left = Math.max(0, Math.min(first.left - box.left, box.width - bar.offsetWidth))
  bar.style.setProperty('--top', `${(top - box.top).toFixed(0)}px`)
  bar.style.setProperty('--left', `${left.toFixed(0)}px`)
}
