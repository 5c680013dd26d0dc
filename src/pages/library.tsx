import { countParts, mostAtOnce, type Listing } from '../library/listing.ts'
import type { Library } from '../library/library.ts'
import { unpackRow } from '../library/row.ts'
import { nameSection } from '../library/sections.ts'
import { large, library as words, page as said } from '../words/index.ts'
import { site } from '../words/site.ts'
import { Bar, LibraryLink } from '../ui/Bar.tsx'
import { Head } from '../ui/Head.tsx'
import { HighlightsLink } from './library/HighlightsLink.tsx'
import { EmptyLibrary } from './library/Empty.tsx'
import { ManyArticles } from './library/Many.tsx'
import { OneArticle } from './library/One.tsx'
import { PlainPage } from './library/Plain.tsx'
import { NotFoundPage } from './not-found.tsx'
import type { Opened } from './page.ts'

/** Opens the page of the whole library. */
export async function openLibraryPage(library: Library): Promise<Opened> {
  const listing = await library.listing()
  return { view: <LibraryPage listing={listing} library={library} />, brings: { listing } }
}

/** Opens the page of one section of the library. */
export async function openSectionPage(library: Library, name: string): Promise<Opened> {
  const slug = name.replace(/\.html$/, '')
  const listing = await library.listing(slug)
  const section = listing?.sections?.find((one) => one.slug === slug)
  if (!listing || !section) return { view: <NotFoundPage /> }
  const title = nameSection(section.folder, site.sections)
  return {
    view: (
      <>
        <Head title={said.title(title, site.name)} description={words.description(listing.count)} />
        <Bar tagline={site.tagline}>
          <LibraryLink />
        </Bar>
        <ManyArticles listing={listing} library={library} title={title} />
      </>
    ),
    brings: { listing },
  }
}

/** Opens a plain page of a large library: `1.html` has the first of its rows. */
export async function openPlainPage(library: Library, name: string): Promise<Opened> {
  const listing = await library.listing()
  const page = Number(/^([1-9]\d{0,5})(?:\.html)?$/.exec(name)?.[1])
  if (listing.count <= mostAtOnce || !(page <= countParts(listing))) {
    return { view: <NotFoundPage /> }
  }
  const rows = (await library.rows(listing, 'added', page - 1)).map(unpackRow)
  return {
    view: (
      <>
        <Head title={said.title(large.page(page, countParts(listing)), site.name)} />
        <Bar tagline={site.tagline}>
          <LibraryLink />
        </Bar>
        <PlainPage listing={listing} rows={rows} page={page} />
      </>
    ),
    // The rows are fetched: with them in it, the page would hold them twice.
    brings: { listing: { ...listing, rows: [] } },
  }
}

function LibraryPage({ listing, library }: { listing: Listing; library: Library }) {
  const { count, only } = listing
  return (
    <>
      <Head
        title={said.title(words.title, site.name)}
        description={site.tagline ?? words.description(count)}
      />
      <Bar tagline={site.tagline} />
      {count === 0 ? (
        <EmptyLibrary />
      ) : only ? (
        <OneArticle entry={only} />
      ) : (
        <ManyArticles listing={listing} library={library} />
      )}
      {count > 0 && <HighlightsLink />}
    </>
  )
}
