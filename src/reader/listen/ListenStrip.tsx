import {
  useContext,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from 'react'
import { useNavigate } from 'react-router-dom'
import type { Article } from '../../article/article.ts'
import { toArticlePath } from '../../library/address.ts'
import type { Library } from '../../library/library.ts'
import { QueueOf } from '../../speech/context.ts'
import { listening } from '../../speech/listening.ts'
import type { Player, Progress } from '../../speech/player.ts'
import type { Store } from '../../store/store.ts'
import { useStore } from '../../store/use-store.ts'
import { house, listen as words } from '../../words/index.ts'
import { Follow } from '../../ui/Link.tsx'
import { passFocus } from '../../ui/pass-focus.ts'
import { Strip } from '../../ui/Strip.tsx'
import strip from '../../ui/Strip.module.css'
import { useEscape } from '../../ui/use-escape.ts'
import { choices } from './choices.ts'
import { ListenChoices } from './ListenChoices.tsx'
import { ListenQueue } from './ListenQueue.tsx'
import styles from './ListenStrip.module.css'
import { findNext } from './next.ts'
import { usePlayer } from './use-player.ts'

interface ListenStripProps {
  article: Article
  /** The article's id. */
  id: string
  container: RefObject<HTMLElement | null>
  library: Library
}

/** A strip at the foot of the window while the article is read aloud: pause, steps, voice, speed, what comes next. */
export default function ListenStrip({ article, id, container, library }: ListenStripProps) {
  const queue = useContext(QueueOf)
  const follow = useContext(Follow)
  const navigate = useNavigate()
  const chosen = useStore(choices)
  const [more, setMore] = useState(false)
  const { player, voices, voice } = usePlayer(article, container, chosen, onEnd)
  const holder = useRef<HTMLElement>(null)
  const moreButton = useRef<HTMLButtonElement>(null)
  const stopButton = useRef<HTMLButtonElement>(null)
  const moreId = useId()
  const isSilent = voices !== undefined && !voice

  const hasBegun = useRef(false)
  // Voices may go and come back: whoever is elsewhere in the page by then stays there.
  const takeKeyboard = useEffectEvent((to: HTMLElement | null) => {
    const { activeElement: at } = document
    const isElsewhere = at !== document.body && !holder.current?.contains(at)
    if (!(hasBegun.current && isElsewhere)) to?.focus({ preventScroll: true })
    hasBegun.current = true
  })
  const main = useRef<HTMLButtonElement>(null)
  const hasPlayer = player !== undefined
  useEffect(() => {
    // What opened the strip may be far away: the keyboard is where the pause is.
    if (hasPlayer) takeKeyboard(main.current)
    else if (isSilent) takeKeyboard(stopButton.current)
  }, [isSilent, hasPlayer])
  // One press closes one thing.
  useEscape(holder, () => {
    if (!more) return close()
    setMore(false)
    if (holder.current?.contains(document.activeElement)) moreButton.current?.focus()
  })
  // The keyboard goes on where it was before.
  useLayoutEffect(() => {
    const { activeElement: before } = document
    const isPlace = before instanceof HTMLElement && before !== document.body
    return () => passFocus(() => (isPlace && before.isConnected ? before : undefined))
  }, [])

  async function onEnd(): Promise<void> {
    await queue.load()
    await queue.remove(id)
    const next = choices.get().sleep ? undefined : await findNext(queue, library)
    // Whoever has stopped meanwhile, or left, is led nowhere.
    if (!next || listening.get() !== 'on') return
    const path = toArticlePath(next.slug)
    if (!(await follow(path)) || listening.get() !== 'on') return
    listening.set({ next: next.id })
    await navigate(path)
  }

  return (
    <Strip ref={holder} name={words.name}>
      <div className={`page ${strip.line} ${styles.line}`}>
        {player ? (
          <Tools player={player} main={main} />
        ) : (
          <output className={styles.said}>
            {isSilent ? (
              toSilence(article.language)
            ) : (
              <span className={styles.waiting}>{words.waiting}</span>
            )}
          </output>
        )}
        <span className={styles.rest}>
          {player && (
            <button
              ref={moreButton}
              type="button"
              className={strip.tool}
              aria-expanded={more}
              aria-controls={moreId}
              onClick={() => setMore(!more)}
            >
              {words.more}
            </button>
          )}
          <button ref={stopButton} type="button" className={strip.tool} onClick={close}>
            {words.close}
          </button>
        </span>
        {player && <Trouble progress={player.progress} />}
      </div>
      <div id={moreId} hidden={!more} className={`page ${styles.more}`}>
        <div className={styles.choices}>
          {player && (
            <div className={styles.narrow}>
              <Steps player={player} passages />
            </div>
          )}
          <ListenChoices language={article.language} voices={voices} voice={voice} />
        </div>
        <ListenQueue id={id} opener={moreButton} />
      </div>
    </Strip>
  )
}

function Tools({ player, main }: { player: Player; main: RefObject<HTMLButtonElement | null> }) {
  const { phase } = useStore(player.progress)
  return (
    <>
      <button
        ref={main}
        type="button"
        className={`${strip.tool} ${styles.main}`}
        onClick={() => (phase === 'speaking' ? player.pause() : player.play())}
      >
        {{ speaking: words.pause, paused: words.resume, ended: words.again }[phase]}
      </button>
      <Steps player={player} />
      <span className={styles.wide}>
        <Steps player={player} passages />
      </span>
    </>
  )
}

function Steps({ player, passages = false }: { player: Player; passages?: boolean }) {
  return (
    <>
      <button type="button" className={strip.tool} onClick={() => player.step(-1, passages)}>
        {passages ? words.passageBack : words.sentenceBack}
      </button>
      <button type="button" className={strip.tool} onClick={() => player.step(1, passages)}>
        {passages ? words.passageOn : words.sentenceOn}
      </button>
    </>
  )
}

function Trouble({ progress }: { progress: Store<Progress> }) {
  const { phase, trouble } = useStore(progress)
  const said = trouble
    ? { stalled: words.stalled, refused: words.refused, network: words.offline }[trouble]
    : phase === 'ended'
      ? words.ended
      : ''
  return (
    <output className={said ? `${styles.said} ${trouble ? styles.failed : ''}` : 'visually-hidden'}>
      {said}
    </output>
  )
}

function toSilence(language: string): string {
  if (!('speechSynthesis' in window)) return words.none
  if (language === 'und') return words.silent(words.any)
  const names = new Intl.DisplayNames([house.lang], { type: 'language' })
  return words.silent(names.of(language) ?? words.any)
}

function close(): void {
  listening.set('off')
}
