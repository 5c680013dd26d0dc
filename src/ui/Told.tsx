import { useEffect } from 'react'
import { useStore } from '../store/use-store.ts'
import { house } from '../words/index.ts'
import { AtFoot } from './AtFoot.tsx'
import { told } from './told.ts'
import styles from './Told.module.css'

// As long as it takes to look there, and to read it twice, in ms.
const look = 4000
const perCharacter = 80

const clear = () => told.set('')

/** A line at the foot of the window, for a moment. */
export default function Told() {
  const words = useStore(told, (value) => value)

  useEffect(() => {
    if (words === '') return undefined
    const timer = setTimeout(clear, look + words.length * perCharacter)
    return () => clearTimeout(timer)
  }, [words])
  useEffect(() => clear, [])

  return (
    <AtFoot>
      <output className={styles.told} hidden={words === ''} {...house}>
        {words}
      </output>
    </AtFoot>
  )
}
