import { lastingFolders, workerPath } from '../../offline/caches.ts'
import { toHashSource, toPolicy } from '../policy.ts'

/**
 * What a host may send with the files: Netlify, Cloudflare Pages and others read it from `_headers`.
 * Each page has a policy of its own, with the hash of its style; a browser keeps to both. The header
 * goes for all files: it names the scripts that stand in pages, leaves styles to the pages, and the search run its WebAssembly, which the pages' own policies keep to its worker.
 */
export function toHeaders(inlineScripts: string[]): string {
  const policy = toPolicy({
    script: [...inlineScripts.map(toHashSource), "'wasm-unsafe-eval'"],
    style: ["'unsafe-inline'"],
  })
  return [
    '/*',
    `  Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    ...lastingFolders.flatMap((folder) => [
      `/${folder}/*`,
      '  Cache-Control: public, max-age=31536000, immutable',
    ]),
    `/${workerPath}`,
    '  Cache-Control: no-cache',
    '',
  ].join('\n')
}
