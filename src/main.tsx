import './styles/layers.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { ReadersHighlights } from './annotations/context.ts'
import { createHighlights } from './annotations/highlights.ts'
import { App } from './app/App.tsx'
import { listenForKeys } from './app/keys.ts'
import { prepareLinks } from './app/prepare.ts'
import { createPages } from './app/routes.tsx'
import { isSamePage, settleLinks, toPath } from './app/start.ts'
import { createCorrections } from './corrections/corrections.ts'
import { toArticlePath } from './library/address.ts'
import { findBase } from './library/base.ts'
import { createFetchedLibrary } from './library/fetched.ts'
import { readPageData } from './library/page-data.ts'
import { followSettings } from './settings/kept.ts'
import { OpenSearching, type Searching } from './palette/context.ts'
import { QueueOf } from './speech/context.ts'
import { createQueue } from './speech/queue.ts'
import { OpenStorage } from './storage/context.ts'
import { ShelfOf } from './progress/context.ts'
import { createShelf } from './progress/shelf.ts'
import type { Storage } from './storage/storage.ts'
import { whenIdle } from './ui/idle.ts'

const base = findBase()
const brought = readPageData(document)
const { edition } = brought
const library = createFetchedLibrary(base, brought)
let storage: Promise<Storage> | undefined
const openStorage = () => {
  storage ??= import('./storage/database.ts').then(async (database) => {
    const opened = await database.openStorage(base.pathname)
    void import('./app/tell-trouble.ts').then(({ tellTrouble }) => tellTrouble(opened.trouble))
    return opened
  })
  // What does not come is asked for again by the next who needs it.
  storage.catch(() => (storage = undefined))
  return storage
}
const corrections = createCorrections(openStorage)
const queue = createQueue(openStorage)
const shelf = createShelf(openStorage)
const highlights = createHighlights(openStorage)
let searching: Promise<Searching> | undefined
const openSearching = () => {
  searching ??= import('./palette/searching.ts').then(({ createSearching }) =>
    createSearching(base, async () => (await library.listing()).edition, openStorage),
  )
  // What does not come is asked for again by the next search.
  searching.catch(() => (searching = undefined))
  return searching
}
const opener = createPages(library, corrections)
const root = document.getElementById('root')!
const prerendered = isSamePage(root.dataset['path'], location.pathname, base.pathname)

settleLinks(document.head)
prepareLinks((slug) => opener.prepare(toArticlePath(slug)))
followSettings(base.pathname)
listenForKeys()
void start()
// While developing there is no edition, and nothing is kept.
if (edition !== undefined && 'serviceWorker' in navigator) whenIdle(keepOffline)

// Not awaited at the top: parts that come later import this file's chunk, and would wait for it for ever.
async function start(): Promise<void> {
  const { error } = await opener.open(currentPath()).promise
  const app = (
    <BrowserRouter basename={base.pathname}>
      <OpenStorage value={openStorage}>
        <OpenSearching value={openSearching}>
          <QueueOf value={queue}>
            <ShelfOf value={shelf}>
              <ReadersHighlights value={highlights}>
                <App opener={opener} />
              </ReadersHighlights>
            </ShelfOf>
          </QueueOf>
        </OpenSearching>
      </OpenStorage>
    </BrowserRouter>
  )
  if (!prerendered) {
    root.replaceChildren()
    createRoot(root).render(app)
  } else if (error === undefined) {
    hydrateRoot(root, app)
  } else {
    // A prerendered page whose text does not come a second time stays as it is: it can be read.
    import('./app/offer-edition.tsx').then(({ offerEdition }) => offerEdition(error)).catch(ignore)
  }
}

// Where it does not come or is not allowed, one reads as long as there is a network.
function keepOffline(): void {
  import('./offline/start.ts')
    .then(({ startOffline }) => startOffline({ base, edition: edition! }, openStorage))
    .catch(ignore)
}

function ignore(): void {}

function currentPath(): string {
  return toPath(location.pathname, base.pathname)
}

addEventListener('popstate', () => void opener.follow(currentPath()))

import.meta.hot?.on('galley:edition', async () => {
  library.forget()
  const { renewInPlace } = await import('./app/renew-in-place.ts')
  await renewInPlace(() => opener.renew(currentPath()))
})
