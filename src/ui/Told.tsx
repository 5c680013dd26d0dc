import { useEffect, useRef } from 'react'
import { useStore } from '../store/use-store.ts'
import { house } from '../words/index.ts'
import { AtFoot } from './AtFoot.tsx'
import { say } from './said.ts'
import { told } from './told.ts'
import styles from './Told.module.css'
import { usePassing } from './use-passing.ts'

// As long as it takes to look there, and to read it twice, in ms.
const look = 4000
const perCharacter = 80

const clear = () => told.set('')

/** A line at the foot of the window, for a moment. */
export default function Told() {
  const words = useStore(told)
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (words !== '') say(words)
  }, [words])
  usePassing(line, words, look + words.length * perCharacter, clear)
  useEffect(() => clear, [])

  return (
    <AtFoot>
      <p ref={line} className={styles.told} hidden={words === ''} {...house}>
        {words}
      </p>
    </AtFoot>
  )
}
