// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { keepChoices, type Choices } from '../../src/speech/choices.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

// What the browser does in every other tab.
const tell = () => dispatchEvent(new StorageEvent('storage', { key: 'k' }))

describe('how a reader listens', () => {
  test('is kept, and what makes no sense is the house’s', () => {
    const choices: Choices = { rate: 1.3, captions: false, sleep: true, voices: { en: 'Near' } }
    keepChoices('k').change(choices)
    expect(keepChoices('k').chosen.get()).toEqual(choices)
    localStorage.setItem('k', '{"rate":99,"voices":{"en":7},"captions":"x"}')
    const house = { rate: 1, captions: true, sleep: false, voices: {} }
    expect(keepChoices('k').chosen.get()).toEqual(house)
    localStorage.setItem('k', '{')
    expect(keepChoices('k').chosen.get().rate).toBe(1)
  })

  test('is the same in every tab, and none takes back what another has chosen', () => {
    const [one, other] = [keepChoices('k'), keepChoices('k')]
    one.change({ rate: 1.5, voices: { en: 'Near' } })
    // Told late, or not at all.
    other.change({ captions: false, voices: { de: 'Anna' } })
    const both = { rate: 1.5, captions: false, sleep: false, voices: { en: 'Near', de: 'Anna' } }
    expect(other.chosen.get()).toEqual(both)
    tell()
    expect(one.chosen.get()).toEqual(both)
  })

  test('lasts as long as the page where nothing can be kept', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const { chosen, change } = keepChoices('k')
    change({ rate: 2 })
    change({ sleep: true })
    tell()
    expect(chosen.get()).toMatchObject({ rate: 2, sleep: true })
  })
})
