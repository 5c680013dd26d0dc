import { useLayoutEffect, useRef } from 'react'
import { directionOf } from '../../article/facts.ts'
import { toArticlePath } from '../../library/address.ts'
import { toTimeLeft } from '../../progress/reading.ts'
import type { Reading } from '../../progress/shelf.ts'
import { keepRoom } from '../../settings/room.ts'
import { setGlyphs } from '../../typeset/glyphs.ts'
import { house, shelf } from '../../words/index.ts'
import { useFactor } from '../../reader/use-factor.ts'
import { HeadlineWords } from '../../reader/Words.tsx'
import { Link } from '../../ui/Link.tsx'
import styles from './Lead.module.css'
import { Share } from './Row.tsx'

// How many are offered beside the one that was read last.
const others = 2

/**
 * What to go on with: the article that was read last, and up to two more. Until the device has told, the
 * room that it took the last time is left.
 */
export function Lead({ begun }: { begun: readonly Reading[] | undefined }) {
  const [last, ...rest] = begun ?? []
  const holder = useHeldPlace(begun !== undefined)
  return (
    <div ref={holder} className={begun ? undefined : styles.room}>
      {last && (
        <div className={styles.lead}>
          <section aria-labelledby="continue" className={styles.last}>
            <h2 id="continue" className={`${styles.label} ${styles.go}`} {...house}>
              {shelf.go}
            </h2>
            <Begun reading={last} className={styles.headline} opening />
          </section>
          {rest.length > 0 && (
            <section aria-labelledby="also" className={styles.also}>
              <h2 id="also" className={styles.label} {...house}>
                {shelf.also}
              </h2>
              <ul>
                {rest.slice(0, others).map((reading) => (
                  <li key={reading.id} className={styles.other}>
                    <Begun reading={reading} className={styles.small} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </div>
  )
}

interface BegunProps {
  reading: Reading
  className: string | undefined
  opening?: true
}

function Begun({ reading, className, opening }: BegunProps) {
  const { slug, headline, language, minutes, share } = reading
  const factor = useFactor(language)
  const own = { lang: language, dir: directionOf(language) }
  return (
    <>
      <h3 className={className} {...own}>
        <Link to={toArticlePath(slug)}>
          <HeadlineWords text={headline} language={language} />
        </Link>
      </h3>
      {opening && (
        <p className={styles.opening} {...own}>
          {setGlyphs(reading.opening, language)}
        </p>
      )}
      <p className={styles.progress} {...house}>
        <Share share={share} />
        <span>{toTimeLeft(minutes / factor, share)}</span>
      </p>
    </>
  )
}

// As it was when the page was left: the place that is come back to was measured with it. A page that is
// opened has the room that was left for it.
let heightBefore: number | undefined

/** Rows stay where they are in the window when the lead has come, gone or grown above them. */
function useHeldPlace(known: boolean) {
  const holder = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { offsetHeight } = holder.current!
    const grown = offsetHeight - (heightBefore ?? offsetHeight)
    heightBefore = offsetHeight
    if (known) keepRoom(offsetHeight)
    // After the page has been scrolled to where it was left.
    if (grown !== 0)
      queueMicrotask(() => scrollY > 0 && scrollBy({ top: grown, behavior: 'instant' }))
  })
  return holder
}
