import type { Entry } from '../library/entry.ts'
import type { Library } from '../library/library.ts'
import { library as words, page } from '../words/index.ts'
import { site } from '../words/site.ts'
import { Bar } from '../ui/Bar.tsx'
import { Head } from '../ui/Head.tsx'
import { EmptyLibrary } from './library/Empty.tsx'
import { ManyArticles } from './library/Many.tsx'
import type { Opened } from './page.ts'
import { OneArticle } from './library/One.tsx'

/** Opens the page of the whole library. */
export async function openLibraryPage(library: Library): Promise<Opened> {
  return { view: <LibraryPage entries={await library.list()} /> }
}

function LibraryPage({ entries }: { entries: Entry[] }) {
  return (
    <>
      <Head
        title={page.title(words.title, site.name)}
        description={site.tagline ?? words.description(entries.length)}
      />
      <Bar tagline={site.tagline} />
      {entries.length === 0 ? (
        <EmptyLibrary />
      ) : entries.length === 1 ? (
        <OneArticle entry={entries[0]!} />
      ) : (
        <ManyArticles entries={entries} />
      )}
    </>
  )
}
