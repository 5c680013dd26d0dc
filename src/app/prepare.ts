const articleLink = /\barticles\/([^/?#]+)\.html/
// What leads on from an article is little, and likely to be followed; rows of a library are many.
const leadsOn = 'aside a[href*="articles/"]'
// So many articles are fetched unasked while one is read.
const mostUnasked = 6

/**
 * Has articles fetched before they are opened: those that are pointed at, touched or have the focus,
 * and, once the reader has begun to move, those that the open article leads on to as they come into
 * view. Readers who save data get only what they ask for. Returns the way to stop.
 */
export function prepareLinks(prepare: (slug: string) => void): () => void {
  const ask = (target: EventTarget | null) => {
    const link = target instanceof Element ? target.closest('a') : null
    const slug = link && articleLink.exec(link.href)?.[1]
    if (slug && !location.pathname.includes(slug)) prepare(slug)
  }
  if (isSaving()) return () => undefined
  const hear = ({ target }: Event) => ask(target)
  const stops = ['pointerover', 'focusin', 'touchstart'].map((event) => {
    document.addEventListener(event, hear, { passive: true })
    return () => document.removeEventListener(event, hear)
  })
  const stopWatching = prepareSeen(ask)
  return () => {
    stopWatching()
    for (const stop of stops) stop()
  }
}

function isSaving(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
}

function prepareSeen(ask: (link: Element) => void): () => void {
  let left = mostUnasked
  let page = ''
  const seen = new IntersectionObserver((changes) => {
    for (const { isIntersecting, target } of changes) {
      if (!isIntersecting) continue
      seen.unobserve(target)
      if ((left -= 1) >= 0) ask(target)
    }
  })
  // Each page has links of its own; they are looked for when the reader moves on it.
  const look = () => {
    if (page === location.pathname) return
    page = location.pathname
    left = mostUnasked
    seen.disconnect()
    for (const link of document.querySelectorAll(leadsOn)) seen.observe(link)
  }
  for (const event of ['scroll', 'pointermove']) {
    addEventListener(event, look, { passive: true })
  }
  return () => {
    seen.disconnect()
    for (const event of ['scroll', 'pointermove']) removeEventListener(event, look)
  }
}
