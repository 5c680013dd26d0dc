import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom'
import { HeadSlot, type HeadProps } from '../ui/Head'
import { createRoutes } from '../app/routes'
import type { Library } from '../library/library'
import type { Page } from './page'

const origin = 'http://galley.invalid'

/** Renders the page at an address of the router. Throws what a loader or a component threw. */
export async function renderPage(library: Library, path: string): Promise<Page> {
  const { query, dataRoutes } = createStaticHandler(createRoutes(library))
  const context = await query(new Request(origin + path))
  if (context instanceof Response) throw new Error(`prerender: ${path} leads elsewhere`)
  const failed = Object.values(context.errors ?? {})[0]
  if (failed && context.statusCode !== 404) {
    throw new Error(`prerender: ${path} could not be set`, { cause: failed })
  }
  const router = createStaticRouter(dataRoutes, context)
  const slot: { head?: HeadProps } = {}
  const markup = renderToString(
    <HeadSlot value={slot}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </HeadSlot>,
  )
  const { title = 'Galley', description, language = 'en', direction = 'ltr' } = slot.head ?? {}
  const entries = Object.values(context.loaderData).flatMap((data) =>
    data?.entry ? [data.entry] : [],
  )
  return { title, description, language, direction, markup, path, data: entries }
}
