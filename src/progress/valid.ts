import { fastest, slowest } from './meter.ts'
import type { Pace } from './pace.ts'
import type { Place } from './place.ts'
import type { Reading } from './shelf.ts'

const words = ['id', 'slug', 'headline', 'opening', 'language']
const numbers = ['minutes', 'words', 'share', 'when']

/** Whether something is a number from 0 on; not an endless one. */
const isAmount = (value: unknown) => Number.isFinite(value) && (value as number) >= 0

/** Whether something that came from outside is a reading. */
export function isReading(row: unknown): row is Reading {
  if (typeof row !== 'object' || row === null) return false
  const all = row as Record<string, unknown>
  return (
    words.every((name) => typeof all[name] === 'string') &&
    numbers.every((name) => isAmount(all[name])) &&
    (all['share'] as number) <= 1 &&
    (all['state'] === 'reading' || all['state'] === 'finished') &&
    (all['place'] === undefined || isPlace(all['place']))
  )
}

function isPlace(place: unknown): place is Place {
  if (typeof place !== 'object' || place === null) return false
  const { at, quote } = place as Partial<Place>
  return Number.isInteger(at) && typeof quote === 'string'
}

/** Whether something that came from outside is a pace. */
export function isPace(row: unknown): row is Pace {
  if (typeof row !== 'object' || row === null) return false
  const { language, factors } = row as Partial<Pace>
  return (
    typeof language === 'string' &&
    Array.isArray(factors) &&
    factors.every((factor) => typeof factor === 'number' && factor >= slowest && factor <= fastest)
  )
}
