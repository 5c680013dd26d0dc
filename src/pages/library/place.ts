/** Where a list was: the row at its top, and by how much that was scrolled under the top already, in px. */
interface Place {
  index: number
  under: number
}

const kept = 'galley:place'

// Of every entry in the history that has shown a list, as long as the app runs.
const places = new Map<string, Place>()

/** Notes where the list of the present entry in the history is. */
export function notePlace(place: Place): void {
  places.set(toVisit(), place)
}

/** Keeps the place for when the browser opens this page again, by a reload or from another site. */
export function keepPlace(): void {
  const visit = toVisit()
  const place = places.get(visit)
  if (!place) return
  try {
    sessionStorage.setItem(kept, JSON.stringify({ visit, place }))
  } catch {
    // Storage is blocked or full: the list begins at its top.
  }
}

/** Where the list was when this entry in the history was left; undefined if it is a new one. */
export function readPlace(): Place | undefined {
  return places.get(toVisit()) ?? readKept()
}

function readKept(): Place | undefined {
  try {
    const { visit, place } = JSON.parse(sessionStorage.getItem(kept) ?? '{}') as {
      visit?: string
      place?: Place
    }
    sessionStorage.removeItem(kept)
    const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return way?.type !== 'navigate' && visit === toVisit() ? place : undefined
  } catch {
    return undefined
  }
}

function toVisit(): string {
  const state = history.state as { key?: string } | null
  return `${state?.key ?? ''} ${location.href}`
}
