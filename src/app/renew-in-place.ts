import { findPlace, type Place } from '../progress/place.ts'
import { toOffset, toRanges } from '../reader/ranges.ts'
import { openArticle } from '../search/open-article.ts'
import { findFirstLetter } from '../settings/place.ts'

const quoteCharacters = 80
// Far parts that are set only when they come near move the text some frames later.
const framesToSettle = 10

/**
 * Renews the open page, and keeps the words at the top of the view where they are: while developing,
 * an edit of an article above them makes everything below it anew.
 */
export async function renewInPlace(renew: () => Promise<void>): Promise<void> {
  const place = scrollY > 0 ? findTopPlace() : undefined
  if (!place) return renew()
  const root = document.documentElement
  const top = topOf(place)!
  let scroll = scrollY
  // The browser's own way of holding a place would be added to ours.
  root.style.overflowAnchor = 'none'
  await renew()
  for (let frame = 0; frame < framesToSettle; frame += 1) {
    await new Promise(requestAnimationFrame)
    const now = topOf(place)
    // Whoever scrolls goes elsewhere.
    if (now === undefined || scrollY !== scroll) break
    if (Math.abs(now - top) >= 1) scrollBy({ top: now - top, behavior: 'instant' })
    scroll = scrollY
  }
  root.style.overflowAnchor = ''
}

function findTopPlace(): Place | undefined {
  const article = openArticle.get()?.article
  const letter = findFirstLetter(document.documentElement)
  const at = letter && toOffset(letter.startContainer, letter.startOffset)
  if (!article || at === undefined) return undefined
  return { at, quote: article.text.slice(at, at + quoteCharacters) }
}

function topOf(place: Place): number | undefined {
  const { text = '' } = openArticle.get()?.article ?? {}
  const at = findPlace(text, place)
  const [[letter] = []] = at === undefined ? [] : toRanges(document, [{ at, length: 1 }])
  return letter?.getBoundingClientRect().top
}
