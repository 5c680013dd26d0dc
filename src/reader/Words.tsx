import { setGlyphs, setHeadline } from '../typeset/glyphs.ts'
import { toCapitalRuns, toCompoundRuns, type Run } from '../typeset/runs.ts'
import styles from './Words.module.css'

interface WordsProps {
  text: string
  language: string
}

/** Running text as it is set: glyphs, spaces, capitals. The characters on screen count as in the text. */
export function Words({ text, language }: WordsProps) {
  return toCapitalRuns(setGlyphs(text, language)).map(toElement)
}

/** A headline as it is set. */
export function HeadlineWords({ text, language }: WordsProps) {
  return toCompoundRuns(setHeadline(text, language)).map(toElement)
}

function toElement({ text, kind }: Run, index: number) {
  if (!kind) return text
  return (
    <span key={index} className={styles[kind]}>
      {text}
    </span>
  )
}
