import { createHash } from 'node:crypto'
import type { Library } from '../library/library.ts'
import { toCriticalStyle } from './critical.ts'

/** What a prerendered page shows and says of itself. */
export interface Page {
  title: string
  description?: string
  language: string
  direction: 'ltr' | 'rtl'
  /** The markup of the app, from React. */
  markup: string
  /** The address in the router that the markup was made for; without one the app renders afresh. */
  path?: string
  /** What the app needs to take over without asking: plain JSON. */
  data?: unknown
}

/** Makes the page at an address of the router. */
export type RenderPage = (library: Library, path: string) => Promise<Page>

/** The parts of the built shell that every page repeats, with addresses relative to the base. */
export interface Shell {
  /** The head as index.html has it, without title, scripts and style sheets. */
  head: string
  /** All the CSS: where the file is, and what is in it. */
  sheet: string
  style: string
  /** The script that starts the app, and those it needs at once. */
  script: string
  preloads: string[]
}

// As styles/layers.css says. The bundler may put a component's rules first and drop the statement.
const layerOrder = '@layer reset,tokens,base,components,themes,print;'

/** Takes the shell that Vite built apart. Throws when it is not as index.html should make it. */
export function readShell(html: string, readAsset: (path: string) => string): Shell {
  const head = /<head>([\s\S]*)<\/head>/.exec(html)?.[1]
  const scripts = findAddresses(html, /<script type="module"[^>]* src="\.\/([^"]+)"/g)
  const script = scripts.pop()
  const sheet = findAddresses(html, /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g)[0]
  if (!head || !script || !sheet) {
    throw new Error('prerender: the built index.html lacks its head, its script or its style sheet')
  }
  return {
    head: head
      .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
      .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
      .replace(/\s*<title>[^<]*<\/title>/, '')
      .trim(),
    sheet,
    style: readAsset(sheet),
    script,
    preloads: [
      ...scripts,
      ...findAddresses(html, /<link rel="modulepreload"[^>]* href="\.\/([^"]+)">/g),
    ],
  }
}

function findAddresses(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, address]) => address!)
}

/**
 * The page as HTML. `toBase` leads from its folder to the base: `./` or `../`.
 * Without `page.path` it may be served under any address: it then names no file and finds the base itself.
 */
export function toHtml(shell: Shell, page: Page, toBase: string): string {
  const placed = page.path !== undefined
  const style = layerOrder + toCriticalStyle(shell.style, page.markup)
  const script = placed ? undefined : findBase(shell)
  const head = placed ? shell.head : shell.head.replace(/\s*<link [^>]*>/g, '')
  return `<!doctype html>
<html lang="${escapeAttribute(page.language)}" dir="${page.direction}">
<head>
${head.replace('<!--policy-->', toPolicy(style, script)).replaceAll('="./', `="${toBase}`)}
<title>${escapeText(page.title)}</title>
${page.description ? `<meta name="description" content="${escapeAttribute(page.description)}" />\n` : ''}<style>${style}</style>
</head>
<body>
<div id="root"${placed ? ` data-path="${escapeAttribute(page.path!)}"` : ''}>${page.markup}</div>
${page.data === undefined ? '' : toData(page.data)}
${script === undefined ? toAssets(shell, toBase) : `<script>${script}</script>`}
</body>
</html>
`
}

// At the end of the body: neither the faces nor what React needs holds up the text.
function toAssets({ sheet, script, preloads }: Shell, toBase: string): string {
  return [
    `<link rel="stylesheet" href="${toBase}${sheet}" />`,
    ...preloads.map((path) => `<link rel="modulepreload" href="${toBase}${path}" />`),
    `<script type="module" src="${toBase}${script}"></script>`,
  ].join('\n')
}

// A page for unknown addresses can stand at any depth: it looks for the app in the folders above it,
// the likeliest first, and the app works out the base from where it was found.
function findBase({ script, sheet }: Shell): string {
  return `(async()=>{
const folders=location.pathname.split('/').slice(1,-1)
const depths=folders.map((_,depth)=>depth).concat(folders.length).reverse()
if(folders.includes('articles'))depths.unshift(folders.lastIndexOf('articles'))
for(const depth of new Set(depths)){
const base=folders.slice(0,depth).map(folder=>'/'+folder).join('')+'/'
try{
await import(base+${JSON.stringify(script)})
document.head.append(Object.assign(document.createElement('link'),{rel:'stylesheet',href:base+${JSON.stringify(sheet)}}))
return
}catch{}
}
})()`
}

/** What the browser may load: this host's files and what is in the page, by hash. Nothing else. */
function toPolicy(style: string, script?: string): string {
  const rules = [
    "default-src 'none'",
    `script-src 'self'${script ? ` ${toCspHash(script)}` : ''}`,
    `style-src 'self' ${toCspHash(style)}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}" />`
}

function toCspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

// Inside a script element only `<` could end it; a data block is not run and needs no hash.
function toData(data: unknown): string {
  return `<script type="application/json" id="page-data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;')
}
