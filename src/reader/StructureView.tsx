import { memo, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Article, Passage, Role } from '../article/article.ts'
import { clean } from '../article/clean.ts'
import { directionOf, isDoubtful } from '../article/facts.ts'
import { setGlyphs } from '../typeset/glyphs.ts'
import { house, role as roleWords, structure } from '../words/index.ts'
import { RoleSelect } from './RoleSelect.tsx'
import { tellReason } from './tell-reason.ts'
import actions from '../ui/actions.module.css'
import styles from './StructureView.module.css'

interface StructureViewProps {
  article: Article
  /** The texts of the passages that the reader has put right. */
  corrected: ReadonlySet<string>
  onCorrect: (passage: Passage, role: Role) => void
  onUndo: (passage: Passage) => void
}

// Two windows of them. The rest of a long text is set when there is time for it, no press waits for that.
const linesAtOnce = 60

/** The source in full, each line with its role, how sure it is and why; every role can be set to another. */
export function StructureView({ article, corrected, onCorrect, onUndo }: StructureViewProps) {
  const { passages, language } = article
  const all = useMemo(
    () => passages.map((passage) => ({ passage, text: clean(passage.text) })),
    [passages],
  )
  const shown = useDeferredValue(all, all.slice(0, linesAtOnce))
  // What was put right is told to the lines behind the press, too.
  const marked = useDeferredValue(corrected)
  const inDoubt = useMemo(
    () => all.filter(({ passage, text }) => isDoubtful(passage) && !marked.has(text)).length,
    [all, marked],
  )
  const lines = useMemo(
    () =>
      shown.map(({ passage, text }, index) => (
        <Line
          key={passage.at}
          passage={passage}
          number={index + 1}
          language={language}
          corrected={marked.has(text)}
          onCorrect={onCorrect}
          onUndo={onUndo}
        />
      )),
    [shown, marked, language, onCorrect, onUndo],
  )
  const list = useRef<HTMLOListElement>(null)
  return (
    <section className={styles.structure} aria-label={structure.name}>
      <div className={styles.summary} lang={house.lang}>
        <p dir={house.dir}>{structure.summary(passages.length, inDoubt)}</p>
        {inDoubt > 0 && (
          <button type="button" className={actions.link} onClick={() => goToDoubt(list.current)}>
            {structure.nextDoubt}
          </button>
        )}
      </div>
      <ol ref={list}>{lines}</ol>
    </section>
  )
}

/** Moves the focus to the first line in doubt, or to the next one after a line; after the last to the first. */
function goToDoubt(lines: Element | null, after?: Element): void {
  const doubts = [...(lines?.querySelectorAll<HTMLElement>('[data-doubtful]') ?? [])]
  const from = doubts.findIndex((one) => after?.contains(one))
  const next = doubts[(from + 1) % doubts.length]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'center' })
}

interface LineProps extends Pick<StructureViewProps, 'onCorrect' | 'onUndo'> {
  passage: Passage
  number: number
  language: string
  corrected: boolean
}

// Of two thousand lines a press changes one or two.
const Line = memo(function Line({
  passage,
  number,
  language,
  corrected,
  onCorrect,
  onUndo,
}: LineProps) {
  const [asked, setAsked] = useState(false)
  const { at, text, role, confidence, reasons = [] } = passage
  const percent = Math.round(confidence * 100)
  const doubtful = isDoubtful(passage)
  const certainty = doubtful ? structure.doubtful(percent) : structure.sure(percent)
  return (
    <li className={styles.line} data-role={role}>
      {/* Of the interface's language, but at the side where the lines of the article begin. */}
      <div className={styles.margin} lang={house.lang}>
        <RoleSelect
          label={roleWords.ofLine(number)}
          role={role}
          corrected={corrected}
          onChoose={(chosen) => onCorrect(passage, chosen)}
        />
        {corrected ? (
          <button type="button" className={styles.undo} onClick={() => onUndo(passage)}>
            {structure.undo}
          </button>
        ) : (
          <button
            type="button"
            className={styles.sure}
            data-doubtful={doubtful || undefined}
            aria-expanded={asked}
            aria-label={structure.why(certainty)}
            onClick={() => setAsked(!asked)}
          >
            <bdi dir={house.dir}>{certainty}</bdi>
          </button>
        )}
      </div>
      <div>
        <p className={styles.text} data-at={at} lang={language} dir={directionOf(language)}>
          {/* As it is typed, signs of stress and all. */}
          {setGlyphs(text, language)}
        </p>
        {asked && !corrected && (
          <>
            <ul className={styles.reasons} aria-label={structure.reasons} {...house}>
              {reasons.map((reason) => {
                const { text, lang } = tellReason(reason)
                return (
                  <li key={`${reason.cue} ${reason.word ?? ''}`} lang={lang}>
                    {text}
                  </li>
                )
              })}
            </ul>
            {doubtful && (
              <button
                type="button"
                className={actions.link}
                {...house}
                onClick={({ currentTarget }) => {
                  const line = currentTarget.closest('li')
                  if (line) goToDoubt(line.parentElement, line)
                }}
              >
                {structure.nextDoubt}
              </button>
            )}
          </>
        )}
      </div>
    </li>
  )
})
