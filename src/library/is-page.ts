/**
 * Whether a page came in place of a file, as networks that want a sign-in and hosts without such a
 * file send one, as if all were well.
 */
export function isPage(come: Response): boolean {
  return come.headers.get('Content-Type')?.startsWith('text/html') ?? false
}
