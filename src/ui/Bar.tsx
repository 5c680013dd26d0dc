import type { ReactNode } from 'react'
import { palette, prepareSearch } from '../search/palette.ts'
import { searchPath } from '../search/address.ts'
import { panel, prepareSettings, toggleSettings } from '../settings/panel.ts'
import { useStore } from '../store/use-store.ts'
import { bar, house } from '../words/index.ts'
import { site } from '../words/site.ts'
import { SearchIcon } from './icons.tsx'
import { isPlain, Link } from './Link.tsx'
import styles from './Bar.module.css'

interface BarProps {
  /** Shown beside the wordmark, from 720 px, once it is given. */
  title?: string | undefined
  /** The publisher's few words on the library: in the place of a title, on the library's own pages. */
  tagline?: string | undefined
  /** Tools and states, at the end of the line. */
  children?: ReactNode
}

// Names of more signs than these take more lines: on phones; on tablets, and one more on small phones; on any phone.
const sizes = [
  [28, styles.longest],
  [18, styles.longer],
  [10, styles.long],
] as const
const [, size] = sizes.find(([signs]) => site.name.length > signs) ?? [0, styles.short]

/** The bar at the head of every page. Its double rule fills with the share read, from its `--read`. */
export function Bar({ title, tagline, children }: BarProps) {
  return (
    <header className={styles.bar} lang={house.lang}>
      <div className={`page ${styles.line}`}>
        <Link to="/" className={styles.wordmark} aria-label={bar.home(site.name)}>
          <span className={`${styles.name} ${size}`}>{site.name}</span>
        </Link>
        {tagline ? (
          <p className={styles.tagline}>{tagline}</p>
        ) : (
          <span className={styles.title} aria-hidden="true">
            {title}
          </span>
        )}
        <div className={styles.tools}>
          {children}
          <SearchTool />
          <SettingsTool />
        </div>
      </div>
      <div className={`page ${styles.rule}`} />
    </header>
  )
}

// Without scripts it leads to the page of the search, which says so.
function SearchTool() {
  return (
    <Link
      to={searchPath}
      className={styles.search}
      aria-label={bar.search}
      aria-keyshortcuts="/ Control+K Meta+K"
      onPointerEnter={prepareSearch}
      onFocus={prepareSearch}
      onClickCapture={(event) => {
        if (!isPlain(event)) return
        event.preventDefault()
        event.stopPropagation()
        palette.set('all')
      }}
    >
      <SearchIcon />
      <span className={styles.word}>{bar.search}</span>
      <kbd className={styles.key} aria-hidden="true">
        /
      </kbd>
    </Link>
  )
}

function SettingsTool() {
  const open = useStore(panel, (state) => state === 'open')
  return (
    <button
      type="button"
      className={styles.settings}
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-controls="settings"
      onPointerEnter={prepareSettings}
      onFocus={prepareSettings}
      onClick={toggleSettings}
    >
      <span className={styles.sample} aria-hidden="true">
        {bar.sample}
      </span>
      <span className={styles.word} aria-hidden="true">
        {bar.settings}
      </span>
      {/* Its name also where there is no room for the word. */}
      <span className="visually-hidden">{bar.settings}</span>
    </button>
  )
}

/** The way back to the library, where the bar has room for it. */
export function LibraryLink() {
  return (
    <Link to="/" className={styles.tool}>
      {bar.library}
    </Link>
  )
}
