import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The libraries that tests open; `large` has 450 articles, `long` has one of 60,000 characters, `pictures` has two, `sections` has folders and a long name, `development` is the twelve and one that holds what other formats leave, with a React that tells every mismatch. */
export type Library =
  | 'seed'
  | 'two'
  | 'twelve'
  | 'figures'
  | 'hostile'
  | 'empty'
  | 'large'
  | 'long'
  | 'pictures'
  | 'sections'
  | 'development'

export const mounts = ['/', '/some/sub/path/'] as const
export type Mount = (typeof mounts)[number]

/** Where a built library lies and at which addresses it is served. */
export type Host = Record<Mount, string> & { folder: string }

function hostOf(library: Library): Host {
  const hosts = JSON.parse(process.env['GALLEY_HOSTS'] ?? '{}') as Record<Library, Host>
  return hosts[library]
}

/** The address of a library, with a slash at the end. */
export function addressOf(library: Library, mount: Mount = '/'): string {
  return hostOf(library)[mount]
}

export function folderOf(library: Library): string {
  return hostOf(library).folder
}

/** The path below the library of the article whose slug begins so. */
export function articleOf(library: Library, beginning = ''): string {
  return listArticles(library).find((path) => path.startsWith(`articles/${beginning}`))!
}

/** The paths of all articles below the library. */
export function listArticles(library: Library): string[] {
  return readdirSync(join(folderOf(library), 'articles'))
    .filter((file) => file.endsWith('.html') && file !== 'index.html')
    .sort()
    .map((file) => `articles/${file}`)
}
