import type { RouteObject } from 'react-router-dom'
import { createCorrections } from '../corrections/corrections.ts'
import type { Library } from '../library/library.ts'
import { articlePage } from '../pages/article.tsx'
import { ErrorPage } from '../pages/error.tsx'
import { libraryPage } from '../pages/library.tsx'
import { NotFoundPage } from '../pages/not-found.tsx'
import { createMemoryStorage } from '../storage/storage.ts'
import { Shell } from './Shell.tsx'

/** Every page and its address, one line each. */
export function createRoutes(
  library: Library,
  corrections = createCorrections(async () => createMemoryStorage()),
): RouteObject[] {
  return [
    {
      Component: Shell,
      HydrateFallback: () => null,
      children: [
        {
          ErrorBoundary: ErrorPage,
          children: [
            { path: '/', ...libraryPage(library) },
            { path: '/index.html', ...libraryPage(library) },
            { path: '/articles', ...libraryPage(library) },
            { path: '/articles/:slug', ...articlePage({ library, corrections }) },
            { path: '*', Component: NotFoundPage },
          ],
        },
      ],
    },
  ]
}
