import { useEffect, useRef, type Ref } from 'react'
import { library as words, meta } from '../../words/index.ts'
import { SearchIcon } from '../../ui/icons.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './Controls.module.css'

/** What is chosen of a library: words that rows must have, and their order. */
export interface Choice {
  filter: string
  sort: string
}

interface ControlsProps {
  choice: Choice
  /** The orders to choose from. */
  sorts: string[]
  /** How many rows are shown. */
  count: number
  /** Said beside the count while more may be found. */
  sought?: string | undefined
  placeholder: string
  onChoose: (choice: Choice) => void
  ref?: Ref<HTMLElement>
}

/** The line above the rows: how many there are, the filter and the order. */
export function Controls({
  choice,
  sorts,
  count,
  sought,
  placeholder,
  onChoose,
  ref,
}: ControlsProps) {
  const { filter, sort } = choice
  const field = useRef<HTMLInputElement>(null)
  // The field keeps what is typed: the address follows a moment later, and must not take letters back.
  useEffect(() => {
    const input = field.current
    if (input && input !== document.activeElement) input.value = filter
  }, [filter])

  return (
    <search className={styles.controls} ref={ref}>
      <div className={styles.count}>
        <output>
          <b>{filter ? words.shown : words.all}</b> {meta.number(count)}
        </output>
        {sought !== undefined && <small className={styles.sought}>{sought}</small>}
      </div>
      <label className={styles.filter}>
        <SearchIcon />
        <input
          type="search"
          aria-label={words.filter}
          placeholder={placeholder}
          defaultValue={filter}
          ref={field}
          onChange={({ target }) => onChoose({ ...choice, filter: target.value })}
        />
      </label>
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
