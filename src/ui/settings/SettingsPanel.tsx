import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { resetSettings } from '../../settings/change.ts'
import { lasts } from '../../settings/kept.ts'
import { panel } from '../../settings/panel.ts'
import { useStore } from '../../store/use-store.ts'
import { house, settings as words } from '../../words/index.ts'
import actions from '../actions.module.css'
import { CloseIcon } from '../icons.tsx'
import { keySheet } from '../keys/sheet.ts'
import { say } from '../said.ts'
import { Edge } from './Edge.tsx'
import { OnThisDevice } from './OnThisDevice.tsx'
import { Offline } from './Offline.tsx'
import { Options } from './Options.tsx'
import styles from './SettingsPanel.module.css'
import { Slider } from './Slider.tsx'
import { Themes } from './Themes.tsx'

/** The reader's settings, beside the text from 1100 px and below it on less. What is changed is seen at once. */
export default function SettingsPanel() {
  const dialog = useRef<HTMLDialogElement>(null)
  const keeps = useStore(lasts)
  useFocus(dialog)
  useLeaving()

  return (
    <dialog
      open
      ref={dialog}
      id="settings"
      className={styles.panel}
      aria-labelledby="settings-heading"
      onKeyDown={escape}
      {...house}
    >
      <div className={`page ${styles.all}`}>
        <div className={styles.head}>
          <h2 id="settings-heading" className={styles.heading}>
            {words.heading}
          </h2>
          <button
            type="button"
            className={styles.close}
            aria-label={words.close}
            onClick={() => panel.set('closed')}
          >
            <CloseIcon />
          </button>
        </div>
        <div className={styles.groups}>
          <Themes />
          <Options name="face" values={['serif', 'sans', 'legible']} rows />
          <Options name="spacing" values={['none', 'wider', 'widest']} />
          <div>
            <Slider name="size" />
            <Slider name="leading" />
            <Slider name="measure" />
          </div>
          <Edge />
          <Options name="guide" values={['none', 'ruler', 'dim']} />
          <Options name="motion" values={['system', 'none']} />
          <Options name="letters" values={['on', 'off']} note={words.lettersNote}>
            <button type="button" className={actions.link} onClick={() => keySheet.set(true)}>
              {words.allKeys}
            </button>
          </Options>
          <Offline />
          <OnThisDevice />
          {!keeps && <p className={styles.note}>{words.passing}</p>}
          <p className={styles.reset}>
            <button type="button" className={actions.link} onClick={reset}>
              {words.reset}
            </button>
          </p>
        </div>
      </div>
    </dialog>
  )
}

function escape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  event.preventDefault()
  panel.set('closed')
}

function reset(): void {
  resetSettings()
  say(words.isReset)
}

// The focus comes in when the panel opens, and goes back to the tool when it closes from inside.
function useFocus(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const element = dialog.current!
    element.querySelector('button')!.focus({ preventScroll: true })
    return () => {
      const { activeElement } = document
      if (activeElement && activeElement !== document.body && !element.contains(activeElement)) {
        return
      }
      document
        .querySelector<HTMLElement>('[aria-controls=settings]')
        ?.focus({ preventScroll: true })
    }
  }, [dialog])
}

// What has the focus must not lie behind the panel; and a press on the text above a sheet closes it.
function useLeaving(): void {
  useEffect(() => {
    const isOutside = ({ target }: Event) =>
      target instanceof Element &&
      target.isConnected &&
      !target.closest('dialog, [aria-controls=settings]')
    const leave = (event: Event) => {
      if (isOutside(event)) panel.set('closed')
    }
    const press = (event: Event) => {
      if (matchMedia('(width < 1100px)').matches) leave(event)
    }
    const escape = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector(':modal')) return
      event.preventDefault()
      panel.set('closed')
    }
    document.addEventListener('focusin', leave)
    document.addEventListener('click', press)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('focusin', leave)
      document.removeEventListener('click', press)
      document.removeEventListener('keydown', escape)
    }
  }, [])
}
