import { markLength } from '../../article/drawn.ts'
import { setGlyphs } from '../../typeset/glyphs.ts'
import { hangOf } from '../../typeset/runs.ts'
import { Words } from '../Words.tsx'
import type { ViewProps } from './index.tsx'
import styles from './Quote.module.css'

export function QuoteView({ section: { passages }, language }: ViewProps<'quote'>) {
  return (
    <blockquote className={styles.quote}>
      {passages.map(({ at, text }) => {
        const from = markLength('quote', text)
        const words = text.slice(from)
        return (
          <p
            key={at}
            data-at={at + from}
            data-hang={hangOf(setGlyphs(words.slice(0, 1), language))}
          >
            <Words text={words} language={language} />
          </p>
        )
      })}
    </blockquote>
  )
}
