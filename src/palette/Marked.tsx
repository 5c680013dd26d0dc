import type { Run } from '../search/excerpt.ts'
import { setGlyphs, setHeadline } from '../typeset/glyphs.ts'
import styles from './Marked.module.css'

interface MarkedProps {
  runs: Run[]
  language: string
  headline?: boolean
}

/** An excerpt as it is set, with what was looked for on a wash. */
export function Marked({ runs, language, headline = false }: MarkedProps) {
  // Quotes are set by what stands around them: as one text, then cut where the runs were.
  const setText = headline ? setHeadline : setGlyphs
  const set = setText(runs.map(({ text }) => text).join(''), language)
  let at = 0
  return runs.map(({ text, found }) => {
    const from = at
    const words = set.slice(from, (at += text.length))
    return found ? (
      <mark key={from} className={styles.mark}>
        {words}
      </mark>
    ) : (
      words
    )
  })
}
