import { useEffect, useRef } from 'react'
import { highlightsPath } from '../../annotations/address.ts'
import { settings } from '../../settings/kept.ts'
import { useStore } from '../../store/use-store.ts'
import { house, keys as words } from '../../words/index.ts'
import actions from '../actions.module.css'
import { CloseIcon } from '../icons.tsx'
import { Link } from '../Link.tsx'
import type { Key } from './key.ts'
import styles from './KeySheet.module.css'
import { keySheet } from './sheet.ts'

/** All keys of the app and what they do. */
export default function KeySheet({ keys }: { keys: readonly Key[] }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const letters = useStore(settings, (all) => all.letters !== 'off')

  useEffect(() => {
    const element = dialog.current!
    const before = document.activeElement
    element.showModal()
    // The backdrop is the dialog itself to a press; `closedby` is not everywhere yet.
    const press = (event: MouseEvent) => {
      if (event.target === element) keySheet.set(false)
    }
    element.addEventListener('click', press)
    return () => {
      element.removeEventListener('click', press)
      element.close()
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])

  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-modal="true"
      aria-labelledby="keys-heading"
      onClose={() => keySheet.set(false)}
      {...house}
    >
      <div className={styles.all}>
        <div className={styles.head}>
          <h2 id="keys-heading" className={styles.heading}>
            {words.heading}
          </h2>
          <button
            type="button"
            className={styles.close}
            aria-label={words.close}
            onClick={() => keySheet.set(false)}
          >
            <CloseIcon />
          </button>
        </div>
        <table className={styles.keys}>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{words.key}</th>
              <th scope="col">{words.what}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map(({ name, key, control }) => (
              <tr key={name}>
                <td>
                  {control && (
                    <>
                      <kbd className={styles.key}>{words.names.Control}</kbd>{' '}
                    </>
                  )}
                  <kbd className={styles.key}>{toName(key, control)}</kbd>
                </td>
                <td>{words.does[name]}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles.note}>{letters ? words.on : words.off}</p>
        <p>
          <Link to={highlightsPath} className={actions.link} onFollow={() => keySheet.set(false)}>
            {words.highlights}
          </Link>
        </p>
      </div>
    </dialog>
  )
}

function toName(key: string, control?: true): string {
  const names: Record<string, string> = words.names
  return names[key] ?? (control ? key.toUpperCase() : key)
}
