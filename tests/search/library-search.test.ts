import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLibrarySearch } from '../../src/search/library-search.ts'
import { readQuery } from '../../src/search/query.ts'

class FakeWorker extends EventTarget {
  static started: FakeWorker[] = []
  asked: unknown[] = []
  terminate = vi.fn<() => void>()
  constructor() {
    super()
    FakeWorker.started.push(this)
  }
  postMessage(message: unknown) {
    this.asked.push(message)
  }
}

beforeEach(() => {
  FakeWorker.started = []
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => void vi.unstubAllGlobals())

const options = { articles: 5, captions: 0, language: 'en' }

async function search(
  typed: string,
  library = createLibrarySearch(new URL('http://a/'), () => 'e'),
) {
  const tell = vi.fn<() => void>()
  const fail = vi.fn<() => void>()
  const stop = library.search(readQuery(typed), options, tell, fail)
  await new Promise((resolve) => setTimeout(resolve))
  return { library, tell, fail, stop, worker: FakeWorker.started.at(-1)! }
}

test('who stops asking says so to the worker, and only of the own question', async () => {
  const { library, stop, worker } = await search('fog')
  const other = await search('ferry', library)
  stop()
  stop()
  expect(worker.asked.slice(2)).toEqual([{ stop: 1 }])
  const found = { complete: true }
  worker.dispatchEvent(new MessageEvent('message', { data: { number: 2, found } }))
  expect(other.tell).toHaveBeenCalledWith(found)
  other.stop()
  expect(worker.asked).toHaveLength(3)
})

test('a worker that failed is ended, and the next question starts another', async () => {
  const { library, fail, worker } = await search('fog')
  worker.dispatchEvent(new Event('error'))
  expect(fail).toHaveBeenCalledTimes(1)
  expect(worker.terminate).toHaveBeenCalledTimes(1)
  await search('ferry', library)
  expect(FakeWorker.started).toHaveLength(2)
})
