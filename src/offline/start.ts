import { openArticle } from '../search/open-article.ts'
import type { Storage } from '../storage/storage.ts'
import { listingPath } from '../library/address.ts'
import { toNeeded } from './answers.ts'
import { bringOver, removeUnused } from './editions.ts'
import { findKept, shellPath, toCacheName, workerPath, type Deployment } from './caches.ts'
import { holdEdition } from './holding.ts'
import { keepArticle, keepData, keepLasting, type Target } from './keep.ts'
import { createOffline } from './kept.ts'
import { newEdition, offline, refused } from './state.ts'

// Firefox's word and Chromium's, where cookies are blocked. Without network it may come the next time.
const refusals = new Set(['SecurityError', 'NotSupportedError'])

/**
 * Has the worker answer from now on. Once the app of this page's edition is kept, so is what is read;
 * where the worker is of a newer one, a new edition is set.
 */
export async function startOffline(
  deployment: Deployment,
  openStorage: () => Promise<Storage>,
): Promise<void> {
  const { serviceWorker } = navigator
  let registration: ServiceWorkerRegistration | undefined
  let begun = false
  let asked = 0

  async function compare(): Promise<void> {
    const number = (asked += 1)
    const edition = serviceWorker.controller && (await askEdition(serviceWorker.controller))
    if (number !== asked || !edition) return
    const isOwn = edition === deployment.edition
    // A host may give out a page from before the worker for some minutes more, as an old tab shows one.
    const isOld = !isOwn && (begun || (await isNewest(registration)))
    if (number !== asked) return
    if (isOld || begun) newEdition.set(isOld)
    if (begun || !(isOwn || (isOld && (await findKept(deployment, shellPath))))) return
    begun = true
    await begin(deployment, openStorage)
  }

  holdEdition(toCacheName(deployment))
  serviceWorker.addEventListener('controllerchange', () => void compare())
  registration = await serviceWorker
    .register(new URL(workerPath, deployment.base), { scope: deployment.base.pathname })
    .catch((error: unknown) => {
      refused.set(error instanceof DOMException && refusals.has(error.name))
      throw error
    })
  // Browsers look for another worker when a page is opened; some stay open for days.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration?.update().catch(() => undefined)
  })
  await compare()
}

/** Whether the host has no newer worker than the one that answers: a page that is newer is followed by its own. */
async function isNewest(registration: ServiceWorkerRegistration | undefined): Promise<boolean> {
  try {
    await registration?.update()
  } catch {
    // Without network there is nothing else to show.
    return false
  }
  return !registration?.installing && !registration?.waiting
}

function askEdition(worker: ServiceWorker): Promise<string> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }) => resolve(String(data)), { once: true })
    port1.start()
    worker.postMessage('edition', [port2])
  })
}

async function begin(deployment: Deployment, openStorage: () => Promise<Storage>): Promise<void> {
  const target: Target = { ...deployment, part: 'read' }
  const keeping = createOffline(deployment, openStorage)
  const { rows } = keeping
  offline.set(keeping)
  const keepRead = () => {
    const read = openArticle.get()
    if (read) keepArticle(target, read.entry.slug, false).catch(ignore)
  }
  openArticle.subscribe(keepRead)
  keepRead()
  await keepData(target, listingPath).catch(ignore)
  await keepShown(target)
  await rows
    .load()
    .then(() => bringOver(target, (id) => rows.list.get().some((row) => row.id === id)))
    .then(() => removeUnused(deployment))
    .catch(ignore)
}

/** Keeps what this page has shown before there was a worker: its list, its faces, its pictures. */
async function keepShown(target: Target): Promise<void> {
  const { base } = target
  const needed = toNeeded(location.pathname.slice(base.pathname.length))
  if (needed?.startsWith('catalog/')) await keepData(target, needed).catch(ignore)
  for (const { name } of performance.getEntriesByType('resource')) {
    const path = name.startsWith(base.href) ? name.slice(base.href.length) : ''
    if (/^(?:assets|pictures)\//.test(path)) await keepLasting(target, path).catch(ignore)
  }
}

// What is not kept unasked is nothing to trouble a reader with.
function ignore(): void {}
