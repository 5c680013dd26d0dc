import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPlayer } from '../../src/speech/player.ts'
import { fakeSynthesis } from './fake.ts'

const passages = [['Fog.'], ['It came at noon.', 'Nobody saw it.'], ['It left.']]
const script = passages.flatMap((lines, passage) =>
  lines.map((text) => ({ at: 0, length: text.length, text, passage })),
)
const voice = () => ({ voiceURI: 'Near', lang: 'en-US' }) as SpeechSynthesisVoice
const manner = { rate: 1, language: 'en' }

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function open(from = 0) {
  const engine = fakeSynthesis()
  return { ...engine, player: createPlayer(engine.synthesis, script, from, manner) }
}

describe('reading aloud', () => {
  test('says one line after the other, to the end', () => {
    const { player, texts, last } = open()
    player.play()
    for (const place of [0, 1, 2, 3]) {
      expect(player.progress.get()).toEqual({ phase: 'speaking', index: place })
      last().tell('start')
      last().tell('end')
    }
    expect(texts()).toEqual(['Fog.', 'It came at noon.', 'Nobody saw it.', 'It left.'])
    expect(player.progress.get().phase).toBe('ended')
    player.play()
    expect(texts().at(-1)).toBe('Fog.')
  })

  test('pauses, and says the line again from its beginning', () => {
    const { player, texts, last } = open(1)
    player.play()
    const paused = last()
    player.pause()
    // What a cancelled line still tells is nobody's business.
    paused.tell('end')
    paused.tell('error', { error: 'interrupted' })
    expect(player.progress.get()).toEqual({ phase: 'paused', index: 1 })
    player.play()
    expect(texts()).toEqual(['It came at noon.', 'It came at noon.'])
  })

  test('goes by sentences and by passages, speaking or not', () => {
    const { player, texts } = open(2)
    const go = (...step: Parameters<typeof player.step>) => {
      player.step(...step)
      return player.progress.get().index
    }
    expect(go(-1)).toBe(1)
    expect(go(1)).toBe(2)
    expect(go(-1, true)).toBe(1)
    expect(go(-1, true)).toBe(0)
    expect(go(-1, true)).toBe(0)
    expect(go(1, true)).toBe(1)
    expect(go(1, true)).toBe(3)
    expect(go(1, true)).toBe(3)
    expect(texts()).toEqual([])
    player.play()
    player.step(-1)
    expect(texts()).toEqual(['It left.', 'Nobody saw it.'])
  })

  test.each([
    ['sentence', 3, false],
    ['passage', 3, true],
  ])('is at its end past the last %s', (_, from, passages) => {
    const { player, texts } = open(from)
    player.play()
    player.step(1, passages)
    expect(player.progress.get().phase).toBe('ended')
    expect(texts()).toEqual(['It left.'])
    player.step(1, passages)
    expect(player.progress.get().phase).toBe('ended')
  })

  test('stays at the last line, where it was paused there', () => {
    const { player } = open(3)
    player.step(1)
    expect(player.progress.get()).toEqual({ phase: 'paused', index: 3 })
  })

  test('takes another speed at once', () => {
    const { player, last } = open()
    player.play()
    player.change({ ...manner, rate: 1.5 })
    expect(last().rate).toBe(1.5)
    expect(player.progress.get().index).toBe(0)
  })

  test('says nothing again because the browser tells its voices anew', () => {
    const { player, texts } = open()
    player.change({ ...manner, voice: voice() })
    player.play()
    player.change({ ...manner, voice: voice() })
    expect(texts()).toEqual(['Fog.'])
  })
})

describe('an engine that', () => {
  test('swallows a line is asked again, then given up with a word', () => {
    const { player, texts } = open()
    player.play()
    vi.advanceTimersByTime(20_000)
    expect(texts()).toEqual(['Fog.', 'Fog.', 'Fog.'])
    expect(player.progress.get()).toEqual({ phase: 'paused', index: 0, trouble: 'stalled' })
  })

  test('forgets to say that it has ended is not waited for', () => {
    const { player, last, texts } = open(1)
    player.play()
    last().tell('start')
    last().tell('boundary', { charIndex: 13 })
    vi.advanceTimersByTime(15_000)
    expect(texts()).toEqual(['It came at noon.', 'Nobody saw it.'])
  })

  test('falls silent in the middle goes on from there', () => {
    const { player, last, texts } = open(1)
    player.play()
    last().tell('start')
    last().tell('boundary', { charIndex: 3 })
    vi.advanceTimersByTime(15_000)
    expect(texts().at(-1)).toBe('came at noon.')
    last().tell('end')
    expect(player.progress.get().index).toBe(2)
  })

  test('ends every line at once is given up with a word, where it began to', () => {
    const text = 'The fog came in at noon.'
    const lines = Array.from({ length: 30 }, (_, at) => ({ at, length: 24, text, passage: at }))
    const { synthesis, said, last } = fakeSynthesis()
    const player = createPlayer(synthesis, lines, 2, manner)
    player.play()
    last().tell('start')
    vi.advanceTimersByTime(1500)
    last().tell('end')
    for (let line = 0; line < 20; line += 1) last().tell('end')
    expect(said).toHaveLength(5)
    expect(player.progress.get()).toEqual({ phase: 'paused', index: 3, trouble: 'stalled' })
  })

  test('fails is asked again', () => {
    const { player, last, texts } = open()
    player.play()
    last().tell('error', { error: 'synthesis-failed' })
    expect(texts()).toEqual(['Fog.', 'Fog.'])
  })

  test('pauses by itself, as for a call, goes on when the reader says so', () => {
    const { player, texts, last } = open(1)
    player.play()
    last().tell('start')
    last().tell('pause')
    expect(player.progress.get()).toEqual({ phase: 'paused', index: 1 })
    vi.advanceTimersByTime(600_000)
    player.play()
    expect(texts()).toEqual(['It came at noon.', 'It came at noon.'])
  })

  test('is taken by another page is left to it', () => {
    const { player, last, texts, cancel } = open(1)
    player.play()
    last().tell('start')
    cancel.mockClear()
    last().tell('error', { error: 'interrupted' })
    vi.advanceTimersByTime(60_000)
    expect(player.progress.get()).toEqual({ phase: 'paused', index: 1 })
    expect(texts()).toEqual(['It came at noon.'])
    expect(cancel).not.toHaveBeenCalled()
  })

  test.each([
    ['not-allowed', 'refused'],
    ['network', 'network'],
  ])('fails with %s pauses and says why', (error, trouble) => {
    const { player, last } = open(2)
    player.play()
    last().tell('error', { error })
    expect(player.progress.get()).toEqual({ phase: 'paused', index: 2, trouble })
  })

  test('is let go is silent, whatever it still tells', () => {
    const { player, last, texts, cancel } = open()
    player.play()
    player.stop()
    last().tell('end')
    vi.advanceTimersByTime(60_000)
    expect(texts()).toEqual(['Fog.'])
    expect(cancel).toHaveBeenCalled()
  })
})
