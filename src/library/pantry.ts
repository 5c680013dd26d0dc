/** What was fetched lately, by its path, so that it is fetched once. */
interface Pantry<T> {
  /** What is at this path; asked for anew if it did not come the last time. */
  take: (path: string) => Promise<T>
  empty: () => void
}

// About what 10,000 rows come in, and then some: the least wanted goes first.
const mostKept = 80

export function createPantry<T>(fetch: (path: string) => Promise<T>): Pantry<T> {
  const kept = new Map<string, Promise<T>>()

  function take(path: string): Promise<T> {
    const thing = kept.get(path) ?? fetch(path)
    // Taken out and put in again: the last is the one that was wanted last.
    kept.delete(path)
    kept.set(path, thing)
    thing.catch(() => kept.get(path) === thing && kept.delete(path))
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return thing
  }

  return { take, empty: () => kept.clear() }
}
