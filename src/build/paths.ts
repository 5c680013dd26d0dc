import { isAbsolute, relative, sep } from 'node:path'

/** Whether a path is a folder's or lies below it, as the two are written: links are not followed. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way.split(sep)[0] !== '..' && !isAbsolute(way)
}

/** A path below a folder as it is told, with `/` on every system. */
export function toPathBelow(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}
