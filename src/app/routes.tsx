import { createCorrections } from '../corrections/corrections.ts'
import type { Library } from '../library/library.ts'
import { openArticlePage } from '../pages/article.tsx'
import { ErrorPage } from '../pages/error.tsx'
import { NotFoundPage } from '../pages/not-found.tsx'
import type { OpenPage } from '../pages/page.ts'
import { createMemoryStorage } from '../storage/storage.ts'
import { createOpener, type Opener } from './opener.ts'

const openSearch: OpenPage = async () => {
  const { openSearchPage } = await import('../pages/search.tsx')
  return openSearchPage()
}

/** Every page and its address, one line each; the first that fits is taken. */
export function createPages(
  library: Library,
  corrections = createCorrections(async () => createMemoryStorage()),
): Opener {
  // Most visits begin with an article and need none of it.
  const openLibrary: OpenPage = async () => {
    const { openLibraryPage } = await import('../pages/library.tsx')
    return openLibraryPage(library)
  }
  const openPlain: OpenPage = async ({ params: { page = '' } }) => {
    const { openPlainPage } = await import('../pages/library.tsx')
    return openPlainPage(library, page)
  }
  const openHighlights: OpenPage = async () => {
    const { openHighlightsPage } = await import('../pages/highlights.tsx')
    return openHighlightsPage(library)
  }
  const openSection: OpenPage = async ({ params: { slug = '' } }) => {
    const { openSectionPage } = await import('../pages/library.tsx')
    return openSectionPage(library, slug)
  }
  return createOpener(
    [
      { path: '/', open: openLibrary },
      { path: '/index.html', open: openLibrary },
      { path: '/search', open: openSearch },
      { path: '/search.html', open: openSearch },
      { path: '/highlights', open: openHighlights },
      { path: '/highlights.html', open: openHighlights },
      { path: '/articles', open: openLibrary },
      { path: '/library/:page', open: openPlain },
      { path: '/sections/:slug', open: openSection },
      { path: '/articles/:slug', open: openArticlePage(library, corrections) },
      { path: '*', open: async () => ({ view: <NotFoundPage /> }) },
    ],
    (error) => <ErrorPage error={error} />,
  )
}
