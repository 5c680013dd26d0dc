/**
 * The address of a page of the app as a link to it is written on another: relative, so that it is
 * right wherever the library stands, and with its file named, so that it works from a folder too.
 */
export function toRelative(from: string, to: string): string {
  const [, path = '', rest = ''] = /^\/?([^?#]*)(.*)$/.exec(to) ?? []
  const depth = from.split('/').length - 2
  return (depth > 0 ? '../'.repeat(depth) : './') + (path || 'index.html') + rest
}
