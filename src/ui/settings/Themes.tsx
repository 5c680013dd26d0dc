import { useSyncExternalStore } from 'react'
import { changeSetting } from '../../settings/change.ts'
import { settings } from '../../settings/kept.ts'
import { themes } from '../../settings/settings.ts'
import { currentTheme, watchTheme } from '../../settings/theme.ts'
import { useStore } from '../../store/use-store.ts'
import { settings as words } from '../../words/index.ts'
import actions from '../actions.module.css'
import group from './Options.module.css'
import styles from './Themes.module.css'

/** The papers to choose from, each a piece of itself. */
export function Themes() {
  const shown = useSyncExternalStore(watchTheme, currentTheme)
  const chosen = useStore(settings, ({ theme }) => theme)
  return (
    <fieldset className={group.group}>
      <legend className={group.name}>{words.theme}</legend>
      <div className={styles.themes}>
        {themes.map((theme) => (
          <label key={theme} className={styles.theme}>
            <input
              type="radio"
              name="theme"
              className={styles.input}
              checked={theme === shown}
              onChange={() => changeSetting('theme', theme)}
            />
            <span className={styles.paper} data-theme={theme} aria-hidden="true">
              {words.sample}
            </span>
            {words.themes[theme]}
          </label>
        ))}
      </div>
      {chosen === undefined ? (
        <p className={group.note}>{words.follows}</p>
      ) : (
        <button
          type="button"
          className={actions.link}
          onClick={() => changeSetting('theme', undefined)}
        >
          {words.follow}
        </button>
      )}
    </fieldset>
  )
}
