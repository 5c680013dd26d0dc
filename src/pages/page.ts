import type { Params } from 'react-router-dom'
import type { ReactElement } from 'react'
import type { PageData } from '../library/page-data.ts'

/** An address that is gone to: its path in the router, and what the page's pattern found in it. */
interface Visit {
  path: string
  params: Params
}

/** A page with all it needs: it can be shown at once. */
export interface Opened {
  view: ReactElement
  /** What a page made by the build brings along, so that nobody has to ask for it again. */
  brings?: PageData
}

/** Another address is the right one for what was asked. */
export interface Elsewhere {
  elsewhere: string
}

/** Fetches what a page needs and gives the page. Throws what kept it from that. */
export type OpenPage = (visit: Visit) => Promise<Opened | Elsewhere>
