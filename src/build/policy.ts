import { createHash } from 'node:crypto'

/** What a page may run and be styled by beside its host's files, as sources of the policy. */
interface Own {
  script: string[]
  style: string[]
}

/** What the browser may load: this host's files and what is in the page. Nothing else. */
export function toPolicy({ script, style }: Own): string {
  const rules = [
    "default-src 'none'",
    ['script-src', "'self'", ...script].join(' '),
    ['style-src', "'self'", ...style].join(' '),
    "font-src 'self'",
    "img-src 'self'",
    // A sound that the page makes itself.
    'media-src blob:',
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return rules.join('; ')
}

/** A script or a style that stands in a page, as a source: its hash. */
export function toHashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
