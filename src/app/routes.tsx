import type { RouteObject } from 'react-router-dom'
import { createCorrections } from '../corrections/corrections.ts'
import type { Library } from '../library/library.ts'
import { articlePage } from '../pages/article.tsx'
import { ErrorPage } from '../pages/error.tsx'
import { NotFoundPage } from '../pages/not-found.tsx'
import { createMemoryStorage } from '../storage/storage.ts'
import { Shell } from './Shell.tsx'

/** Every page and its address, one line each. */
export function createRoutes(
  library: Library,
  corrections = createCorrections(async () => createMemoryStorage()),
): RouteObject[] {
  // Most visits begin with an article and need none of it.
  const openLibraryPage = async () => {
    const { libraryPage } = await import('../pages/library.tsx')
    return libraryPage(library)
  }
  return [
    {
      Component: Shell,
      HydrateFallback: () => null,
      children: [
        {
          ErrorBoundary: ErrorPage,
          children: [
            { path: '/', lazy: openLibraryPage },
            { path: '/index.html', lazy: openLibraryPage },
            { path: '/articles', lazy: openLibraryPage },
            { path: '/articles/:slug', ...articlePage({ library, corrections }) },
            { path: '*', Component: NotFoundPage },
          ],
        },
      ],
    },
  ]
}
