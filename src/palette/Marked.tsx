import { unstressed } from '../article/stress.ts'
import type { Run } from '../search/excerpt.ts'
import { setGlyphs, setHeadline } from '../typeset/glyphs.ts'
import styles from './Marked.module.css'

// Stands where a sign of stress was, which shows nothing: no text holds it.
const gap = '\0'

interface MarkedProps {
  runs: Run[]
  language: string
  headline?: boolean
}

/** An excerpt as it is set, with what was looked for on a wash. */
export function Marked({ runs, language, headline = false }: MarkedProps) {
  // Quotes are set by what stands around them: as one text, then cut where the runs were.
  const setText = headline ? setHeadline : setGlyphs
  const set = unstressed(setText(runs.map(({ text }) => text).join(''), language), gap)
  let at = 0
  return runs.map(({ text, found }) => {
    const from = at
    const words = set.slice(from, (at += text.length)).replaceAll(gap, '')
    return found ? (
      <mark key={from} className={styles.mark}>
        {words}
      </mark>
    ) : (
      words
    )
  })
}
