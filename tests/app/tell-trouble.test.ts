// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { tellTrouble } from '../../src/app/tell-trouble.ts'
import type { Trouble } from '../../src/storage/storage.ts'
import { createStore } from '../../src/store/store.ts'
import { told } from '../../src/ui/told.ts'
import { trouble as words } from '../../src/words/en.ts'

beforeEach(() => {
  sessionStorage.clear()
  told.set('')
})

test('that nothing is kept is said once a visit', () => {
  tellTrouble(createStore<Trouble>('memory'))
  expect(told.get()).toBe(words.memory)
  told.set('')
  tellTrouble(createStore<Trouble>('memory'))
  expect(told.get()).toBe('')
})

test('whatever comes in the way later is said when it does', () => {
  const trouble = createStore<Trouble>('none')
  tellTrouble(trouble)
  expect(told.get()).toBe('')
  trouble.set('full')
  expect(told.get()).toBe(words.full)
  told.set('')
  trouble.set('none')
  expect(told.get()).toBe('')
  trouble.set('lost')
  expect(told.get()).toBe(words.lost)
})
