import { useEffect, useRef, type Ref } from 'react'
import { states, type State } from '../../progress/states.ts'
import { mostTyped } from '../../search/query.ts'
import { library as words, meta, shelf } from '../../words/index.ts'
import { SearchIcon } from '../../ui/icons.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './Controls.module.css'

/** The minutes a reader may have. */
export const minutesToFit = [3, 5, 7, 10, 15, 20, 30]

/** What is chosen of a library: how rows stand with the reader, words they must have, and their order. */
export interface Choice {
  state: State
  /** So many minutes are enough to read it, or what is left of it; 0 for any length. */
  fits: number
  filter: string
  sort: string
}

interface ControlsProps {
  choice: Choice
  /** The orders to choose from. */
  sorts: string[]
  /** How many articles stand how; only of all while nobody knows. */
  counts: Partial<Record<State, number>>
  /** How many rows are shown. */
  count: number
  /** Said beside the count while more may be found. */
  sought?: string | undefined
  placeholder: string
  onChoose: (choice: Choice) => void
  ref?: Ref<HTMLElement>
}

/** The line above the rows: how they stand, the filter and the order. */
export function Controls({
  choice,
  sorts,
  counts,
  count,
  sought,
  placeholder,
  onChoose,
  ref,
}: ControlsProps) {
  const { filter, sort } = choice
  const isNarrowed = filter !== '' || choice.fits > 0
  const field = useRef<HTMLInputElement>(null)
  // The field keeps what is typed: the address follows a moment later, and must not take letters back.
  useEffect(() => {
    const input = field.current
    if (input && input !== document.activeElement) input.value = filter
  }, [filter])

  return (
    <search className={styles.controls} ref={ref}>
      <fieldset className={styles.states} aria-label={shelf.show}>
        {states.map((state) => (
          <button
            key={state}
            type="button"
            className={styles.state}
            aria-pressed={state === choice.state}
            onClick={() => onChoose({ ...choice, state })}
          >
            {shelf.states[state]}{' '}
            <span className={styles.count} data-room={roomOf(counts)}>
              <Count count={counts[state]} />
            </span>
          </button>
        ))}
      </fieldset>
      <label className={styles.show}>
        {shelf.show}{' '}
        <Select
          value={choice.state}
          onChange={({ target }) => onChoose({ ...choice, state: target.value as State })}
        >
          {states.map((state) => (
            <option key={state} value={state}>
              {shelf.states[state]} <Count count={counts[state]} />
            </option>
          ))}
        </Select>
      </label>
      <output className={isNarrowed ? styles.shown : 'visually-hidden'}>
        {isNarrowed ? words.shown : shelf.states[choice.state]} {meta.number(count)}
        {sought !== undefined && <small className={styles.sought}>{sought}</small>}
      </output>
      <label className={styles.filter}>
        <SearchIcon />
        <input
          type="search"
          aria-label={words.filter}
          placeholder={placeholder}
          maxLength={mostTyped}
          defaultValue={filter}
          ref={field}
          onChange={({ target }) => onChoose({ ...choice, filter: target.value })}
        />
      </label>
      <div className={styles.fits}>
        <Select
          aria-label={shelf.length}
          value={choice.fits}
          onChange={({ target }) => onChoose({ ...choice, fits: Number(target.value) })}
        >
          <option value={0}>{shelf.anyLength}</option>
          {minutesToFit.map((minutes) => (
            <option key={minutes} value={minutes}>
              {shelf.fits(minutes)}
            </option>
          ))}
        </Select>
      </div>
      <label className={styles.sort}>
        {words.sortBy}{' '}
        <Select value={sort} onChange={({ target }) => onChoose({ ...choice, sort: target.value })}>
          {sorts.map((name) => (
            <option key={name} value={name}>
              {words.sorts[name]}
            </option>
          ))}
        </Select>
      </label>
    </search>
  )
}

// No count is wider than that of all; the others come later, and must not push what stands beside them.
function roomOf({ all }: ControlsProps['counts']): string {
  return all === undefined ? '' : meta.number(all).replaceAll(/\d/g, '0')
}

function Count({ count }: { count: number | undefined }) {
  return count === undefined ? null : meta.number(count)
}
