import type { RouteObject } from 'react-router-dom'
import type { Library } from '../library/library'
import { articlePage } from '../pages/article'
import { ErrorPage } from '../pages/error'
import { libraryPage } from '../pages/library'
import { NotFoundPage } from '../pages/not-found'
import { Shell } from './Shell'

/** Every page and its address, one line each. */
export function createRoutes(library: Library): RouteObject[] {
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
            { path: '/articles/:slug', ...articlePage(library) },
            { path: '*', Component: NotFoundPage },
          ],
        },
      ],
    },
  ]
}
