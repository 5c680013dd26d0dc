import { openArticle } from '../search/open-article.ts'
import type { Storage } from '../storage/storage.ts'
import { listingPath } from '../library/address.ts'
import { toNeeded } from './answers.ts'
import { bringOver, removeUnused } from './editions.ts'
import { toCacheName, workerPath, type Deployment } from './caches.ts'
import { holdEdition } from './holding.ts'
import { keepArticle, keepData, keepLasting, type Target } from './keep.ts'
import { createOffline } from './kept.ts'
import { newEdition, offline } from './state.ts'

/**
 * Has the worker answer from now on. Once it stands for the edition of this page, what is read is
 * kept; when it comes to stand for another, a new edition is set.
 */
export async function startOffline(
  deployment: Deployment,
  openStorage: () => Promise<Storage>,
): Promise<void> {
  const { serviceWorker } = navigator
  let begun = false
  let asked = 0

  async function compare(): Promise<void> {
    const number = (asked += 1)
    const edition = serviceWorker.controller && (await askEdition(serviceWorker.controller))
    if (number !== asked || !edition) return
    const isOwn = edition === deployment.edition
    // A page that is newer than the worker is followed by its own in a moment.
    newEdition.set(!isOwn && begun)
    if (isOwn && !begun) {
      begun = true
      await begin(deployment, openStorage)
    }
  }

  holdEdition(toCacheName(deployment))
  serviceWorker.addEventListener('controllerchange', () => void compare())
  const registration: ServiceWorkerRegistration | undefined = await serviceWorker.register(
    new URL(workerPath, deployment.base),
    { scope: deployment.base.pathname },
  )
  // Browsers look for another worker when a page is opened; some stay open for days.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration?.update().catch(() => undefined)
  })
  await compare()
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
  offline.set(createOffline(deployment, openStorage))
  const keepRead = () => {
    const read = openArticle.get()
    if (read) keepArticle(target, read.entry.slug, false).catch(ignore)
  }
  openArticle.subscribe(keepRead)
  keepRead()
  await keepData(target, listingPath).catch(ignore)
  await keepShown(target)
  await bringOver(target)
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
