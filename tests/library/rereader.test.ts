import { afterEach, expect, test, vi } from 'vitest'
import { reread, type Rereading } from '../../src/library/reread.ts'
import { createRereader } from '../../src/library/rereader.ts'

const started: FakeWorker[] = []

/** Reads what it is asked when the test says so, as a worker does when it has the time. */
class FakeWorker extends EventTarget {
  waiting: (() => void)[] = []
  ended = false
  constructor() {
    super()
    started.push(this)
  }
  postMessage(data: Rereading, [port]: [MessagePort]) {
    this.waiting.push(() => port.postMessage(reread(data)))
  }
  terminate() {
    this.ended = true
  }
}

vi.stubGlobal('Worker', FakeWorker)
afterEach(() => started.splice(0))

const rereading = (text: string): Rereading => ({ text, language: 'en', pins: [] })
const fog = rereading('Fog\n\nThe log of the east mole is one line long.\n')
const tide = rereading('Tide\n\nNobody in the harbour has seen it as low as this.\n')

test('one worker reads all, and every asker gets what was asked for, whatever comes first', async () => {
  const read = createRereader()
  expect(started).toHaveLength(0)
  const answers = [read(fog), read(tide)]
  expect(started).toHaveLength(1)
  for (const answer of started[0]!.waiting.toReversed()) answer()
  const headlines = (await Promise.all(answers)).map(({ article }) => article.headline.text)
  expect(headlines).toEqual(['Fog', 'Tide'])
})

test('who asks a worker that does not come hears of it, and the next one asks another', async () => {
  const read = createRereader()
  const answers = [read(fog), read(tide)]
  started[0]!.dispatchEvent(new Event('error'))
  const settled = await Promise.allSettled(answers)
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(started[0]!.ended).toBe(true)

  const again = read(fog)
  expect(started).toHaveLength(2)
  started[1]!.waiting[0]!()
  expect((await again).article.headline.text).toBe('Fog')
})
