/** Text as it stands in HTML and XML. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Text as it stands between double quotes in HTML and XML. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;')
}

/** Text as XML may hold it: what XML 1.0 forbids even escaped is left out. */
export function escapeXml(text: string): string {
  return escapeAttribute(
    text
      .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
      .replace(/[\ufdd0-\ufdef]/g, ''),
  )
}

/** JSON inside a script element, where only `<` could end it. Data is not run and needs no hash. */
export function toJsonScript(type: string, attributes: string, data: unknown): string {
  return `<script type="${type}"${attributes}>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}
