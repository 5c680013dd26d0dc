import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toArticlePath } from '../../library/address.ts'
import { nameSection, toSectionPath, toSections } from '../../library/sections.ts'
import { beforePaint } from '../../settings/before-paint.ts'
import { readPalettes } from '../colours.ts'
import { toBaseScript } from '../page.ts'
import type { Build, Step } from '../step.ts'
import { toContent } from '../web/content.ts'
import { mostItems, toAtom, toJsonFeed, type Feed } from '../web/feed.ts'
import { toHeaders } from '../web/headers.ts'
import { drawIcon, icons } from '../web/icons.ts'
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
    const sections = toSections(entries)
    await writeFeed(web, await toFeed({ entries, library }, wholeFeed(web)), write)
    for (const { folder, slug } of sections) {
      const own = entries.filter(({ section }) => section === folder)
      const title = `${nameSection(folder, configuration.sections)} · ${web.name}`
      const place = { title, path: `sections/${slug}.xml`, page: toSectionPath(slug) }
      await writeFeed(web, await toFeed({ entries: own, library }, place), write)
    }
    const pages = ['/', ...sections.map(({ slug }) => toSectionPath(slug))]
    for (const { path, body } of toMaps(web, pages, entries)) await write(path, body)
    await write('robots.txt', toRobots(web.siteUrl))
    await write('llms.txt', toLlms(web, entries))
    await write('_headers', toHeaders([beforePaint, toBaseScript(shell)]))
    const manifest = await readFile(shipped, 'utf8')
    await write('manifest.webmanifest', toManifest(manifest, configuration))
    const paper = { ...readPalettes().paper, ...configuration.colours.paper }
    for (const icon of icons) await write(icon.path, await drawIcon(icon, paper))
  },
}

type Articles = Pick<Build['edition'], 'entries' | 'library'>

type Place = Pick<Feed, 'title' | 'path' | 'page'>

function wholeFeed({ name }: Web): Place {
  return { title: name, path: 'feed.xml', page: '/' }
}

async function toFeed({ entries, library }: Articles, place: Place): Promise<Feed> {
  const items = entries.slice(0, mostItems).map(async (entry) => ({
    entry,
    content: toContent(await library.open(entry)),
  }))
  return { ...place, items: await Promise.all(items) }
}

async function writeFeed(web: Web, feed: Feed, write: Build['write']): Promise<void> {
  await write(feed.path, toAtom(web, feed))
  if (web.siteUrl === undefined) return
  const path = feed.path.replace(/\.xml$/, '.json')
  await write(path, toJsonFeed(web, { ...feed, path }))
}

function toMaps(web: Web, pages: string[], entries: Articles['entries']) {
  if (web.siteUrl === undefined) return []
  const paths = [...pages, ...entries.map(({ slug }) => toArticlePath(slug))]
  return toSitemap(
    web.siteUrl,
    paths.map((path) => toAddress(web, path)),
  )
}
