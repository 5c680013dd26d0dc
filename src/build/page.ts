import type { Library } from '../library/library.ts'
import type { ArticleEntry } from '../library/entry.ts'
import { beforePaint } from '../settings/before-paint.ts'
import { createCritical, type ToCriticalStyle } from './critical.ts'
import { toHashSource, toPolicy } from './policy.ts'
import { escapeAttribute, escapeText, toJsonScript } from './web/markup.ts'
import { toWebData, toWebTags } from './web/tags.ts'
import type { Web } from './web/web.ts'

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
  /** The article it shows, if it shows one. */
  entry?: ArticleEntry
  /** What the article's card picture says, for those who do not see it. */
  card?: string
  /** What the app needs to take over without asking: plain JSON. */
  data?: unknown
}

/** Makes the page at an address of the router. */
export type RenderPage = (library: Library, path: string) => Promise<Page>

/** The parts of the built shell that every page repeats, with addresses relative to the base. */
export interface Shell {
  /** The head as index.html has it, without title, scripts and style sheets. */
  head: string
  /** Where the file with all the CSS is, and what of it stands in a page. */
  sheet: string
  toStyle: ToCriticalStyle
  /** The script that starts the app, and those it needs at once. */
  script: string
  preloads: string[]
  /** What the rest of the web is told of the site. */
  web: Web
  /** The edition that the pages belong to. */
  edition?: string
}

/** Takes the shell that Vite built apart. Throws when it is not as index.html should make it. */
export function readShell(html: string, web: Web, readAsset: (path: string) => string): Shell {
  const head = /<head>([\s\S]*)<\/head>/.exec(html)?.[1]
  const scripts = findAddresses(html, /<script type="module"[^>]* src="\.\/([^"]+)"/g)
  const script = scripts.pop()
  const sheet = findAddresses(html, /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g)[0]
  if (!head || !script || !sheet) {
    throw new Error('prerender: the built index.html lacks its head, its script or its style sheet')
  }
  return {
    web,
    head: head
      .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
      .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
      .replace(/\s*<title>[^<]*<\/title>/, '')
      .replace(/^\s+/gm, '')
      .trim(),
    sheet,
    toStyle: createCritical(readAsset(sheet), beforePaint),
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
  const { style, source } = shell.toStyle(page.markup)
  const script = placed ? undefined : toBaseScript(shell)
  const head = placed ? shell.head : shell.head.replace(/\s*<link [^>]*>/g, '')
  return `<!doctype html>
<html lang="${escapeAttribute(page.language)}" dir="${page.direction}">
<head>
${head.replace('<!--policy-->', toPolicyTag(source, script)).replaceAll('="./', `="${toBase}`)}
<title>${escapeText(page.title)}</title>
${page.description ? `<meta name="description" content="${escapeAttribute(page.description)}" />\n` : ''}${toWebTags(shell.web, page, toBase)}
${toExpected(page.markup)}<style>${style}</style>
<script${placed ? ` data-base="${toBase}"` : ''}>${beforePaint}</script>
</head>
<body>
<div id="root"${shell.edition ? ` data-edition="${shell.edition}"` : ''}${placed ? ` data-path="${escapeAttribute(page.path!)}"` : ''}>${page.markup}</div>
${page.data === undefined ? '' : toJsonScript('application/json', ' id="page-data"', page.data)}
${placed ? toWebData(shell.web, page) : ''}
${script === undefined ? toAssets(shell, toBase) : `<script>${script}</script>`}
</body>
</html>
`
}

// Things that share a line move each other. So nothing is painted before what follows the bar has
// come, or what follows the controls of a library.
const awaited = ['rows', 'text']

function toExpected(markup: string): string {
  const id = awaited.find((id) => markup.includes(` id="${id}"`))
  return id === undefined ? '' : `<link rel="expect" href="#${id}" blocking="render" />\n`
}

// At the end of the body: neither the faces nor what React needs holds up the text.
function toAssets({ sheet, script, preloads }: Shell, toBase: string): string {
  return [
    `<link rel="stylesheet" href="${toBase}${sheet}" />`,
    ...preloads.map((path) => `<link rel="modulepreload" href="${toBase}${path}" />`),
    `<script type="module" src="${toBase}${script}"></script>`,
  ].join('\n')
}

/**
 * The script of a page for unknown addresses, which can stand at any depth: it looks for the app in the
 * folders above it, the likeliest first, and the app works out the base from where it was found.
 */
export function toBaseScript({ script, sheet }: Shell): string {
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

function toPolicyTag(style: string, script?: string): string {
  const policy = toPolicy({
    script: [beforePaint, ...(script === undefined ? [] : [script])].map(toHashSource),
    style: [style],
  })
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
}
