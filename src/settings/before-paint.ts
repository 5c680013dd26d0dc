import { minifySync } from 'vite'
import { colourBars, dress, whyRagged, type Ragged } from './dress.ts'
import { roomKeyOf, roomProperty } from './room.ts'
import { keyOf } from './settings.ts'

// Stands in pages as text too, like what it calls.
function dressEarly(
  key: string,
  roomKey: string,
  roomProperty: string,
  dressRoot: typeof dress,
  why: (root: HTMLElement) => Ragged,
  colour: typeof colourBars,
): void {
  try {
    const root = document.documentElement
    const [width, height] = localStorage.getItem(roomKey + location.pathname)?.split(' ') ?? []
    // Browsers lay out what there is to tell how wide the window is: not where nothing is kept.
    if (width && width === String(innerWidth)) root.style.setProperty(roomProperty, `${height}px`)
    const { base } = document.currentScript!.dataset
    const folders = location.pathname.split('/').slice(0, -1)
    const bases = base
      ? [new URL(base, location.href).pathname]
      : folders.map((_, at) => `${folders.slice(0, at + 1).join('/')}/`).toReversed()
    const kept = bases.map((base) => localStorage.getItem(key + base)).find(Boolean)
    if (!kept) return
    dressRoot(root, JSON.parse(kept) as Record<string, unknown>, why)
    colour(root)
  } catch {
    // Storage is blocked, or holds rubbish: the house style it is.
  }
}

/**
 * The script that stands in the head of every page, after its style, and dresses it before the first
 * paint; and leaves room for what only the device knows. Its element's `data-base` leads to the base;
 * without one the page can stand at any depth, and the folders above it are tried, the deepest first.
 */
export const beforePaint = minifySync(
  'before-paint.js',
  `(${dressEarly.toString()})(${JSON.stringify(keyOf(''))},${JSON.stringify(roomKeyOf(''))},${JSON.stringify(roomProperty)},${dress.toString()},${whyRagged.toString()},${colourBars.toString()})`,
).code
