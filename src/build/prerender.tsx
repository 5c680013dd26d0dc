import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom'
import { HeadListener, type HeadProps } from '../ui/Head.tsx'
import { createRoutes } from '../app/routes.tsx'
import type { Library } from '../library/library.ts'
import type { Page } from './page.ts'

const origin = 'http://galley.invalid'

/** Renders the page at an address of the router. Throws what a loader or a component threw. */
export async function renderPage(library: Library, path: string): Promise<Page> {
  const handler = createStaticHandler(createRoutes(library))
  const context = await handler.query(new Request(origin + path))
  if (context instanceof Response) throw new Error(`prerender: ${path} leads elsewhere`)
  const failed = Object.values(context.errors ?? {})[0]
  if (failed && context.statusCode !== 404) {
    throw new Error(`prerender: ${path} could not be set`, { cause: failed })
  }
  const router = createStaticRouter(handler.dataRoutes, context)
  let head: HeadProps = { title: 'Galley' }
  const markup = renderToString(
    <HeadListener value={(said) => (head = said)}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </HeadListener>,
  )
  const { title, description, language = 'en', direction = 'ltr' } = head
  const entries: unknown[] = Object.values(context.loaderData).flatMap((data) =>
    data?.entry ? [data.entry] : [],
  )
  return {
    title,
    description,
    language,
    direction,
    markup,
    path,
    ...(entries.length > 0 && { data: entries }),
  }
}
