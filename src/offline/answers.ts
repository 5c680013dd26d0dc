import { listingPath, readEscapes, toSectionListingPath, toTextPath } from '../library/address.ts'
import { isPage } from '../library/is-page.ts'
import {
  findKept,
  lastingFolders,
  listEditions,
  shellPath,
  toCacheName,
  type Deployment,
} from './caches.ts'

/** A request with what the browser may have begun to fetch for it, and a way to go on after the answer. */
interface Asked {
  request: Request
  preloaded?: Promise<Response | undefined>
  later: (work: Promise<unknown>) => void
}

// With a copy at hand, nobody waits longer for a network that is there in name only.
const patience = 4000 // ms

/**
 * What the worker answers. Pages come from the network as long as there is one; what belongs to an
 * edition is taken from what was kept of that edition, whichever edition the worker is of.
 * Undefined for what is none of its business.
 */
export function answer(deployment: Deployment, asked: Asked): Promise<Response> | undefined {
  const { base } = deployment
  const { origin, pathname, searchParams } = new URL(asked.request.url)
  const isOurs = origin === base.origin && pathname.startsWith(base.pathname)
  if (!isOurs || asked.request.method !== 'GET') return undefined
  const path = readEscapes(pathname.slice(base.pathname.length))
  const edition = searchParams.get('edition')
  if (asked.request.mode === 'navigate') return openPage(deployment, path, asked)
  if (edition !== null) return answerData({ base, edition }, path, asked)
  if (isLasting(path)) return answerLasting(deployment, path, asked)
  return undefined
}

async function openPage(deployment: Deployment, path: string, asked: Asked): Promise<Response> {
  const network = fetchPage(asked)
  if (/\.\w+$/.test(path) && !path.endsWith('.html')) {
    return network.catch(async () => (await findAnywhere(deployment, path)) ?? Response.error())
  }
  const kept = await findEdition(deployment, path)
  try {
    const come = await (kept === undefined ? network : Promise.race([network, loseCourage()]))
    if (come.status < 500 || kept === undefined) return come
  } catch {
    // The app says itself what it cannot show.
  }
  network.catch(() => undefined)
  return (await openShell({ ...deployment, edition: kept ?? deployment.edition })) ?? network
}

async function fetchPage({ request, preloaded }: Asked): Promise<Response> {
  const come = (await preloaded) ?? (await fetch(request))
  // What Firefox has begun to fetch does not fail without network: it comes as an answer of no status.
  if (come.type === 'error') throw new TypeError('offline: no network')
  return come
}

function loseCourage(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('offline: no answer in time')), patience)
  })
}

/** The edition that has what this page shows: the worker's own, else the newest. */
async function findEdition(
  { base, edition }: Deployment,
  path: string,
): Promise<string | undefined> {
  const needed = toNeeded(path)
  for (const one of new Set([edition, ...(await listEditions(base))])) {
    if (needed !== undefined && (await findKept({ base, edition: one }, needed))) return one
  }
  return undefined
}

/** The file without which the page at this path has nothing to show. */
export function toNeeded(path: string): string | undefined {
  const [, folder, name] = /^(?:(articles|sections)\/)?(.*?)(?:\.html)?$/.exec(path)!
  if (name === '' || name === 'index') return listingPath
  if (folder === 'articles') return toTextPath(name!)
  return folder === 'sections' ? toSectionListingPath(name!) : undefined
}

// The page of the app without an article in it. It is served at any depth, so its addresses become absolute.
async function openShell(deployment: Deployment): Promise<Response | undefined> {
  const html = await (await findKept(deployment, shellPath))?.text()
  const toBase = `="${deployment.base.pathname}`
  return html === undefined ? undefined : toHtmlAnswer(html.replaceAll('="./', () => toBase))
}

function toHtmlAnswer(html: string): Response {
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

async function answerData(of: Deployment, path: string, asked: Asked): Promise<Response> {
  const kept = await findKept(of, path)
  if (kept) return kept
  const come = await fetch(asked.request)
  if (come.ok && !isPage(come)) asked.later(keepOwn(of, path, come.clone()))
  return come
}

// Only what says itself that it is of the edition that was asked for.
async function keepOwn(of: Deployment, path: string, come: Response): Promise<void> {
  const { edition } = of
  const copy = come.clone()
  const isOwn = path.startsWith(`catalog/lists/${edition}/`) || (await saysEdition(come, edition))
  if (isOwn) await put(of, path, copy)
}

async function saysEdition(come: Response, edition: string): Promise<boolean> {
  const file: unknown = await come.json().catch(() => undefined)
  return typeof file === 'object' && file !== null && 'edition' in file && file.edition === edition
}

function isLasting(path: string): boolean {
  return lastingFolders.some((folder) => path.startsWith(`${folder}/`))
}

async function answerLasting(
  deployment: Deployment,
  path: string,
  asked: Asked,
): Promise<Response> {
  const kept = await findAnywhere(deployment, path)
  if (kept) return kept
  try {
    const come = await fetch(asked.request)
    if (come.status === 200 && !isPage(come)) asked.later(put(deployment, path, come.clone()))
    return come
  } catch (error) {
    // Of a picture that is kept there is one size, under its name without any.
    const picture = await findAnywhere(deployment, path.replace(/-\d+\.\w+$/, ''))
    if (picture) return picture
    throw error
  }
}

function findAnywhere({ base }: Deployment, path: string): Promise<Response | undefined> {
  return caches.match(new URL(path, base), { ignoreVary: true })
}

async function put(deployment: Deployment, path: string, come: Response): Promise<void> {
  const name = toCacheName(deployment)
  // An edition of which the app is not kept, or no longer, is not begun anew.
  if (!(await caches.has(name))) return
  const cache = await caches.open(name)
  // What finds no room is not kept; it has been shown all the same.
  await cache.put(new URL(path, deployment.base), come).catch(() => undefined)
}

/** Keeps the app of the worker's edition whole. Throws when a part does not come: the next visit tries again. */
export async function keepShell(deployment: Deployment, files: readonly string[]): Promise<void> {
  const { base, edition } = deployment
  const cache = await caches.open(toCacheName(deployment))
  await Promise.all(
    files.map(async (file) => {
      const address = new URL(file, base)
      const come = (await caches.match(address)) ?? (await fetch(address))
      if (!come.ok) throw new Error(`offline: ${file} came with status ${come.status}`)
      if (isPage(come)) throw new Error(`offline: a page came in place of ${file}`)
      await cache.put(address, come)
    }),
  )
  const html = await (await fetch(new URL(shellPath, base), { cache: 'no-cache' })).text()
  if (!html.includes(`data-edition="${edition}"`)) {
    throw new Error(`offline: ${shellPath} is of another edition`)
  }
  await cache.put(new URL(shellPath, base), toHtmlAnswer(html))
}

/** Keeps the app anew where the browser has cleared it. */
export async function restoreShell(
  deployment: Deployment,
  files: readonly string[],
): Promise<void> {
  if (await findKept(deployment, shellPath)) return
  // Without network the next page tries again.
  await keepShell(deployment, files).catch(() => undefined)
}
