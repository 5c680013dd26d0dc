import { useEffect, useMemo, useRef } from 'react'
import { useSearchParams } from 'react-router-dom'
import { directionOf } from '../../article/facts.ts'
import { toArticlePath } from '../../library/address.ts'
import type { Entry } from '../../library/entry.ts'
import { listEntries, sorts } from '../../library/listing.ts'
import { setGlyphs, setHeadline } from '../../typeset/glyphs.ts'
import { library as words, meta } from '../../words/index.ts'
import { SearchIcon } from '../../ui/icons.tsx'
import { Link } from '../../ui/Link.tsx'
import { Select } from '../../ui/Select.tsx'
import { useHydrated } from '../../ui/use-hydrated.ts'
import styles from './Many.module.css'

const none = new URLSearchParams()

/** A library of two articles and more: a row for each, to filter by word and to sort. The choice is in the address. */
export function ManyArticles({ entries }: { entries: Entry[] }) {
  const [search, setChoice] = useSearchParams()
  // The page was made without a choice; it is taken over as it was made, then the choice is applied.
  const choice = useHydrated() ? search : none
  const filter = choice.get('filter') ?? ''
  const sort = sorts.find(({ name }) => name === choice.get('sort')) ?? sorts[0]!
  const shown = useMemo(() => listEntries(entries, filter, sort.name), [entries, filter, sort.name])

  const field = useRef<HTMLInputElement>(null)
  // The field keeps what is typed: the address follows a moment later, and must not take letters back.
  useEffect(() => {
    const input = field.current
    if (input && input !== document.activeElement) input.value = filter
  }, [filter])

  function choose(name: 'filter' | 'sort', value: string) {
    const next = new URLSearchParams(choice)
    if (value) next.set(name, value)
    else next.delete(name)
    setChoice(next, { replace: true })
  }

  return (
    <main id="text" className={`page ${styles.library}`}>
      <h1 className="visually-hidden" tabIndex={-1}>
        {words.title}
      </h1>
      <search className={styles.controls}>
        <output className={styles.count}>
          <b>{filter ? words.shown : words.all}</b> {meta.number(shown.length)}
        </output>
        <label className={styles.filter}>
          <SearchIcon />
          <input
            type="search"
            aria-label={words.filter}
            placeholder={words.filter}
            defaultValue={filter}
            ref={field}
            onChange={(event) => choose('filter', event.target.value)}
          />
        </label>
        <label className={styles.sort}>
          {words.sortBy}{' '}
          <Select
            value={sort.name}
            onChange={(event) =>
              choose('sort', event.target.value === sorts[0]!.name ? '' : event.target.value)
            }
          >
            {sorts.map(({ name }) => (
              <option key={name} value={name}>
                {words.sorts[name]}
              </option>
            ))}
          </Select>
        </label>
      </search>
      {shown.length === 0 ? (
        <p className={styles.none}>{words.none(filter)}</p>
      ) : (
        <ul>
          {shown.map((entry) => (
            <Row key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </main>
  )
}

function Row({ entry: { slug, headline, opening, language, minutes } }: { entry: Entry }) {
  return (
    <li className={styles.row}>
      <h2 className={styles.headline} lang={language} dir={directionOf(language)}>
        <Link to={toArticlePath(slug)}>{setHeadline(headline, language)}</Link>
      </h2>
      <p className={styles.opening} lang={language} dir={directionOf(language)}>
        {setGlyphs(opening, language)}
      </p>
      <p className={styles.minutes}>{meta.minutes(minutes)}</p>
    </li>
  )
}
