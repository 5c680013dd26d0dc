import type { Passage } from '../article/article.ts'
import { setGlyphs } from '../typeset/glyphs.ts'
import { aside, house } from '../words/index.ts'
import styles from './Aside.module.css'

/**
 * The lines of a source that are not the article: advertisement labels, share bars, copyright.
 * Folded away at its end, so that nothing of a text is lost. The headline said twice is no loss.
 */
export function Aside({ passages, language }: { passages: Passage[]; language: string }) {
  const lines = passages.filter(({ role }) => role !== 'headline-repeat')
  if (lines.length === 0) return null
  return (
    <details className={styles.aside}>
      <summary lang={house.lang}>{aside.lines(lines.length)}</summary>
      {lines.map(({ at, text }) => (
        <p key={at} data-at={at}>
          {setGlyphs(text, language)}
        </p>
      ))}
    </details>
  )
}
