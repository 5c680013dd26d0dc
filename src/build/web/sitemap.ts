import { escapeXml } from './markup.ts'

/** The most addresses that one file of a sitemap may hold (sitemaps.org). */
const mostAddresses = 50_000

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

interface File {
  path: string
  body: string
}

/** A sitemap of these absolute addresses: one file, or an index of several where they are too many. */
export function toSitemap(siteUrl: string, addresses: string[], most = mostAddresses): File[] {
  if (addresses.length <= most) return [{ path: 'sitemap.xml', body: toUrlSet(addresses) }]
  const files: File[] = []
  for (let from = 0; from < addresses.length; from += most) {
    files.push({
      path: `sitemap-${files.length + 1}.xml`,
      body: toUrlSet(addresses.slice(from, from + most)),
    })
  }
  const listed = files.map(({ path }) => siteUrl + path)
  return [{ path: 'sitemap.xml', body: toXml('sitemapindex', 'sitemap', listed) }, ...files]
}

function toUrlSet(addresses: string[]): string {
  return toXml('urlset', 'url', addresses)
}

function toXml(root: string, element: string, addresses: string[]): string {
  const lines = addresses.map(
    (address) => `<${element}><loc>${escapeXml(address)}</loc></${element}>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${lines.join('\n')}\n</${root}>\n`
}

/** The word to those who gather pages by machine: all may be read. */
export function toRobots(siteUrl: string | undefined): string {
  const lines = ['User-agent: *', 'Allow: /']
  if (siteUrl) lines.push('', `Sitemap: ${siteUrl}sitemap.xml`)
  return `${lines.join('\n')}\n`
}
