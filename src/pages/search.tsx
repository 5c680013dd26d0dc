import { useState, useEffect, useRef, type FormEvent } from 'react'
import { useSearchParams } from 'react-router-dom'
import { directionOf } from '../article/facts.ts'
import { toLibraryGroups, type Choice } from '../palette/choices.ts'
import { explain } from '../palette/explain.ts'
import { Marked } from '../palette/Marked.tsx'
import { useRecent } from '../palette/use-recent.ts'
import { useSearch } from '../palette/use-search.ts'
import { mostTyped } from '../search/query.ts'
import { SearchIcon } from '../ui/icons.tsx'
import { Link } from '../ui/Link.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import actions from '../ui/actions.module.css'
import { search as words } from '../words/index.ts'
import { FieldPage } from './FieldPage.tsx'
import field from './FieldPage.module.css'
import type { Opened } from './page.ts'
import styles from './search.module.css'

const step = 20
const captions = 12
const none = new URLSearchParams()

/** Opens the page of the search. What is asked stands in its address. */
export async function openSearchPage(): Promise<Opened> {
  return { view: <SearchPage /> }
}

function SearchPage() {
  const [address, setAddress] = useSearchParams()
  const asked = (useHydrated() ? address : none).get('q') ?? ''
  const { title, script, library } = words
  const called = asked ? `${asked} · ${title}` : title
  return (
    <FieldPage title={title} called={called} script={script} library={library}>
      <Searched
        asked={asked}
        onAsk={(text) => setAddress(text ? { q: text } : {}, { replace: true })}
      />
    </FieldPage>
  )
}

interface SearchedProps {
  asked: string
  onAsk: (text: string) => void
}

function Searched({ asked, onAsk }: SearchedProps) {
  const [shown, setShown] = useState({ of: asked, articles: step })
  const most = shown.of === asked ? shown.articles : step
  const search = useSearch(asked, { articles: most, captions })
  const { query, found, pending, failed } = search
  const input = useRef<HTMLInputElement>(null)
  const recent = useRecent()

  // The field keeps what is typed: the address follows, and must not take letters back.
  useEffect(() => {
    const { current } = input
    if (current && current !== document.activeElement) current.value = asked
  }, [asked])

  function submit(event: FormEvent) {
    event.preventDefault()
    if (query.text !== '') recent.add(query.text)
  }

  const said = explain(search, 0)
  const groups = found ? toLibraryGroups(query, found).filter((one) => one.choices.length > 0) : []
  return (
    <>
      <search>
        <form onSubmit={submit}>
          <label className={field.field}>
            <SearchIcon />
            <input
              ref={input}
              type="search"
              aria-label={words.field}
              autoComplete="off"
              enterKeyHint="search"
              maxLength={mostTyped}
              defaultValue={asked}
              onChange={(event) => onAsk(event.target.value)}
            />
          </label>
        </form>
      </search>
      {query.text === '' && <p className={field.said}>{words.hint}</p>}
      {said !== '' && <p className={field.said}>{said}</p>}
      {failed && (
        <button type="button" className={actions.button} onClick={search.again}>
          {words.again}
        </button>
      )}
      {pending && !found && <p className={`${field.said} ${styles.waiting}`}>{words.waiting}</p>}
      {groups.map(({ name, count, choices }) => (
        <section key={name} aria-label={name}>
          <h2 className={styles.heading}>
            {name} <span className={styles.count}>{count}</span>
          </h2>
          <ul>
            {choices.map((choice) => (
              <Result
                key={choice.key}
                choice={choice}
                onOpen={() => query.text !== '' && recent.add(query.text)}
              />
            ))}
          </ul>
          {name === words.articles && found && found.count > choices.length && (
            <button
              type="button"
              className={actions.link}
              onClick={() => setShown({ of: asked, articles: most + step })}
            >
              {words.more}
            </button>
          )}
        </section>
      ))}
      <output className="visually-hidden">
        {found && !pending && said === ''
          ? words.summary(0, found.count, found.captions.length, 0)
          : said}
      </output>
    </>
  )
}

function Result({ choice, onOpen }: { choice: Choice; onOpen: () => void }) {
  const { to = '/', runs, language, look, note, quote } = choice
  return (
    <li className={styles.result} onClickCapture={onOpen}>
      <p
        className={styles[look]}
        lang={language === 'und' ? undefined : language}
        dir={directionOf(language)}
      >
        <Link to={to}>
          <Marked runs={runs} language={language} headline={look === 'headline'} />
        </Link>
      </p>
      {quote && (
        <p className={styles.quote} lang={language} dir={directionOf(language)}>
          <Marked runs={quote} language={language} />
        </p>
      )}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </li>
  )
}
