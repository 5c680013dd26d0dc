/** The browser's caches, in memory; `room` is how many files fit. */
export function createFakeCaches(room = Infinity) {
  const stores = new Map<string, Map<string, Response>>()

  const toCache = (store: Map<string, Response>) => ({
    match: async (request: RequestInfo | URL) => store.get(toKey(request))?.clone(),
    async put(request: RequestInfo | URL, response: Response) {
      const count = [...stores.values()].reduce((sum, { size }) => sum + size, 0)
      if (count >= room) throw new DOMException('no room', 'QuotaExceededError')
      store.set(toKey(request), response)
    },
    delete: async (request: RequestInfo | URL) => store.delete(toKey(request)),
    keys: async () => [...store.keys()].map((url) => new Request(url)),
  })

  return {
    keys: async () => [...stores.keys()],
    has: async (name: string) => stores.has(name),
    delete: async (name: string) => stores.delete(name),
    async open(name: string) {
      const store = stores.get(name) ?? new Map<string, Response>()
      stores.set(name, store)
      return toCache(store)
    },
    async match(request: RequestInfo | URL, { cacheName }: { cacheName?: string } = {}) {
      for (const [name, store] of stores) {
        const found =
          cacheName === undefined || cacheName === name ? store.get(toKey(request)) : undefined
        if (found) return found.clone()
      }
      return undefined
    },
  }
}

function toKey(request: RequestInfo | URL): string {
  return request instanceof Request ? request.url : new URL(request).href
}
