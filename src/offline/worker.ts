import { answer, keepShell, restoreShell } from './answers.ts'
import type { Deployment } from './caches.ts'

/** What the build puts in: the edition the worker is of, and the files of its app. */
declare const build: { edition: string; files: string[] }

interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void
}

interface Asking extends Lasting {
  ports: readonly MessagePort[]
}

interface Fetching extends Lasting {
  request: Request
  preloadResponse?: Promise<Response | undefined>
  respondWith: (answer: Promise<Response>) => void
}

// The compiler knows the page's scope, not the worker's.
interface Scope {
  registration: ServiceWorkerRegistration
  clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: Lasting) => void): void
    (type: 'fetch', listener: (event: Fetching) => void): void
    (type: 'message', listener: (event: Asking) => void): void
  }
}

const scope = globalThis as unknown as Scope
const deployment: Deployment = { base: new URL('./', location.href), edition: build.edition }

// Any edition's worker serves the pages of all: none needs to wait until those before it are closed.
scope.addEventListener('install', (event) => {
  event.waitUntil(keepShell(deployment, build.files).then(() => scope.skipWaiting()))
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(start())
})

async function start(): Promise<void> {
  await scope.clients.claim()
  await scope.registration.navigationPreload?.enable()
}

scope.addEventListener('fetch', (event) => {
  const { request, preloadResponse } = event
  const later = (work: Promise<unknown>) => event.waitUntil(work)
  const come = answer(deployment, {
    request,
    later,
    ...(preloadResponse && { preloaded: preloadResponse }),
  })
  if (come) event.respondWith(come)
})

// Each page asks once it has come.
scope.addEventListener('message', (event) => {
  event.ports[0]?.postMessage(deployment.edition)
  event.waitUntil(restoreShell(deployment, build.files))
})
