import { useContext, useEffect, useMemo, useState } from 'react'
import type { Found } from '../search/found.ts'
import { isLongEnough, readQuery, type Query } from '../search/query.ts'
import { OpenSearching, type Searching } from './context.ts'

// So long a reader goes on typing: no search begins before.
const pauseMilliseconds = 80

/** A search as it stands: nothing asked, under way, with what is found so far, or failed. */
export interface Search {
  query: Query
  /** Whether there is something to look for. */
  asked: boolean
  found?: Found | undefined
  /** Whether more may come. */
  pending: boolean
  failed: boolean
  /** Asks once more. */
  again: () => void
}

interface Scope {
  articles: number
  captions: number
  except?: string | undefined
}

interface Answer {
  key: string
  found?: Found
  failed?: boolean
}

/** Searches the library for what is typed, a moment after the last key; what was found stays until the next is. */
export function useSearch(typed: string, { articles, captions, except }: Scope): Search {
  const open = useContext(OpenSearching)
  const query = useMemo(() => readQuery(typed), [typed])
  const [answer, setAnswer] = useState<Answer>()
  const [attempt, setAttempt] = useState(0)
  const asked = query.terms.some(isLongEnough)
  const key = JSON.stringify([query.terms, articles, captions, except, attempt])

  useEffect(() => {
    if (!asked) return undefined
    let stop: () => void
    let current = true
    const fail = () => current && setAnswer({ key, failed: true })
    const begin = ({ library }: Searching) => {
      if (!current) return
      const options = { articles, captions, except, language: document.documentElement.lang }
      stop = library.search(query, options, (found) => setAnswer({ key, found }), fail)
    }
    const timer = setTimeout(() => open().then(begin, fail), pauseMilliseconds)
    return () => {
      current = false
      clearTimeout(timer)
      stop?.()
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says all of the query that matters
  }, [key, asked, open])

  const mine = answer?.key === key
  return {
    query,
    asked,
    found: asked ? answer?.found : undefined,
    pending: asked && !(mine && (answer.failed || answer.found?.complete)),
    failed: asked && mine && answer.failed === true,
    again: () => setAttempt((count) => count + 1),
  }
}
