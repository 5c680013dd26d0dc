import type { CSSProperties } from 'react'
import { changeSetting } from '../../settings/change.ts'
import { settings } from '../../settings/kept.ts'
import { table, type Range } from '../../settings/settings.ts'
import { useStore } from '../../store/use-store.ts'
import { settings as words } from '../../words/index.ts'
import styles from './Slider.module.css'

type Name = 'size' | 'leading' | 'measure'

/** A number of the text's, set while it is looked at. */
export function Slider({ name }: { name: Name }) {
  const { from, to, step, house }: Range = table[name]
  const value = useStore(settings, (all) => all[name]) ?? house ?? readHouseSize()
  const share = { '--share': (value - from) / (to - from) } as CSSProperties
  return (
    <label className={styles.slider} data-name={name}>
      <span className={styles.name}>{words.sliders[name].title}</span>
      <input
        type="range"
        className={styles.input}
        style={share}
        min={from}
        max={to}
        step={step}
        value={value}
        aria-valuetext={words.sliders[name].value(value)}
        onChange={({ target }) => changeSetting(name, round(target.valueAsNumber))}
      />
      <span className={styles.value} aria-hidden="true">
        {words.number(value)}
      </span>
    </label>
  )
}

// It goes with the width of the window.
function readHouseSize(): number {
  return Number(getComputedStyle(document.documentElement).getPropertyValue('--house-size')) || 20
}

// Steps of 0.05 add up to 1.5500000000000003.
function round(value: number): number {
  return Math.round(value * 100) / 100
}
