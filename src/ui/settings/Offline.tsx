import { useEffect, useRef, type Ref } from 'react'
import type { Offline as Kept } from '../../offline/kept.ts'
import { offline, refused } from '../../offline/state.ts'
import { useStore } from '../../store/use-store.ts'
import { offline as words } from '../../words/index.ts'
import actions from '../actions.module.css'
import styles from './Offline.module.css'

/** What opens without network, and the whole library kept or taken away. */
export function Offline() {
  const kept = useStore(offline)
  const isRefused = useStore(refused)
  // Until it has started there is nothing to say.
  if (!kept && 'serviceWorker' in navigator && !isRefused) return null
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
  const { step, articles, bytes, done, trouble } = useStore(whole.state)
  const lasting = useStore(lasts)
  useEffect(() => {
    const look = () => void whole.look()
    look()
    // Another tab may have kept the library meanwhile, or taken it away.
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [whole])

  // One button through all steps: the keyboard stays on it.
  const main = useRef<HTMLButtonElement>(null)
  const first = {
    unknown: undefined,
    none: { text: words.whole, act: whole.keep },
    stopped: { text: words.goOn, act: whole.keep },
    older: { text: words.update, act: whole.keep },
    keeping: { text: words.stop, act: whole.stop },
    kept: { text: words.removeAll, act: whole.remove },
  }[step]
  // And in view, though what is said above it has become longer.
  useEffect(() => {
    const { current } = main
    if (step === 'unknown' || current !== document.activeElement) return
    current?.scrollIntoView({ block: 'nearest' })
  }, [step])
  async function removePart(): Promise<void> {
    await whole.remove()
    main.current?.focus({ preventScroll: true })
  }

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
        {first && <Act ref={main} {...first} />}
        {(step === 'older' || step === 'stopped') && (
          <Act text={words.removeAll} act={removePart} />
        )}
        {step !== 'keeping' && bytes > 0 && (
          <span className={styles.note}>{words.all(articles, size)}</span>
        )}
      </div>
    </>
  )
}

interface ActProps {
  text: string
  act: () => unknown
  ref?: Ref<HTMLButtonElement>
}

function Act({ text, act, ref }: ActProps) {
  return (
    <button ref={ref} type="button" className={actions.link} onClick={() => void act()}>
      {text}
    </button>
  )
}
