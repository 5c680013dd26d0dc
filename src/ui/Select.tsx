import type { SelectHTMLAttributes } from 'react'
import { CaretIcon } from './icons.tsx'
import styles from './Select.module.css'

/** A native menu of choices that looks like a word with a caret. Takes what `select` takes. */
export function Select({ className = '', ...rest }: SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <span className={styles.choice}>
      <select className={`${styles.select} ${className}`} {...rest} />
      <CaretIcon />
    </span>
  )
}
