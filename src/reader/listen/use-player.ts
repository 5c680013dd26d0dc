import { useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from 'react'
import type { Article } from '../../article/article.ts'
import type { Choices } from '../../speech/choices.ts'
import { listening, speaking } from '../../speech/listening.ts'
import { createPlayer, type Player } from '../../speech/player.ts'
import { toScript } from '../../speech/script.ts'
import { useStore } from '../../store/use-store.ts'
import { followVoices, listVoices } from '../../speech/voices.ts'
import { listen as words } from '../../words/index.ts'
import { findInView } from '../step.ts'
import { markSpoken } from './mark.ts'
import { takeMediaKeys } from './media-keys.ts'

interface Playing {
  /** Undefined until the voices are known, and where none speaks the language. */
  player: Player | undefined
  /** Those that speak the language; undefined until they are known. */
  voices: SpeechSynthesisVoice[] | undefined
  voice: SpeechSynthesisVoice | undefined
}

/** Reads the article aloud as long as it is on screen, marks what is said and keeps it in view. */
export function usePlayer(
  article: Article,
  container: RefObject<HTMLElement | null>,
  { rate, captions, voices: own }: Choices,
  onEnd: () => Promise<void>,
): Playing {
  const { language } = article
  const [voices, setVoices] = useState<SpeechSynthesisVoice[] | undefined>(
    canSpeak() ? undefined : [],
  )
  const script = useMemo(
    () => toScript(article, captions ? words.caption : undefined),
    [article, captions],
  )
  const voice = voices?.find(({ voiceURI }) => voiceURI === own[language]) ?? voices?.[0]
  const player = useStore(speaking)
  const ended = useEffectEvent(onEnd)
  const manner = useMemo(() => ({ rate, language, voice }), [rate, language, voice])
  const toManner = useEffectEvent(() => manner)

  useEffect(() => {
    if (!canSpeak()) return undefined
    return followVoices(speechSynthesis, (all) => setVoices(listVoices(all, language)))
  }, [language])

  const speaks = voice !== undefined
  const last = useRef<Player>(undefined)
  useEffect(() => {
    if (!speaks) {
      // The voices have gone; they may come back, and then it goes on from there.
      speaking.set(undefined)
      return undefined
    }
    const before = last.current
    const at = before ? before.at() : findInViewAt()
    const from = Math.max(
      0,
      script.findIndex((line) => line.at + line.length > at),
    )
    const made = createPlayer(speechSynthesis, script, from, toManner())
    const unmark = markSpoken(made, script, container)
    const giveBack = takeMediaKeys(made, article.headline.text)
    let { phase } = made.progress.get()
    const unfollow = made.progress.subscribe(() => {
      const now = made.progress.get().phase
      if (now === 'ended' && phase !== now) void ended()
      phase = now
    })
    last.current = made
    speaking.set(made)
    listening.set('on')
    if (!before || before.progress.get().phase === 'speaking') made.play()
    // An engine may speak on for a page that is left, and a page that comes back begins by itself.
    addEventListener('pagehide', made.pause)
    return () => {
      removeEventListener('pagehide', made.pause)
      unfollow()
      unmark()
      giveBack()
      made.stop()
    }
  }, [speaks, script, container, article])

  // Not the one that this page has shown: it may have been stopped just now.
  useEffect(() => speaking.get()?.change(manner), [manner])
  useEffect(() => () => speaking.set(undefined), [])

  return { player, voices, voice }
}

const canSpeak = () => 'speechSynthesis' in window

// From the headline where that is in view, or where the article is the next of a queue.
function findInViewAt(): number {
  if (listening.get() !== 'on') return 0
  const element = findInView()
  return element && scrollY > 0 ? Number(element.dataset['at']) : 0
}
