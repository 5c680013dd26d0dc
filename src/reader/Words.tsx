import { setGlyphs, setHeadline } from '../typeset/glyphs.ts'
import { toCapitalRuns, toCompoundRuns, toStressedRuns, type Run } from '../typeset/runs.ts'
import styles from './Words.module.css'

interface WordsProps {
  text: string
  language: string
}

/** Running text as it is set: glyphs, spaces, capitals, stress. The characters in the page count as in the text. */
export function Words({ text, language }: WordsProps) {
  return toStressedRuns(setGlyphs(text, language)).map(toRunning)
}

/** A headline as it is set. */
export function HeadlineWords({ text, language }: WordsProps) {
  return toCompoundRuns(setHeadline(text, language)).map(toElement)
}

function toRunning({ text, kind }: Run, index: number) {
  if (!kind) return toCapitalRuns(text).map(toElement)
  const sign = <span className={styles.sign}>{text[0]}</span>
  return (
    <em key={index}>
      {sign}
      {toCapitalRuns(text.slice(1, -1)).map(toElement)}
      {sign}
    </em>
  )
}

function toElement({ text, kind }: Run, index: number) {
  if (!kind) return text
  return (
    <span key={index} className={styles[kind]}>
      {text}
    </span>
  )
}
