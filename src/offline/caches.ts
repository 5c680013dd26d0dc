/** The worker and its page, below the library's base. */
export const workerPath = 'offline.js'
export const shellPath = 'offline.html'

/** How large the whole library is, and what there is to it besides articles. */
export const wholePath = 'catalog/whole.json'
export const wholeFilesPath = 'catalog/whole-files.json'

/** The folders whose files never change: whoever has one need not ask for it again. */
export const lastingFolders = ['assets', 'cards', 'pictures', 'catalog/lists', 'search'] as const

/** What is kept of an edition: its app and what was read; or the whole library, to be taken away as one. */
export type Part = 'read' | 'whole'

/** An edition of the library at a base. */
export interface Deployment {
  base: URL
  edition: string
}

/** The name of the browser's cache for a part of an edition of the library at this base. */
export function toCacheName({ base, edition }: Deployment, part: Part = 'read'): string {
  return `galley:${base.pathname}:${edition}${part === 'whole' ? ':whole' : ''}`
}

/** The editions of which the app is kept, the newest first. */
export async function listEditions({ pathname }: URL): Promise<string[]> {
  const prefix = `galley:${pathname}:`
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix))
  return names
    .map((name) => name.slice(prefix.length))
    .filter((edition) => !edition.includes(':'))
    .toReversed()
}

/** The file at this path as it was kept of an edition. */
export async function findKept(
  deployment: Deployment,
  path: string,
): Promise<Response | undefined> {
  const address = new URL(path, deployment.base)
  const look = (part: Part) =>
    caches.match(address, { cacheName: toCacheName(deployment, part), ignoreVary: true })
  return (await look('read')) ?? look('whole')
}
