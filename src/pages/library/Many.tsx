import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { Library } from '../../library/library.ts'
import { openList, type List } from '../../library/list.ts'
import { mostAtOnce, type Listing } from '../../library/listing.ts'
import { findLetters } from '../../library/sorts.ts'
import { useStore } from '../../store/use-store.ts'
import { large, library as words } from '../../words/index.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { Controls, type Choice } from './Controls.tsx'
import { PlainPages } from './Plain.tsx'
import { Rail } from './Rail.tsx'
import { RowView, rowClass } from './Row.tsx'
import { Scroller, type ScrollerHandle } from './Scroller.tsx'
import { SectionLinks } from './SectionLinks.tsx'
import styles from './Many.module.css'

const none = new URLSearchParams()

interface ManyProps {
  listing: Listing
  library: Library
  /** What these articles are together. */
  title?: string
}

/** A library of two articles and more: a row for each, to filter by word and to sort. The choice is in the address. */
export function ManyArticles({ listing, library, title = words.title }: ManyProps) {
  const [search, setSearch] = useSearchParams()
  const hydrated = useHydrated()
  // The page was made without a choice; it is taken over as it was made, then the choice is applied.
  const choice = readChoice(hydrated ? search : none, listing.sorts)
  const { sort, filter } = choice
  const list = useMemo(
    () => openList(library, listing, sort, filter),
    [library, listing, sort, filter],
  )
  const { count, sought } = useShown(list)
  const isLarge = listing.count > mostAtOnce
  const controls = useRef<HTMLElement>(null)

  return (
    <main id="text" className={`page ${styles.library}`}>
      <h1 className="visually-hidden" tabIndex={-1}>
        {title}
      </h1>
      {listing.sections && <SectionLinks listing={listing} />}
      <Controls
        ref={controls}
        choice={choice}
        sorts={listing.sorts}
        count={count}
        sought={sought === undefined ? undefined : words.sought(sought, listing.count)}
        placeholder={isLarge ? large.filter(listing.count) : words.filter}
        onChoose={(next) => setSearch(toSearch(search, next), { replace: true })}
      />
      {count === 0 && sought === undefined ? (
        <p className={styles.none}>{words.none(filter)}</p>
      ) : isLarge && hydrated ? (
        <LargeList listing={listing} list={list} choice={choice} controls={controls} />
      ) : (
        <WholeList list={list} compact={isLarge} of={count} />
      )}
      {isLarge && listing.section === undefined && <PlainPages listing={listing} />}
    </main>
  )
}

function useShown(list: List) {
  const shown = useStore(list.shown, (value) => value)
  if (shown.error !== undefined) throw shown.error
  return shown
}

/** Every row that has come, as the build writes them. */
function WholeList({ list, compact, of }: { list: List; compact: boolean; of: number }) {
  const { count, row } = useShown(list)
  const rows = Array.from({ length: count }, (_, index) => row(index)).filter(
    (one) => one !== undefined,
  )
  return (
    <ul>
      {rows.map((one, index) => (
        <li
          key={one.id}
          className={rowClass(compact)}
          {...(compact && { 'aria-setsize': of, 'aria-posinset': index + 1 })}
        >
          <RowView row={one} />
        </li>
      ))}
    </ul>
  )
}

interface LargeListProps {
  listing: Listing
  list: List
  choice: Choice
  controls: RefObject<HTMLElement | null>
}

/** Only the rows that are seen, with the letters beside them where they are in their order. */
function LargeList({ listing, list, choice, controls }: LargeListProps) {
  const { count, row, sought } = useShown(list)
  const [first, setFirst] = useState(0)
  const scroller = useRef<ScrollerHandle>(null)
  // A list that is begun by another choice is begun at its top.
  const before = useRef(list)
  useEffect(() => {
    if (before.current === list) return
    before.current = list
    scroller.current?.begin()
  }, [list])
  useEffect(() => list.want(0, 1), [list])

  const letters = useMemo(() => {
    if (choice.sort !== 'headline' || sought !== undefined) return []
    if (choice.filter.trim() === '') return listing.letters
    return findLetters(Array.from({ length: count }, (_, index) => row(index)!))
  }, [choice, sought, listing, count, row])

  return (
    <div className={letters.length > 1 ? styles.railed : undefined}>
      {letters.length > 1 && (
        <Rail letters={letters} first={first} onGo={(index) => scroller.current?.show(index)} />
      )}
      <Scroller ref={scroller} list={list} count={count} cover={controls} onFirst={setFirst} />
    </div>
  )
}

function readChoice(search: URLSearchParams, sorts: string[]): Choice {
  const sort = search.get('sort') ?? ''
  return { filter: search.get('filter') ?? '', sort: sorts.includes(sort) ? sort : sorts[0]! }
}

// What nobody has to choose stays out of the address.
function toSearch(before: URLSearchParams, { filter, sort }: Choice): URLSearchParams {
  const next = new URLSearchParams(before)
  for (const [name, value] of [
    ['filter', filter],
    ['sort', sort === 'added' ? '' : sort],
  ] as const) {
    if (value) next.set(name, value)
    else next.delete(name)
  }
  return next
}
