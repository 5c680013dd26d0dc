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
    for (const [index, { slug, headline }] of entries.entries()) {
      const path = toArticlePath(slug)
      const page = { ...(await renderPage(library, path)), card: toCardText?.(headline) }
      await write(path, toHtml(shell, page, '../'))
      progress(index + 1, entries.length)
    }
    await write('articles/index.html', toRedirect('../', shell.web))
    for (const path of [searchPath, highlightsPath]) {
      await write(path, toHtml(shell, await renderPage(library, path), './'))
    }
    const notFound = await renderPage(library, notFoundPath)
    await write('404.html', toHtml(shell, { ...notFound, path: undefined }, './'))
    const { count, sections = [] } = await library.listing()
    const plainPages = count > mostAtOnce ? countParts({ count }) : 0
    for (let page = 1; page <= plainPages; page += 1) {
      const path = toPlainPath(page)
      await write(path, toHtml(shell, await renderPage(library, path), '../'))
    }
    if (plainPages > 0) await write('library/index.html', toRedirect('../', shell.web))
    const folders = sections.map(({ folder }) => folder)
    for (const problem of findUnknownSections(configuration, folders)) report(problem)
    if (sections.length > 0) await write('sections/index.html', toRedirect('../', shell.web))
    for (const { slug } of sections) {
      const path = toSectionPath(slug)
      await write(path, toHtml(shell, await renderPage(library, path), '../'))
    }
    await write('index.html', toHtml(shell, await renderPage(library, '/'), './'))
  },
}

// Hosts answer for the folders of pages too; the library is what people mean by them.
function toRedirect(address: string, { name, language }: Web): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8" />
<title>${escapeText(name)}</title>
<meta http-equiv="refresh" content="0; url=${address}" />
<a href="${address}">${escapeText(name)}</a>
`
}
