import { highlightsPath } from '../../annotations/address.ts'
import { toArticlePath, toPlainPath } from '../../library/address.ts'
import { countParts, mostAtOnce } from '../../library/listing.ts'
import { toSectionPath } from '../../library/sections.ts'
import { searchPath } from '../../search/address.ts'
import { openCardTexts } from '../cards/card.ts'
import { findUnknownSections } from '../configuration.ts'
import { toHtml } from '../page.ts'
import { escapeText } from '../web/markup.ts'
import type { Web } from '../web/web.ts'
import type { Step } from '../step.ts'

const notFoundPath = '/404.html'

/** Writes every page with its full text in it: articles, the library, and the one for unknown addresses. */
export const setPages: Step = {
  name: 'Setting pages',
  async run({ configuration, edition, shell, renderPage, write, report }, progress) {
    const { entries, library } = edition
    const { cards, name } = shell.web
    const toCardText = cards === undefined ? undefined : await openCardTexts(name)
    const set = async (path: string, toBase: string) =>
      write(path, toHtml(shell, await renderPage(library, path), toBase))
    for (const [index, { slug, headline }] of entries.entries()) {
      const path = toArticlePath(slug)
      const page = { ...(await renderPage(library, path)), card: toCardText?.(headline) }
      await write(path, toHtml(shell, page, '../'))
      progress(index + 1, entries.length)
    }
    await write('articles/index.html', toRedirect(shell.web))
    for (const path of [searchPath, highlightsPath]) await set(path, './')
    const notFound = await renderPage(library, notFoundPath)
    await write('404.html', toHtml(shell, { ...notFound, path: undefined }, './'))
    const { count, sections = [] } = await library.listing()
    const plainPages = count > mostAtOnce ? countParts({ count }) : 0
    for (let page = 1; page <= plainPages; page += 1) await set(toPlainPath(page), '../')
    if (plainPages > 0) await write('library/index.html', toRedirect(shell.web))
    for (const problem of findUnknownSections(configuration, entries)) report(problem)
    if (sections.length > 0) await write('sections/index.html', toRedirect(shell.web))
    for (const { slug } of sections) await set(toSectionPath(slug), '../')
    await write('index.html', toHtml(shell, await renderPage(library, '/'), './'))
  },
}

// Hosts answer for the folders of pages too; the library is what people mean by them.
function toRedirect({ name, language }: Web): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8" />
<title>${escapeText(name)}</title>
<meta http-equiv="refresh" content="0; url=../" />
<a href="../">${escapeText(name)}</a>
`
}
