import { createStore, type Store } from '../store/store.ts'

/** Where each of many rows begins, some of them measured and the others guessed; px. */
export interface Offsets {
  readonly count: number
  readonly total: number
  /** Where row `index` begins. */
  offset: (index: number) => number
  /** The row that `offset` lies in. */
  indexAt: (offset: number) => number
  /** Says how high a row is; returns by how much that differs from what was thought. */
  measure: (index: number, height: number) => number
  /** Counts the times that something turned out different; listened to by what shows rows. */
  changes: Store<number>
}

/** All rows are `estimate` high until they are measured. Fenwick's sums (1994): each step takes log n. */
export function createOffsets(count: number, estimate: number): Offsets {
  const heights = new Float64Array(count).fill(estimate)
  // sums[i] holds the rows from i - lowbit(i) to i, counted from 1.
  const sums = new Float64Array(count + 1)
  for (let at = 1; at <= count; at += 1) sums[at] = estimate * (at & -at)
  const highest = 2 ** Math.floor(Math.log2(Math.max(1, count)))

  function offset(index: number): number {
    let sum = 0
    for (let at = Math.min(index, count); at > 0; at -= at & -at) sum += sums[at]!
    return sum
  }

  return {
    count,
    changes: createStore(0),
    get total() {
      return offset(count)
    },
    offset,
    indexAt(wanted) {
      let at = 0
      let left = wanted
      for (let step = highest; step > 0; step >>= 1) {
        if (at + step <= count && sums[at + step]! <= left) {
          at += step
          left -= sums[at]!
        }
      }
      return Math.max(0, Math.min(at, count - 1))
    },
    measure(index, height) {
      const difference = height - heights[index]!
      if (difference === 0) return 0
      heights[index] = height
      for (let at = index + 1; at <= count; at += at & -at) sums[at]! += difference
      return difference
    },
  }
}
