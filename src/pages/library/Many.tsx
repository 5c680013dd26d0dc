import { useContext, useEffect, useMemo, useRef, useState, type Ref, type RefObject } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { Library } from '../../library/library.ts'
import { openList, type List, type Selection } from '../../library/list.ts'
import { mostAtOnce, type Listing } from '../../library/listing.ts'
import { findLetters } from '../../library/sorts.ts'
import type { Row } from '../../library/row.ts'
import { ShelfOf } from '../../progress/context.ts'
import { findFactor, toOwnMinutes } from '../../progress/pace.ts'
import { countStates, listBegun, states } from '../../progress/states.ts'
import { useStore } from '../../store/use-store.ts'
import { large, library as words, shelf } from '../../words/index.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { heightOf } from '../../ui/VirtualList.tsx'
import { Controls, minutesToFit, type Choice } from './Controls.tsx'
import { Lead } from './Lead.tsx'
import { PlainPages } from './Plain.tsx'
import { Rail } from './Rail.tsx'
import { RowView, rowClass } from './Row.tsx'
import { Scroller, type ScrollerHandle } from './Scroller.tsx'
import { SectionLinks } from './SectionLinks.tsx'
import { useShelf, type Readings } from './use-shelf.ts'
import styles from './Many.module.css'

const none = new URLSearchParams()

interface ManyProps {
  listing: Listing
  library: Library
  /** What these articles are together. */
  title?: string
}

/** A library of two articles and more: a row for each, to filter and to sort. The choice is in the address. */
export function ManyArticles({ listing, library, title = words.title }: ManyProps) {
  const [search, setSearch] = useSearchParams()
  const hydrated = useHydrated()
  // The page was made without a choice; it is taken over as it was made, then the choice is applied.
  const choice = readChoice(hydrated ? search : none, listing.sorts)
  const { filter, fits } = choice
  const readings = useShelf(library, listing)
  const list = useList(library, listing, choice, readings)
  const { count, sought } = useShown(list)
  const isLarge = listing.count > mostAtOnce
  const controls = useRef<HTMLElement>(null)
  const rows = useRef<HTMLUListElement>(null)
  const kept = useMemo(() => [...(readings?.values() ?? [])], [readings])

  return (
    <main id="text" className={`page ${styles.library}`}>
      <h1 className="visually-hidden" tabIndex={-1}>
        {title}
      </h1>
      <Lead begun={readings && listBegun(kept)} />
      {listing.sections && <SectionLinks listing={listing} />}
      <Controls
        ref={controls}
        choice={choice}
        sorts={listing.sorts}
        counts={readings ? countStates(listing.count, kept) : { all: listing.count }}
        count={count}
        sought={sought === undefined ? undefined : words.sought(sought, listing.count)}
        placeholder={isLarge ? large.filter(listing.count) : words.filter}
        onChoose={(next) => {
          setSearch(toSearch(search, next), { replace: true })
          if (!isLarge) begin(rows.current, controls)
        }}
      />
      {count === 0 && sought === undefined ? (
        <p className={styles.none}>
          {filter ? words.none(filter) : fits > 0 ? shelf.tooLong : shelf.none[choice.state]}
        </p>
      ) : isLarge && hydrated ? (
        <LargeList
          listing={listing}
          list={list}
          choice={choice}
          readings={readings}
          controls={controls}
        />
      ) : (
        <WholeList list={list} readings={readings} compact={isLarge} of={count} ref={rows} />
      )}
      {isLarge && listing.section === undefined && <PlainPages listing={listing} />}
    </main>
  )
}

function useList(
  library: Library,
  listing: Listing,
  { state, fits, sort, filter }: Choice,
  readings: Readings | undefined,
): List {
  // Only these lists change with what is read.
  const read = state === 'all' ? undefined : readings
  const { paces } = useContext(ShelfOf)
  const measured = useStore(paces.list)
  const [timed, known] = fits > 0 ? [measured, readings] : []
  return useMemo(() => {
    const selection: Selection = { sort, filter }
    if (timed) {
      selection.fits = (row) => {
        const left = 1 - (known?.get(row.id)?.share ?? 0)
        const minutes = row.minutes * (left > 0 ? left : 1)
        return toOwnMinutes(minutes, findFactor(timed, row.language)) <= fits
      }
    }
    if (!read) return openList(library, listing, selection)
    if (state === 'unread') {
      return openList(library, listing, { ...selection, without: new Set(read.keys()) })
    }
    const only = [...read.values()].filter((reading) => reading.state === state)
    return openList(library, listing, { ...selection, only })
  }, [library, listing, state, sort, filter, read, fits, timed, known])
}

