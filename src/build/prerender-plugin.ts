import { readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { toArticlePath } from '../library/address.ts'
import { openEdition, type LibraryEdition } from './edition.ts'
import { readShell, toHtml, type Page, type Shell } from './page.ts'
import type * as Prerender from './prerender.tsx'
import { toProblemLines } from './serve-plugin.ts'

const notFoundPath = '/404.html'

/** Builds the app twice, for browsers and for the build itself, then writes every page and the library's files. */
export function prerenderPages(folder: string): Plugin {
  return {
    name: 'galley:prerender',
    apply: 'build',
    config: (_, { isPreview }) =>
      isPreview
        ? undefined
        : {
            builder: {},
            environments: {
              ssr: {
                build: {
                  // Of this process alone: builds that run at once must not take each other's.
                  outDir: `node_modules/.galley/${process.pid}`,
                  emptyOutDir: true,
                  ssr: true,
                  copyPublicDir: false,
                  rolldownOptions: {
                    input: { prerender: 'src/build/prerender.tsx' },
                    // In parts, it would be loaded twice: the parts import it without its query.
                    output: { codeSplitting: false },
                  },
                },
              },
            },
          },
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { client, ssr } = builder.environments
        if (!client || !ssr) throw new Error('prerender: Vite was set up without its environments')
        if (!client.isBuilt) await builder.build(client)
        if (!ssr.isBuilt) await builder.build(ssr)
        const { root, logger } = builder.config
        const outDir = resolve(root, client.config.build.outDir)
        const edition = await openEdition(folder)
        const started = performance.now()
        const entry = join(resolve(root, ssr.config.build.outDir), 'prerender.js')
        const { renderPage } = (await import(
          `${pathToFileURL(entry).href}?${edition.edition}`
        )) as typeof Prerender
        await writePages(outDir, edition, renderPage)
        await rm(dirname(entry), { recursive: true, force: true })
        const seconds = ((performance.now() - started) / 1000).toFixed(1)
        for (const line of toProblemLines(edition.problems, folder)) logger.warn(line)
        const count = edition.entries.length
        logger.info(`${count} ${count === 1 ? 'article' : 'articles'} set in ${seconds} s`)
      },
    },
  }
}

async function writePages(
  outDir: string,
  edition: LibraryEdition,
  renderPage: typeof Prerender.renderPage,
): Promise<void> {
  const shell: Shell = readShell(readFileSync(join(outDir, 'index.html'), 'utf8'), (path) =>
    readFileSync(join(outDir, path), 'utf8'),
  )
  const write = async (path: string, body: string) => {
    const file = join(outDir, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, body)
  }
  for (const { path, body } of edition.files) await write(path, body)
  for (const { slug } of edition.entries) {
    const path = toArticlePath(slug)
    await write(path, toHtml(shell, await renderPage(edition.library, path), '../'))
  }
  await write('articles/index.html', toRedirect('../'))
  const notFound: Page = await renderPage(edition.library, notFoundPath)
  await write('404.html', toHtml(shell, { ...notFound, path: undefined }, './'))
  await write('index.html', toHtml(shell, await renderPage(edition.library, '/'), './'))
}

// Hosts answer for the folder of articles too; the library is what people mean by it.
function toRedirect(address: string): string {
  return `<!doctype html>
<meta charset="utf-8" />
<title>Galley</title>
<meta http-equiv="refresh" content="0; url=${address}" />
<a href="${address}">Library</a>
`
}
