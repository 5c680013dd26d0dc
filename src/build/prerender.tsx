import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom'
import { HeadListener, type HeadProps } from '../ui/Head.tsx'
import { App } from '../app/App.tsx'
import { createPages } from '../app/routes.tsx'
import type { Library } from '../library/library.ts'
import type { PageData } from '../library/page-data.ts'
import { toArticleEntry } from '../library/shard.ts'
import { house } from '../words/index.ts'
import { site } from '../words/site.ts'
import type { Page } from './page.ts'

/** Renders the page at an address of the router. Throws what kept it from being opened or shown. */
export async function renderPage(library: Library, path: string): Promise<Page> {
  const opener = createPages(library)
  const { error, elsewhere, brings } = await opener.open(path).promise
  if (elsewhere !== undefined) throw new Error(`prerender: ${path} leads elsewhere`)
  if (error !== undefined) {
    throw new Error(`prerender: ${path} could not be set`, { cause: error })
  }
  let head: HeadProps = { title: site.name }
  const markup = renderToString(
    <HeadListener value={(said) => (head = said)}>
      <StaticRouter location={path}>
        <App opener={opener} />
      </StaticRouter>
    </HeadListener>,
  )
  const { title, description, language = house.lang, direction = house.dir } = head
  return {
    title,
    description,
    language,
    direction,
    markup,
    path,
    ...(brings && { data: toPageData(brings) }),
    ...(brings?.entry && { entry: brings.entry }),
  }
}

// Lists need more of an entry than its own page does.
function toPageData({ entry, ...rest }: PageData): PageData {
  return { ...rest, ...(entry && { entry: toArticleEntry(entry) }) }
}
