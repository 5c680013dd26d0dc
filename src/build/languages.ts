import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** Past this a language is told as surely as it will be. */
export const enough = 4000
// For fewer, a thread takes longer to start than they take.
const many = 200
// What is on its way to the thread at once.
const batch = 500

/**
 * The languages of texts as BCP 47 codes; `und` where one cannot be told. Of many texts they are told
 * in a thread: the tables it needs are large, and go with it.
 */
export async function detectLanguages(texts: string[]): Promise<string[]> {
  if (texts.length === 0) return []
  const beginnings = texts.map((text) => text.slice(0, enough))
  const told = await (texts.length < many ? tell(beginnings) : tellAside(beginnings))
  return told.map((language) => language || 'und')
}

/** Loads what tells the language of a few texts, for whoever will edit one and should not wait for it then. */
export async function loadLanguages(): Promise<void> {
  await import('eld/medium')
}

async function tell(texts: string[]): Promise<string[]> {
  const { eld } = await import('eld/medium')
  return texts.map((text) => eld.detect(text).language)
}

async function tellAside(texts: string[]): Promise<string[]> {
  const thread = new Worker(new URL('tell-languages.mjs', import.meta.url))
  const told: string[] = []
  try {
    for (let from = 0; from < texts.length; from += batch) {
      thread.postMessage(texts.slice(from, from + batch))
      const [languages] = (await once(thread, 'message')) as [string[]]
      told.push(...languages)
    }
  } finally {
    await thread.terminate()
  }
  return told
}
