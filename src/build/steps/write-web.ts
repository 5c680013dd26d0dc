import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toArticlePath } from '../../library/address.ts'
import { findBase } from '../page.ts'
import type { Build, Step } from '../step.ts'
import { toContent } from '../web/content.ts'
import { mostItems, toAtom, toJsonFeed, type Feed } from '../web/feed.ts'
import { toHeaders } from '../web/headers.ts'
import { toLlms } from '../web/llms.ts'
import { toManifest } from '../web/manifest.ts'
import { toRobots, toSitemap } from '../web/sitemap.ts'
import { toAddress, toWeb, type Web } from '../web/web.ts'

const shipped = join(import.meta.dirname, '../../../public/manifest.webmanifest')

/** Writes what the rest of the web reads: feeds, sitemap, robots.txt, llms.txt, headers, manifest. */
export const writeWeb: Step = {
  name: 'Writing feeds and sitemap',
  async run({ edition, configuration, shell, write }) {
    const web = toWeb(configuration)
    const { entries, library } = edition
    await writeFeed(web, await toFeed({ entries, library }, web.name), write)
    for (const { path, body } of toMaps(web, entries)) await write(path, body)
    await write('robots.txt', toRobots(web.siteUrl))
    await write('llms.txt', toLlms(web, entries))
    await write('_headers', toHeaders(findBase(shell)))
    const manifest = await readFile(shipped, 'utf8')
    await write('manifest.webmanifest', toManifest(manifest, configuration))
  },
}

type Articles = Pick<Build['edition'], 'entries' | 'library'>

async function toFeed({ entries, library }: Articles, title: string): Promise<Feed> {
  const items = entries.slice(0, mostItems).map(async (entry) => ({
    entry,
    content: toContent(await library.open(entry)),
  }))
  return { title, path: 'feed.xml', page: '/', items: await Promise.all(items) }
}

async function writeFeed(web: Web, feed: Feed, write: Build['write']): Promise<void> {
  await write(feed.path, toAtom(web, feed))
  if (web.siteUrl === undefined) return
  const path = feed.path.replace(/\.xml$/, '.json')
  await write(path, toJsonFeed(web, { ...feed, path }))
}

function toMaps(web: Web, entries: Articles['entries']) {
  if (web.siteUrl === undefined) return []
  const paths = ['/', ...entries.map(({ slug }) => toArticlePath(slug))]
  return toSitemap(
    web.siteUrl,
    paths.map((path) => toAddress(web, path)),
  )
}
