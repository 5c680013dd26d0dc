import { describe, expect, test, vi } from 'vitest'
import type { Correction } from '../../src/corrections/correction.ts'
import { createCorrections } from '../../src/corrections/corrections.ts'
import { createMemoryStorage, type Storage } from '../../src/storage/storage.ts'

const tower: Correction = { article: 'a', headline: 'Clock', text: 'The tower', role: 'caption' }

const open = () => {
  const storage = createMemoryStorage()
  return { storage, corrections: createCorrections(async () => storage) }
}

describe('the corrections of a device', () => {
  test('are on screen at once and in the storage soon', async () => {
    const { storage, corrections } = open()
    const setting = corrections.set(tower)
    expect(corrections.list.get()).toEqual([tower])
    await setting
    expect(await storage.table('corrections').all()).toEqual([tower])
  })

  test('hold one role for a passage, the last one', async () => {
    const { corrections } = open()
    await corrections.set(tower)
    await corrections.set({ ...tower, role: 'paragraph' })
    expect(corrections.list.get()).toEqual([{ ...tower, role: 'paragraph' }])
  })

  test('are gone when they are undone', async () => {
    const { storage, corrections } = open()
    await corrections.set(tower)
    await corrections.remove({ article: 'a', text: 'The  tower' })
    expect(corrections.list.get()).toEqual([])
    expect(await storage.table('corrections').all()).toEqual([])
  })

  test('made in one tab are in another at once', async () => {
    const storage = createMemoryStorage()
    const one = createCorrections(async () => storage)
    const two = createCorrections(async () => storage)
    await Promise.all([one.load(), two.load()])
    await one.set(tower)
    await vi.waitFor(() => expect(two.list.get()).toEqual([tower]), { timeout: 20_000 })
  })

  test('open no storage before they are asked for', () => {
    const openStorage = vi.fn<() => Promise<Storage>>(async () => createMemoryStorage())
    createCorrections(openStorage)
    expect(openStorage).not.toHaveBeenCalled()
  })
})
