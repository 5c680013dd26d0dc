/**
 * Where the library stands, with a slash at the end. Found from where this script was loaded:
 * built scripts lie one folder below the base, so the same files work at any address.
 */
export function findBase(): URL {
  return import.meta.env.DEV
    ? new URL('/', location.href)
    : new URL(/* @vite-ignore */ '../', import.meta.url)
}
