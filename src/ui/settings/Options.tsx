import type { ReactNode } from 'react'
import { changeSetting } from '../../settings/change.ts'
import { settings } from '../../settings/kept.ts'
import type { Settings } from '../../settings/settings.ts'
import { useStore } from '../../store/use-store.ts'
import { settings as words } from '../../words/index.ts'
import styles from './Options.module.css'

type Name = 'face' | 'spacing' | 'edge' | 'guide' | 'motion' | 'letters'

interface OptionsProps<Key extends Name> {
  name: Key
  /** The house's is the first. */
  values: readonly NonNullable<Settings[Key]>[]
  /** One below the other, each with a word on what it is for. */
  rows?: boolean
  /** Those that can't be chosen here. */
  without?: NonNullable<Settings[Key]> | undefined
  /** A sentence that goes with all of them. */
  note?: string | undefined
  children?: ReactNode
}

/** A few values to choose one from. */
export function Options<Key extends Name>({
  name,
  values,
  rows = false,
  without,
  note,
  children,
}: OptionsProps<Key>) {
  const chosen = useStore(settings, (all) => all[name]) ?? values[0]
  // One that can't be had is not shown as if it were.
  const shown = chosen === without ? values[0] : chosen
  const { title, options } = words.choices[name]
  const uses: Record<string, string> = words.uses
  return (
    <fieldset
      className={styles.group}
      aria-describedby={note === undefined ? undefined : `${name}-note`}
    >
      <legend className={styles.name}>{title}</legend>
      <div className={rows ? styles.rows : styles.options}>
        {values.map((value) => (
          <label key={value} className={styles.option} data-face={rows ? value : undefined}>
            <input
              type="radio"
              name={name}
              className={styles.input}
              checked={value === shown}
              disabled={value === without}
              onChange={() => changeSetting(name, value)}
            />
            <span className={styles.word}>{(options as Record<string, string>)[value]}</span>
            {rows && <span className={styles.use}>{uses[value]}</span>}
          </label>
        ))}
        {children}
      </div>
      {note !== undefined && (
        <p id={`${name}-note`} className={styles.note}>
          {note}
        </p>
      )}
    </fieldset>
  )
}
