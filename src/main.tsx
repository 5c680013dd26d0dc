import './styles/layers.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'
import bundledEdition from 'virtual:galley/edition'
import { createRoutes } from './app/routes.tsx'
import { isSamePage, settleLinks, untilLoaded } from './app/start.ts'
import { createCorrections } from './corrections/corrections.ts'
import { findBase } from './library/base.ts'
import { createFetchedLibrary, type Edition } from './library/fetched.ts'
import { readPageEntries } from './library/page-data.ts'

let edition: Edition = bundledEdition
const base = findBase()
const library = createFetchedLibrary(base, () => edition, readPageEntries(document))
const corrections = createCorrections(async () => {
  const { openStorage } = await import('./storage/database.ts')
  return openStorage(base.pathname)
})
const router = createBrowserRouter(createRoutes(library, corrections), { basename: base.pathname })
const root = document.getElementById('root')!
const prerendered = isSamePage(root.dataset['path'], router.state.location.pathname, base.pathname)

settleLinks(document.head)
void start()

// Not awaited at the top: parts that come later import this file's chunk, and would wait for it for ever.
async function start(): Promise<void> {
  await untilLoaded(router)
  if (!prerendered) {
    root.replaceChildren()
    createRoot(root).render(<RouterProvider router={router} />)
  } else if (!router.state.errors) {
    hydrateRoot(root, <RouterProvider router={router} />)
  }
  // A prerendered page whose text does not come a second time stays as it is: it can be read.
}

import.meta.hot?.on('galley:edition', (next: Edition) => {
  edition = next
  void router.revalidate()
})