function useShown(list: List) {
  const shown = useStore(list.shown)
  if (shown.error !== undefined) throw shown.error
  return shown
}

interface WholeListProps {
  list: List
  readings: Readings | undefined
  compact: boolean
  of: number
  ref: Ref<HTMLUListElement>
}

/** Every row that has come, as the build writes them. */
function WholeList({ list, readings, compact, of, ref }: WholeListProps) {
  const { count, row } = useShown(list)
  const rows = Array.from({ length: count }, (_, index) => row(index)).filter(
    (one) => one !== undefined,
  )
  return (
    <ul id="rows" ref={ref}>
      {rows.map((one, index) => (
        <li
          key={one.id}
          className={rowClass(compact)}
          {...(compact && { 'aria-setsize': of, 'aria-posinset': index + 1 })}
        >
          <RowView row={one} readings={readings} />
        </li>
      ))}
    </ul>
  )
}

/** What is chosen anew begins with its first row, as that of a large library does. */
function begin(rows: HTMLElement | null, controls: RefObject<HTMLElement | null>): void {
  const under = (rows?.getBoundingClientRect().top ?? 0) - heightOf(controls)
  if (under < 0) scrollBy({ top: under, behavior: 'instant' })
}

interface LargeListProps {
  listing: Listing
  list: List
  choice: Choice
  readings: Readings | undefined
  controls: RefObject<HTMLElement | null>
}

/** Only the rows that are seen, with the letters beside them where they are in their order. */
function LargeList({ listing, list, choice, readings, controls }: LargeListProps) {
  const { count, row, sought } = useShown(list)
  const [first, setFirst] = useState(0)
  const scroller = useRef<ScrollerHandle>(null)
  // A list that is begun by another choice is begun at its top.
  const chosen = JSON.stringify(choice)
  const before = useRef(chosen)
  useEffect(() => {
    if (before.current === chosen) return
    before.current = chosen
    scroller.current?.begin()
  }, [chosen])
  useEffect(() => list.want(0, 1), [list])

  const letters = useMemo(() => {
    if (choice.sort !== 'headline' || sought !== undefined) return []
    if (choice.filter.trim() === '' && choice.fits === 0 && choice.state === 'all')
      return listing.letters
    const rows = Array.from({ length: count }, (_, index) => row(index))
    // Where rows are still to come nobody knows where letters begin.
    return rows.includes(undefined) ? [] : findLetters(rows as Row[])
  }, [choice, sought, listing, count, row])

  return (
    <div className={letters.length > 1 ? styles.railed : undefined}>
      {letters.length > 1 && (
        <Rail letters={letters} first={first} onGo={(index) => scroller.current?.show(index)} />
      )}
      <Scroller
        ref={scroller}
        list={list}
        count={count}
        readings={readings}
        cover={controls}
        onFirst={setFirst}
      />
    </div>
  )
}

function readChoice(search: URLSearchParams, sorts: string[]): Choice {
  const sort = search.get('sort') ?? ''
  const state = states.find((one) => one === search.get('show')) ?? 'all'
  const fits = Number(search.get('fits'))
  return {
    state,
    fits: minutesToFit.includes(fits) ? fits : 0,
    filter: search.get('filter') ?? '',
    sort: sorts.includes(sort) ? sort : sorts[0]!,
  }
}

// What nobody has to choose stays out of the address.
function toSearch(before: URLSearchParams, { state, fits, filter, sort }: Choice): URLSearchParams {
  const next = new URLSearchParams(before)
  for (const [name, value] of [
    ['show', state === 'all' ? '' : state],
    ['fits', fits > 0 ? String(fits) : ''],
    ['filter', filter],
    ['sort', sort === 'added' ? '' : sort],
  ] as const) {
    if (value) next.set(name, value)
    else next.delete(name)
  }
  return next
}
