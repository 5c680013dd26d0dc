import { useEffect } from 'react'
import { useStore } from '../store/use-store.ts'
import { house } from '../words/index.ts'
import { told } from './told.ts'
import styles from './Told.module.css'

const shortly = 5000

const clear = () => told.set('')

/** A line at the foot of the window, for a moment. */
export function Told() {
  const words = useStore(told, (value) => value)

  useEffect(() => {
    if (words === '') return undefined
    const timer = setTimeout(clear, shortly)
    return () => clearTimeout(timer)
  }, [words])
  useEffect(() => clear, [])

  return (
    <output className={styles.told} hidden={words === ''} {...house}>
      {words}
    </output>
  )
}
