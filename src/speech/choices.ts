import { createStore, type Store } from '../store/store.ts'

/** How a reader listens. */
export interface Choices {
  rate: number
  captions: boolean
  /** To stop at the end of the article, though there are more in the queue. */
  sleep: boolean
  /** The voice chosen for each language, by its address. */
  voices: Record<string, string>
}

/** The speeds to choose from. */
export const rates = [0.7, 0.85, 1, 1.15, 1.3, 1.5, 1.75, 2] as const

const house: Choices = { rate: 1, captions: true, sleep: false, voices: {} }

interface KeptChoices {
  chosen: Store<Choices>
  /** Changes some of them, and the voices of some languages. What another tab has chosen meanwhile stays. */
  change: (some: Partial<Choices>) => void
}

/** The choices kept under a key in the browser, the same in every tab. Where nothing is kept, they last as long as the page. */
export function keepChoices(key: string): KeptChoices {
  const chosen = createStore(read(key))
  let lasts = true
  const refresh = () => {
    if (lasts) chosen.set(read(key))
  }
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) refresh()
  })
  // A page that comes back from the history has missed what was said meanwhile.
  addEventListener('pageshow', refresh)
  return {
    chosen,
    change(some) {
      const now = lasts ? read(key) : chosen.get()
      const next = { ...now, ...some, voices: { ...now.voices, ...some.voices } }
      chosen.set(next)
      try {
        localStorage.setItem(key, JSON.stringify(next))
        lasts = true
      } catch {
        // Storage is blocked or full: it holds for this page.
        lasts = false
      }
    },
  }
}

function read(key: string): Choices {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Choices>
    const voices = Object.entries(kept.voices ?? {}).filter(
      ([, voice]) => typeof voice === 'string',
    )
    return {
      rate: rates.find((rate) => rate === kept.rate) ?? house.rate,
      captions: kept.captions !== false,
      sleep: kept.sleep === true,
      voices: Object.fromEntries(voices),
    }
  } catch {
    return house
  }
}
