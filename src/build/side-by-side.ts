import { availableParallelism } from 'node:os'

/** Does the work on all items, on as many at once as there are cores; gives what it made, in their order. */
export async function sideBySide<Item, Made>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = []
  // All take from one list.
  const waiting = [...items].entries()
  const take = async () => {
    for (const [at, item] of waiting) made[at] = await work(item)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, take))
  return made
}
