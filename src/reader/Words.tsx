import { setGlyphs, setHeadline } from '../typeset/glyphs.ts'
import { toCapitalRuns, toCompoundRuns, toStressedRuns, type Run } from '../typeset/runs.ts'
import styles from './Words.module.css'

interface WordsProps {
  text: string
  language: string
}

/** Running text as it is set: glyphs, spaces, capitals, stress. The characters in the page count as in the text. */
export function Words({ text, language }: WordsProps) {
  return toStressed(setGlyphs(text, language), toCapitalRuns)
}

/** A headline as it is set. */
export function HeadlineWords({ text, language }: WordsProps) {
  return toStressed(setHeadline(text, language), toCompoundRuns)
}

function toStressed(text: string, split: (text: string) => Run[]) {
  const toRun = ({ text, kind }: Run, index: number) => {
    if (!kind) return split(text).map(toElement)
    const sign = <span className={styles.sign}>{text[0]}</span>
    return (
      <em key={index}>
        {sign}
        {split(text.slice(1, -1)).map(toElement)}
        {sign}
      </em>
    )
  }
  return toStressedRuns(text).map(toRun)
}

function toElement({ text, kind }: Run, index: number) {
  if (!kind) return text
  return (
    <span key={index} className={styles[kind]}>
      {text}
    </span>
  )
}
