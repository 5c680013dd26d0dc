import { expect, test } from 'vitest'
import { createAnswering, type Reply } from '../../src/search/answering.ts'
import type { Found } from '../../src/search/found.ts'
import { readQuery } from '../../src/search/query.ts'

const options = { articles: 5, captions: 0, language: 'en' }
const ask = (number: number, typed: string) => ({
  number,
  folder: '',
  query: readQuery(typed),
  options,
})

/** A worker whose index answers when the test lets it. */
function open() {
  const replies: Reply[] = []
  let letGo: (() => void) | undefined
  const ready = new Promise<void>((resolve) => (letGo = resolve))
  const hear = createAnswering(
    async () => async (_query, _options, tell, isWanted) => {
      await ready
      if (isWanted()) tell({ complete: true } as Found)
    },
    (reply) => replies.push(reply),
  )
  return { hear, replies, letGo: () => letGo?.() }
}

test('two who search are both answered', async () => {
  const { hear, replies, letGo } = open()
  const answers = [hear(ask(1, 'ferry')), hear(ask(2, 'fog'))]
  letGo?.()
  await Promise.all(answers)
  expect(replies.map(({ number }) => number)).toEqual([1, 2])
})

test('what nobody waits for any more is not looked for', async () => {
  const { hear, replies, letGo } = open()
  const answers = [hear(ask(1, 'fe')), hear({ stop: 1 }), hear(ask(2, 'ferry'))]
  letGo?.()
  await Promise.all(answers)
  expect(replies.map(({ number }) => number)).toEqual([2])
})

test('an index that does not come is told', async () => {
  const replies: Reply[] = []
  const hear = createAnswering(
    () => Promise.reject(new Error('no network')),
    (reply) => replies.push(reply),
  )
  await hear(ask(1, 'ferry'))
  expect(replies).toEqual([{ number: 1, failed: true }])
})
