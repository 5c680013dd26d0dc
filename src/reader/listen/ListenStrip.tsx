import { useContext, useEffect, useId, useMemo, useRef, useState, type RefObject } from 'react'
import { useNavigate } from 'react-router-dom'
import type { Article } from '../../article/article.ts'
import { toArticlePath } from '../../library/address.ts'
import type { Library } from '../../library/library.ts'
import { rates } from '../../speech/choices.ts'
import { QueueOf } from '../../speech/context.ts'
import { listening } from '../../speech/listening.ts'
import type { Player, Progress } from '../../speech/player.ts'
import { inOrder } from '../../speech/queue.ts'
import type { Store } from '../../store/store.ts'
import { useStore } from '../../store/use-store.ts'
import { house, listen as words } from '../../words/index.ts'
import { Follow } from '../../ui/Link.tsx'
import { Select } from '../../ui/Select.tsx'
import { Strip } from '../../ui/Strip.tsx'
import strip from '../../ui/Strip.module.css'
import actions from '../../ui/actions.module.css'
import { choices, choose } from './choices.ts'
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
  const queued = useStore(queue.list)
  const next = useMemo(() => inOrder(queued).filter((one) => one.id !== id), [queued, id])
  const [more, setMore] = useState(false)
  const { player, voices, voice } = usePlayer(article, container, chosen, onEnd)
  const holder = useRef<HTMLElement>(null)
  const moreButton = useRef<HTMLButtonElement>(null)
  const stopButton = useRef<HTMLButtonElement>(null)
  const moreId = useId()
  const isSilent = voices !== undefined && !voice

  useEffect(() => {
    if (isSilent) stopButton.current?.focus({ preventScroll: true })
  }, [isSilent])
  useEffect(() => {
    const before = document.activeElement
    return () => giveFocusBack(before)
  }, [])
  useEffect(() => void queue.load(), [queue])
  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && holder.current?.contains(document.activeElement)) close()
    }
    addEventListener('keydown', escape)
    return () => removeEventListener('keydown', escape)
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
          <Tools player={player} />
        ) : (
          <output className={styles.said}>{isSilent && toSilence(article.language)}</output>
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
          <label>
            {words.rate}{' '}
            <Select
              value={chosen.rate}
              onChange={({ target }) => choose({ rate: Number(target.value) })}
            >
              {rates.map((rate) => (
                <option key={rate} value={rate}>
                  {words.times(rate)}
                </option>
              ))}
            </Select>
          </label>
          <label>
            {words.voice}{' '}
            <Select
              value={voice?.voiceURI}
              onChange={({ target }) => choose({ voices: { [article.language]: target.value } })}
            >
              {voices?.map(({ voiceURI, name, localService }) => (
                <option key={voiceURI} value={voiceURI}>
                  {localService ? name : words.network(name)}
                </option>
              ))}
            </Select>
          </label>
          {voice && !voice.localService && <p className={styles.note}>{words.sent}</p>}
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={chosen.captions}
              onChange={({ target }) => choose({ captions: target.checked })}
            />{' '}
            {words.captions}
          </label>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={chosen.sleep}
              onChange={({ target }) => choose({ sleep: target.checked })}
            />{' '}
            {words.sleep}
          </label>
        </div>
        <div className={styles.queue}>
          <h2 className={styles.heading}>{words.queue}</h2>
          {next.length === 0 && <p className={styles.note}>{words.empty}</p>}
          <ol>
            {next.map((one) => (
              <li key={one.id} className={styles.queued}>
                <span lang={one.language === 'und' ? undefined : one.language} dir="auto">
                  {one.headline}
                </span>
                <button
                  type="button"
                  className={actions.link}
                  aria-label={words.remove(one.headline)}
                  onClick={({ currentTarget }) => {
                    const item = currentTarget.closest('li')
                    const beside = item?.nextElementSibling ?? item?.previousElementSibling
                    // The keyboard goes on with the next one.
                    const next = beside?.querySelector('button') ?? moreButton.current
                    next?.focus({ preventScroll: true })
                    void queue.remove(one.id)
                  }}
                >
                  {words.out}
                </button>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </Strip>
  )
}

function Tools({ player }: { player: Player }) {
  const { phase } = useStore(player.progress)
  const main = useRef<HTMLButtonElement>(null)
  // What opened the strip may be far away: the keyboard is where the pause is.
  useEffect(() => main.current?.focus({ preventScroll: true }), [])
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

// The strip has taken the keyboard with it: it goes on where it was before, or at the headline.
function giveFocusBack(before: Element | null): void {
  if (document.activeElement !== document.body) return
  const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body
  const next = isThere ? before : document.querySelector('h1')
  next?.focus({ preventScroll: true })
}
