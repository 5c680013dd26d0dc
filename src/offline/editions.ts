import { toIdOfSlug } from '../library/address.ts'
import { listEditions, toCacheName, type Deployment } from './caches.ts'
import { isFree } from './holding.ts'
import { keepArticle, keepLasting, type Target } from './keep.ts'

/**
 * Takes what was read over from the editions before, and the pictures that are new of articles the
 * reader has asked to be kept; texts that have not changed are not fetched.
 */
export async function bringOver(
  target: Target,
  isAskedFor: (id: string) => boolean = () => false,
): Promise<void> {
  for (const edition of await listOthers(target)) {
    const cache = await caches.open(toCacheName({ ...target, edition }))
    for (const { url } of await cache.keys()) {
      const path = url.slice(target.base.href.length)
      const slug = /^articles\/(.+)\.txt$/.exec(path)?.[1]
      if (slug !== undefined) await keepArticle(target, slug, isAskedFor(toIdOfSlug(slug)))
      // Pictures never change, and faces rarely do.
      else if (/^pictures\/|^assets\/.*\.woff2$/.test(path)) await keepLasting(target, path)
    }
  }
}

/**
 * Removes the editions before this one that no tab shows any more, but not one of which the whole
 * library is kept. A newer one may just be coming: no tab shows it yet.
 */
export async function removeUnused(deployment: Deployment): Promise<void> {
  const editions = await listEditions(deployment.base)
  for (const edition of editions.slice(editions.indexOf(deployment.edition) + 1)) {
    const other = { ...deployment, edition }
    const isWhole = await caches.has(toCacheName(other, 'whole'))
    if (!isWhole && (await isFree(toCacheName(other)))) await caches.delete(toCacheName(other))
  }
}

/** The editions besides this one of which the app is kept. */
export async function listOthers({ base, edition }: Deployment): Promise<string[]> {
  return (await listEditions(base)).filter((one) => one !== edition)
}
