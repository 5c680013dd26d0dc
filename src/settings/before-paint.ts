import { minifySync } from 'vite'
import { dress, whyRagged, type Ragged } from './dress.ts'
import { roomKeyOf, roomProperty } from './room.ts'
import { keyOf, table, type Choice, type Range } from './settings.ts'

// Stands in pages as text too, like what it calls.
function dressEarly(
  key: string,
  roomKey: string,
  roomProperty: string,
  table: Record<string, Choice | Range>,
  dressRoot: typeof dress,
  why: (root: HTMLElement) => Ragged,
): void {
  try {
    const root = document.documentElement
    const [width, height] = localStorage.getItem(roomKey + location.pathname)?.split(' ') ?? []
    if (width === String(innerWidth)) root.style.setProperty(roomProperty, `${height}px`)
    const { base } = document.currentScript!.dataset
    const folders = location.pathname.split('/').slice(0, -1)
    const bases = base
      ? [new URL(base, location.href).pathname]
      : folders.map((_, at) => `${folders.slice(0, at + 1).join('/')}/`).toReversed()
    const kept = bases.map((base) => localStorage.getItem(key + base)).find(Boolean)
    if (!kept) return
    const settings = JSON.parse(kept) as Record<string, unknown>
    dressRoot(root, settings, table, why)
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
  `(${dressEarly.toString()})(${JSON.stringify(keyOf(''))},${JSON.stringify(roomKeyOf(''))},${JSON.stringify(roomProperty)},${JSON.stringify(table)},${dress.toString()},${whyRagged.toString()})`,
).code
