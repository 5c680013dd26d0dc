/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a list that is moved through from a field has no elements of its own */
import {
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { ReadersHighlights } from '../annotations/context.ts'
import { findHighlights } from '../annotations/find.ts'
import { directionOf } from '../article/facts.ts'
import { findInArticle, listCaptions } from '../search/in-article.ts'
import { openArticle } from '../search/open-article.ts'
import { mostTyped } from '../search/query.ts'
import { palette, type Landing } from '../search/palette.ts'
import { takeTyped } from '../search/typed-ahead.ts'
import { useStore } from '../store/use-store.ts'
import { SearchIcon } from '../ui/icons.tsx'
import { isComposing } from '../ui/keys/composing.ts'
import { Follow } from '../ui/Link.tsx'
import { toRelative } from '../ui/relative.ts'
import { house, search as words } from '../words/index.ts'
import {
  toAllChoice,
  toHereGroup,
  toLibraryGroups,
  toNotesGroup,
  toRecentGroup,
  type Choice,
  type Group,
} from './choices.ts'
import { explain, toStop } from './explain.ts'
import { takeFocus } from '../ui/take-focus.ts'
import { keepCaret } from './keep-caret.ts'
import { Marked } from './Marked.tsx'
import styles from './Palette.module.css'
import { useRecent } from './use-recent.ts'
import { useSearch } from './use-search.ts'

const most = { here: 5, articles: 6, captions: 4, notes: 4, allCaptions: 40 }

/** The search of the whole library over the page: a field, and what is found below it, all by keyboard. */
export default function Palette({ captionsOnly }: { captionsOnly: boolean }) {
  const [typed, setTyped] = useState(takeTyped)
  const [chosen, setChosen] = useState<string>()
  const dialog = useRef<HTMLDialogElement>(null)
  const ids = useId()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const follow = useContext(Follow)
  const recent = useRecent()
  const here = useStore(openArticle)
  const search = useSearch(typed, {
    articles: most.articles,
    captions: most.captions,
    except: here?.entry.slug,
  })
  const { query, found, pending } = search

  const passages = useMemo(() => {
    if (!here) return []
    if (query.terms.length === 0) return captionsOnly ? listCaptions(here.article) : []
    const hits = findInArticle(here.article, query.terms)
    const some = captionsOnly ? hits.filter(({ kind }) => kind === 'caption') : hits
    const full = some.filter(({ full }) => full)
    return full.length > 0 ? full : some
  }, [here, query, captionsOnly])

  const highlights = useContext(ReadersHighlights)
  const marked = useStore(highlights.list)
  useEffect(() => void highlights.load(), [highlights])
  const noted = useMemo(
    () => (captionsOnly ? [] : findHighlights(marked, query.terms)),
    [marked, query, captionsOnly],
  )

  const groups: Group[] = []
  if (here && passages.length > 0) {
    const shown = query.terms.length === 0 ? most.allCaptions : most.here
    groups.push(toHereGroup(here.entry, passages, query, shown, captionsOnly))
  }
  if (query.text === '' && !captionsOnly) groups.push(toRecentGroup(recent.searches))
  if (found) groups.push(...toLibraryGroups(query, found))
  // Not before the articles: what Enter opens stays first.
  if (found || search.failed) groups.push(toNotesGroup(noted, most.notes))
  const filled = groups.filter(({ choices }) => choices.length > 0)
  const all = found && found.count > found.articles.length ? toAllChoice(query, found) : undefined
  const choices = [...filled.flatMap(({ choices }) => choices), ...(all ? [all] : [])]
  const active = choices.find(({ key }) => key === chosen) ?? choices[0]
  const idOf = ({ key }: Choice) => `${ids}${choices.findIndex((choice) => choice.key === key)}`
  const said = explain(search, passages.length + noted.length)
  const hint = captionsOnly ? words.hintCaptions : words.hint

  // At once: no key may come between what was typed until now and the field.
  useLayoutEffect(() => {
    const element = dialog.current
    // What is pressed beside the palette is pressed on the dialog itself.
    const press = ({ target }: Event) => target === element && element?.close()
    const giveBack = keepCaret()
    element?.addEventListener('click', press)
    element?.showModal()
    return () => {
      element?.removeEventListener('click', press)
      giveBack()
    }
  }, [])
  useEffect(() => {
    if (active) document.getElementById(idOf(active))?.scrollIntoView({ block: 'nearest' })
  })

  async function open({ to, runs }: Choice) {
    if (to === undefined) return setTyped(runs.map(({ text }) => text).join(''))
    if (query.text !== '') recent.add(query.text)
    dialog.current?.close()
    if (!(await follow(to))) return
    const isHere = to.startsWith(`${pathname}?`) || to.startsWith(`${pathname}#`)
    await navigate(to, isHere ? { state: { lands: true } satisfies Landing } : {})
    // A fragment of the page that is on screen is nobody else's to go to.
    const [, fragment] = to.split('#')
    const part = fragment ? document.getElementById(fragment) : null
    if (!part) return
    part.scrollIntoView()
    takeFocus(part)
  }

  function press(event: KeyboardEvent) {
    // While a word is being put together, the keys belong to that.
    if (isComposing(event.nativeEvent)) return
    const at = active ? choices.indexOf(active) : -1
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && choices.length > 0) {
      event.preventDefault()
      setChosen(choices[(at + step + choices.length) % choices.length]!.key)
    } else if (event.key === 'Enter' && active) {
      event.preventDefault()
      void open(active)
    }
  }

  function option(choice: Choice) {
    const { key, to, runs, language, look, note, quote } = choice
    return (
      <a
        key={key}
        id={idOf(choice)}
        role="option"
        tabIndex={-1}
        aria-selected={choice === active}
        className={styles.choice}
        href={to === undefined ? undefined : toRelative(pathname, to)}
        onPointerMove={() => setChosen(key)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          void open(choice)
        }}
      >
        <span
          className={styles[look]}
          lang={language === 'und' ? undefined : language}
          dir={look === 'words' ? undefined : directionOf(language)}
        >
          <Marked runs={runs} language={language} headline={look === 'headline'} />
        </span>
        {note !== undefined && (
          <span className={styles.note}>
            {note}
            {quote && !runs.some(({ found }) => found) && (
              <>
                {toStop(note)}
                <q lang={language} dir="auto">
                  <Marked runs={quote} language={language} />
                </q>
              </>
            )}
          </span>
        )}
      </a>
    )
  }

  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={words.title}
      {...house}
      onClose={() => palette.set('closed')}
    >
      <div className={styles.field}>
        <SearchIcon />
        <input
          role="combobox"
          aria-label={words.field}
          aria-expanded={choices.length > 0}
          aria-controls={`${ids}list`}
          aria-activedescendant={active && idOf(active)}
          aria-autocomplete="list"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={mostTyped}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setChosen(undefined)
          }}
          onKeyDown={press}
        />
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <div className={styles.results}>
        {query.text === '' && filled.length === 0 && <p className={styles.said}>{hint}</p>}
        {said !== '' && <p className={styles.said}>{said}</p>}
        {search.failed && (
          <button type="button" className={styles.again} onClick={search.again}>
            {words.again}
          </button>
        )}
        {pending && !found && <p className={styles.waiting}>{words.waiting}</p>}
        <div id={`${ids}list`} role="listbox" aria-label={words.title}>
          {filled.map(({ name, count, choices }) => (
            <div key={name} role="group" aria-label={name}>
              <div className={styles.heading} aria-hidden="true">
                <span>{name}</span>
                <span className={styles.count}>{count}</span>
              </div>
              {choices.map(option)}
            </div>
          ))}
          {all && option(all)}
        </div>
        {query.text === '' && recent.searches.length > 0 && !captionsOnly && (
          <button type="button" className={styles.again} onClick={recent.clear}>
            {words.forget}
          </button>
        )}
      </div>
      <div className={styles.keys} aria-hidden="true">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {words.keys.move}
        </span>
        <span>
          <kbd>{words.keys.enter}</kbd> {words.keys.open}
        </span>
        <span>
          <kbd>{words.keys.escape}</kbd> {words.keys.close}
        </span>
      </div>
      <output className="visually-hidden">
        {found && !pending && said === ''
          ? words.summary(passages.length, found.count, found.captions.length, noted.length)
          : said}
      </output>
    </dialog>
  )
}
