import { toDataAddress, toHash, toIdOfSlug, toTextPath } from '../library/address.ts'
import type { ArticleEntry } from '../library/entry.ts'
import { NewEditionError } from '../library/fetched.ts'
import { isPage } from '../library/is-page.ts'
import { toKeptPicturePath, type Picture } from '../library/pictures.ts'
import { toShardPath, type Shard } from '../library/shard.ts'
import { toCacheName, type Part, type Deployment } from './caches.ts'

/** Where files are kept, and the way to stop. */
export interface Target extends Deployment {
  part: Part
  signal?: AbortSignal
}

/** A file to be kept did not come: the status says why, or a page came in its place. */
export class KeepError extends Error {
  override name = 'KeepError'
  status?: number
}

/**
 * Keeps what the article with this slug needs, if the edition has it; without what is there
 * already. Throws KeepError, NewEditionError, or the browser's own where it has no room.
 */
export async function keepArticle(
  target: Target,
  slug: string,
  pictures = true,
): Promise<ArticleEntry | undefined> {
  const id = toIdOfSlug(slug)
  const shard = await keepShard(target, toShardPath(id)).catch((error: unknown) => {
    // Where no article's id begins like this there is no such file.
    if (error instanceof KeepError && error.status === 404) return undefined
    throw error
  })
  const entry = shard?.entries.find((entry) => entry.id === id)
  if (entry) await keepText(target, entry)
  if (entry && pictures) await keepPictures(target, entry.supplied)
  return entry
}

/** Keeps a file of entries and everything of its articles. */
export async function keepArticles(target: Target, shardPath: string): Promise<void> {
  const { entries } = await keepShard(target, shardPath)
  await Promise.all(
    entries.map(async (entry) => {
      await keepText(target, entry)
      await keepPictures(target, entry.supplied)
    }),
  )
}

async function keepShard(target: Target, path: string): Promise<Shard> {
  return JSON.parse(await keepData(target, path)) as Shard
}

/** Keeps a file that says which edition it is of. */
export function keepData(target: Target, path: string): Promise<string> {
  const isOwn = (body: string) =>
    (JSON.parse(body) as { edition?: string }).edition === target.edition
  return keepFile(target, path, isOwn)
}

async function keepText(target: Target, { slug, hash }: ArticleEntry): Promise<void> {
  await keepFile(target, toTextPath(slug), (text) => toHash(text) === hash)
}

async function keepPictures(target: Target, pictures: readonly Picture[] = []): Promise<void> {
  for (const picture of pictures) {
    await keepLasting(target, toKeptPicturePath(picture), `pictures/${picture.hash}`)
  }
}

/** Keeps a file that never changes, under another path if one is given. */
export async function keepLasting(target: Target, path: string, as = path): Promise<void> {
  const cache = await caches.open(toCacheName(target, target.part))
  const address = new URL(as, target.base)
  if (await cache.match(address, anyWay)) return
  const source = new URL(path, target.base)
  const copy =
    (await caches.match(address, anyWay)) ??
    (await caches.match(source, anyWay)) ??
    (await ask(source, target.signal))
  await cache.put(address, copy)
}

const anyWay = { ignoreVary: true }

// An article that has not changed is taken over from the edition before.
async function keepFile(
  target: Target,
  path: string,
  isOwn: (body: string) => boolean,
): Promise<string> {
  const { base, edition, part, signal } = target
  const address = new URL(path, base)
  const cache = await caches.open(toCacheName(target, part))
  const there = await cache.match(address, anyWay)
  if (there) return there.text()
  const copy = await caches.match(address, anyWay)
  const known = await copy?.clone().text()
  if (copy && known !== undefined && isOwn(known)) {
    await cache.put(address, copy)
    return known
  }
  const come = await ask(toDataAddress(base, path, edition), signal)
  const body = await come.clone().text()
  if (!isOwn(body)) throw new NewEditionError(`offline: ${path} is of another edition`)
  await cache.put(address, come)
  return body
}

/** Fetches a file that is to be kept. Throws KeepError, or the browser's own where there is no network. */
export async function ask(address: URL, signal?: AbortSignal): Promise<Response> {
  const come = await fetch(address, { signal: signal ?? null })
  if (come.ok && !isPage(come)) return come
  const error = new KeepError(`offline: ${address.pathname} came with status ${come.status}`)
  error.status = come.status
  throw error
}
