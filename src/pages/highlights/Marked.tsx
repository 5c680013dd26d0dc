import { use, useEffect, useMemo, useState } from 'react'
import { ReadersHighlights } from '../../annotations/context.ts'
import { byPlace, type Highlight } from '../../annotations/highlight.ts'
import { quoteOf } from '../../annotations/target.ts'
import { createWordFilter } from '../../library/filter.ts'
import { foldLightly } from '../../library/fold.ts'
import type { Library } from '../../library/library.ts'
import { useStore } from '../../store/use-store.ts'
import { SearchIcon } from '../../ui/icons.tsx'
import { highlights as words } from '../../words/index.ts'
import field from '../FieldPage.module.css'
import { Files } from './Files.tsx'
import { MarkedArticle } from './MarkedArticle.tsx'

/** All highlights, by article; those that have the words that are typed. */
export function Marked({ library }: { library: Library }) {
  const store = use(ReadersHighlights)
  const list = useStore(store.list)
  const [read, setRead] = useState(false)
  const [query, setQuery] = useState('')
  useEffect(() => {
    let current = true
    void store.load().then(() => current && setRead(true))
    return () => {
      current = false
    }
  }, [store])

  const found = useMemo(() => filter(list, query), [list, query])
  const articles = useMemo(() => groupByArticle(found), [found])
  if (!read) return null
  return (
    <>
      {list.length > 0 && (
        <search>
          <label className={field.field}>
            <SearchIcon />
            <input
              type="search"
              aria-label={words.field}
              placeholder={words.field}
              autoComplete="off"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          </label>
        </search>
      )}
      <output className={field.said}>
        {list.length === 0
          ? words.empty
          : found.length === 0
            ? words.none(query.trim())
            : words.count(found.length, articles.length)}
      </output>
      <Files shown={articles.flat()} count={list.length} />
      {articles.map((group) => (
        <MarkedArticle key={group[0]!.article} group={group} library={library} />
      ))}
    </>
  )
}

function filter(list: readonly Highlight[], query: string): Highlight[] {
  const hasWords = createWordFilter(query)
  return list.filter((highlight) =>
    hasWords(
      foldLightly([highlight.headline, quoteOf(highlight), highlight.note ?? ''].join('\n')),
    ),
  )
}

/** Articles with what is marked in them, the one marked last on top. */
function groupByArticle(list: readonly Highlight[]): Highlight[][] {
  const groups = new Map<string, Highlight[]>()
  for (const highlight of list) {
    const group = groups.get(highlight.article)
    if (group) group.push(highlight)
    else groups.set(highlight.article, [highlight])
  }
  return [...groups.values()]
    .map((group) => group.sort(byPlace))
    .sort((a, b) => last(b).localeCompare(last(a)))
}

function last(group: readonly Highlight[]): string {
  return group
    .map(({ changed }) => changed)
    .sort()
    .at(-1)!
}
