import { createStore, type Store } from '../store/store.ts'
import type { Line } from './script.ts'

/** How the reading aloud stands. */
export interface Progress {
  phase: 'paused' | 'speaking' | 'ended'
  /** The line that is said, or would be next. */
  index: number
  /** Why it paused by itself: the engine says nothing, may not, or can't reach its server. */
  trouble?: 'stalled' | 'refused' | 'network'
}

/** How it sounds. */
interface Manner {
  /** 1 is the voice's own speed. */
  rate: number
  language: string
  voice?: SpeechSynthesisVoice | undefined
}

export interface Player {
  progress: Store<Progress>
  /** Where the line that is said begins in the article's text: another script of it goes on from there. */
  at: () => number
  play: () => void
  pause: () => void
  /** By so many lines, or with `passages` by so many passages. While it speaks, the last one on is the end. */
  step: (by: 1 | -1, passages?: boolean) => void
  /** From now on. What is being said is said again that way. */
  change: (manner: Manner) => void
  stop: () => void
}

// An engine that has not begun by then has swallowed the line.
const startWithin = 6000 // ms
// The slowest speech there is: Chinese and Japanese say about 4 characters a second, others about 14.
const slowest = 3 // characters a second
const spare = 4000 // ms
const mostTries = 2
// Nobody says a letter in so little, even at twice the speed. A voice may have no sound for a short
// line or a single one: of some in a row it has said none.
const leastForLetter = 2 // ms
const fewestLetters = 20
const mostUnsaid = 4

/**
 * Says lines one after the other through the browser's engine. Engines swallow lines, fall silent in
 * the middle, forget to say that they have ended or end without a sound: each line is watched, said
 * again or left behind. One that pauses by itself goes on when it is asked to.
 */
export function createPlayer(
  synthesis: SpeechSynthesis,
  script: readonly Line[],
  from: number,
  first: Manner,
): Player {
  const progress = createStore<Progress>({ phase: 'paused', index: clamp(from) })
  let manner = first
  // Whatever an engine says of an earlier turn is too late.
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  // Engines forget an utterance that nobody holds.
  let held: SpeechSynthesisUtterance | undefined
  // The lines in a row that ended before they could have been said.
  let unsaid: number[] = []

  function clamp(index: number): number {
    return Math.max(0, Math.min(index, script.length - 1))
  }

  function say(index: number, skipped = 0, tries = 0): void {
    const line = script[index]
    turn += 1
    const mine = turn
    clearTimeout(timer)
    synthesis.cancel()
    if (!line) return end()
    progress.set({ phase: 'speaking', index })
    const utterance = new SpeechSynthesisUtterance(line.text.slice(skipped))
    utterance.lang = manner.voice?.lang ?? manner.language
    utterance.rate = manner.rate
    if (manner.voice) utterance.voice = manner.voice
    held = utterance
    let begun = false
    let reached = 0
    const asked = performance.now()
    const current = () => mine === turn && held === utterance
    const watch = (ms: number, act: () => void) => {
      clearTimeout(timer)
      timer = setTimeout(() => current() && act(), ms)
    }
    utterance.addEventListener('start', () => {
      if (!current()) return
      begun = true
      const ms = (utterance.text.length / slowest / manner.rate) * 1000 + spare
      watch(ms, () => {
        const cutOff = reached > 0 && reached < utterance.text.length * 0.7
        if (cutOff && tries < mostTries) say(index, skipped + reached, tries + 1)
        else say(index + 1)
      })
    })
    utterance.addEventListener('boundary', ({ charIndex }) => {
      if (current()) reached = Math.max(reached, charIndex)
    })
    // Not asked by this page: the system needs the voice, for a call maybe.
    utterance.addEventListener('pause', () => {
      if (current()) halt()
    })
    utterance.addEventListener('end', () => {
      if (!current()) return
      const { length } = utterance.text
      const isUnsaid = reached === 0 && performance.now() - asked < length * leastForLetter
      if (length >= fewestLetters) unsaid = isUnsaid ? [...unsaid, index] : []
      if (unsaid.length < mostUnsaid) return say(index + 1)
      progress.set({ phase: 'speaking', index: unsaid[0]! })
      halt('stalled')
    })
    utterance.addEventListener('error', ({ error }) => {
      if (!current()) return
      if (error === 'not-allowed') halt('refused')
      else if (error === 'network') halt('network')
      // Another page speaks now. To cancel here as well would take its voice away.
      else if (begun && (error === 'interrupted' || error === 'canceled')) leave()
      else retry()
    })
    const retry = () => {
      if (tries < mostTries) say(index, skipped, tries + 1)
      else halt('stalled')
    }
    synthesis.speak(utterance)
    // An engine that another page has paused would wait for ever.
    synthesis.resume()
    watch(startWithin, retry)
  }

  function forget(): void {
    turn += 1
    clearTimeout(timer)
    held = undefined
    unsaid = []
  }

  function hush(): void {
    forget()
    synthesis.cancel()
  }

  function halt(trouble?: Progress['trouble']): void {
    hush()
    leave(trouble)
  }

  function leave(trouble?: Progress['trouble']): void {
    forget()
    const { index } = progress.get()
    progress.set({ phase: 'paused', index, ...(trouble && { trouble }) })
  }

  function end(): void {
    hush()
    progress.set({ phase: 'ended', index: clamp(script.length) })
  }

  // Past the last line is the end; who has paused stays there.
  function go(index: number): void {
    if (progress.get().phase === 'speaking') say(index)
    else if (index < script.length) progress.set({ phase: 'paused', index })
  }

  return {
    progress,
    at: () => script[progress.get().index]?.at ?? 0,
    play() {
      const { phase, index } = progress.get()
      if (phase !== 'speaking') say(phase === 'ended' ? 0 : index)
    },
    // Engines resume badly: the line is said again from its beginning.
    pause: () => halt(),
    step(by, passages = false) {
      const { index } = progress.get()
      go(Math.max(0, passages ? stepPassage(script, index, by) : index + by))
    },
    change(next) {
      const { rate, language, voice } = manner
      manner = next
      // Browsers that tell their voices anew tell the same ones as others.
      const isSameVoice = voice?.voiceURI === next.voice?.voiceURI
      if (rate === next.rate && language === next.language && isSameVoice) return
      const { phase, index } = progress.get()
      if (phase === 'speaking') say(index)
    },
    stop: hush,
  }
}

// Back leads to the beginning of the passage first, as a listener expects of any player.
function stepPassage(script: readonly Line[], index: number, by: 1 | -1): number {
  const { passage } = script[index] ?? { passage: 0 }
  const first = (of: number) => script.findIndex((line) => line.passage === of)
  if (by > 0) {
    const next = script.findIndex((line) => line.passage > passage)
    return next < 0 ? script.length : next
  }
  const begin = first(passage)
  return begin < index || begin === 0 ? begin : first(script[begin - 1]!.passage)
}
