import { describe, expect, test, vi } from 'vitest'
import { keepChoices, type Choices } from '../../src/speech/choices.ts'
import { findVoices, listVoices } from '../../src/speech/voices.ts'

const voice = (name: string, lang: string, localService = true, own = false) => ({
  name,
  lang,
  localService,
  voiceURI: name,
  default: own,
})

describe('the voices for a language', () => {
  const voices = [
    voice('Far', 'en-US', false),
    voice('Anna', 'de-DE'),
    voice('Near', 'en_GB'),
    voice('Own', 'en-US', true, true),
  ]
  const names = (language: string) => listVoices(voices, language).map(({ name }) => name)

  test('are those that speak it, on the device first, the system’s own before', () => {
    expect(names('en')).toEqual(['Own', 'Near', 'Far'])
    expect(names('de')).toEqual(['Anna'])
    expect(names('fi')).toEqual([])
  })

  test('are all, where the language is not known', () => {
    expect(names('und')).toHaveLength(4)
  })

  test('are waited for, but not for ever', async () => {
    vi.useFakeTimers()
    const none = { getVoices: () => [], addEventListener: () => undefined }
    const found = findVoices(none as unknown as SpeechSynthesis)
    await vi.advanceTimersByTimeAsync(2000)
    expect(await found).toEqual([])
    let come: (() => void) | undefined
    const late = {
      getVoices: vi.fn<() => object[]>().mockReturnValueOnce([]).mockReturnValue(voices),
      addEventListener: (_: string, listener: () => void) => (come = listener),
    }
    const lateFound = findVoices(late as unknown as SpeechSynthesis)
    come?.()
    expect(await lateFound).toBe(voices)
    vi.useRealTimers()
  })
})

describe('how a reader listens', () => {
  test('is kept, and what makes no sense is the house’s', () => {
    const kept = new Map<string, string>()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
    })
    const choices: Choices = { rate: 1.3, captions: false, sleep: true, voices: { en: 'Near' } }
    keepChoices('k').set(choices)
    expect(keepChoices('k').get()).toEqual(choices)
    kept.set('k', '{"rate":99,"voices":{"en":7},"captions":"x"}')
    expect(keepChoices('k').get()).toEqual({ rate: 1, captions: true, sleep: false, voices: {} })
    kept.set('k', '{')
    expect(keepChoices('k').get().rate).toBe(1)
    vi.unstubAllGlobals()
  })
})
