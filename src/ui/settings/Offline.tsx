import { useEffect } from 'react'
import type { Offline as Kept } from '../../offline/kept.ts'
import { offline } from '../../offline/state.ts'
import { useStore } from '../../store/use-store.ts'
import { offline as words } from '../../words/index.ts'
import actions from '../actions.module.css'
import styles from './Offline.module.css'

/** What opens without network, and the whole library kept or taken away. */
export function Offline() {
  const kept = useStore(offline, (value) => value)
  // Until it has started there is nothing to say.
  if (!kept && 'serviceWorker' in navigator) return null
  return (
    <section className={styles.group} aria-labelledby="offline-heading">
      <h3 id="offline-heading" className={styles.name}>
        {words.heading}
      </h3>
      {kept ? <Whole kept={kept} /> : <p className={styles.note}>{words.unable}</p>}
    </section>
  )
}

function Whole({ kept: { whole, lasts } }: { kept: Kept }) {
  const { step, articles, bytes, done, trouble } = useStore(whole.state, (state) => state)
  const lasting = useStore(lasts, (value) => value)
  useEffect(() => void whole.look(), [whole])

  const size = words.size(bytes)
  return (
    <>
      <p className={styles.note}>{words.read}</p>
      {step === 'kept' && <p className={styles.note}>{words.kept}</p>}
      {step === 'older' && <p className={styles.note}>{words.older}</p>}
      {step === 'kept' && !lasting && <p className={styles.note}>{words.passing}</p>}
      {step === 'keeping' && (
        <p className={styles.progress}>
          <progress aria-label={words.progress} max={bytes || 1} value={done} />
          <span className={styles.note}>{words.done(words.size(done), size)}</span>
        </p>
      )}
      {trouble && (
        <p className={styles.trouble} role="alert">
          {words.trouble[trouble]}
        </p>
      )}
      <div className={styles.actions}>
        {step === 'none' && <Act text={words.whole} act={whole.keep} />}
        {step === 'stopped' && <Act text={words.goOn} act={whole.keep} />}
        {step === 'older' && <Act text={words.update} act={whole.keep} />}
        {step === 'keeping' && <Act text={words.stop} act={whole.stop} />}
        {['kept', 'older', 'stopped'].includes(step) && (
          <Act text={words.removeAll} act={whole.remove} />
        )}
        {step !== 'keeping' && bytes > 0 && (
          <span className={styles.note}>{words.all(articles, size)}</span>
        )}
      </div>
    </>
  )
}

function Act({ text, act }: { text: string; act: () => unknown }) {
  return (
    <button type="button" className={actions.link} onClick={() => void act()}>
      {text}
    </button>
  )
}
