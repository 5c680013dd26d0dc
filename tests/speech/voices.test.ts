import { describe, expect, test, vi } from 'vitest'
import { followVoices, listVoices } from '../../src/speech/voices.ts'

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

  test('are waited for, but not for ever, and heard of however late they come', () => {
    vi.useFakeTimers()
    const synthesis = Object.assign(new EventTarget(), { getVoices: (): object[] => [] })
    const told = vi.fn<(voices: object[]) => void>()
    const stop = followVoices(synthesis as unknown as SpeechSynthesis, told)
    expect(told).not.toHaveBeenCalled()
    vi.advanceTimersByTime(2000)
    expect(told.mock.calls).toEqual([[[]]])
    synthesis.getVoices = () => voices
    synthesis.dispatchEvent(new Event('voiceschanged'))
    expect(told.mock.lastCall).toEqual([voices])
    stop()
    synthesis.dispatchEvent(new Event('voiceschanged'))
    expect(told).toHaveBeenCalledTimes(2)
    vi.useRealTimers()
  })

  test('are told at once where they are known, and only once', () => {
    vi.useFakeTimers()
    const told = vi.fn<(voices: object[]) => void>()
    followVoices({ getVoices: () => voices } as unknown as SpeechSynthesis, told)
    vi.advanceTimersByTime(2000)
    expect(told.mock.calls).toEqual([[voices]])
    vi.useRealTimers()
  })
})
