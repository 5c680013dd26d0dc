import type { Library } from '../../library/library.ts'
import { inOrder, type Queue, type Queued } from '../../speech/queue.ts'
import { listVoices } from '../../speech/voices.ts'
import { tell } from '../../ui/told.ts'
import { listen as words } from '../../words/index.ts'

/**
 * The next of a queue that can be read aloud, if there is one. What never can be leaves the queue;
 * what is passed over is told.
 */
export async function findNext(queue: Queue, library: Library): Promise<Queued | undefined> {
  const told: string[] = []
  const next = await find()
  if (told.length > 0) tell(told.join(' '))
  return next

  async function find(): Promise<Queued | undefined> {
    for (const one of inOrder(queue.list.get())) {
      const hindrance = await findHindrance(one, library)
      if (!hindrance) return one
      told.push(words.passed[hindrance](one.headline))
      if (hindrance !== 'away') await queue.remove(one.id)
    }
    return undefined
  }
}

async function findHindrance(
  { slug, language }: Queued,
  library: Library,
): Promise<keyof typeof words.passed | undefined> {
  if (listVoices(speechSynthesis.getVoices(), language).length === 0) return 'voiceless'
  try {
    const entry = await library.find(slug)
    if (!entry) return 'gone'
    await library.open(entry)
    return undefined
  } catch {
    return 'away'
  }
}
