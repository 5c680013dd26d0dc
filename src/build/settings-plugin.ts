import type { Plugin } from 'vite'
import { beforePaint } from '../settings/before-paint.ts'

/** Dresses pages before their first paint while developing; `page.ts` does it for those of a build. */
export function dressWhileDeveloping(): Plugin {
  return {
    name: 'galley:settings',
    apply: 'serve',
    transformIndexHtml: () => [
      { tag: 'script', attrs: { 'data-base': '/' }, children: beforePaint, injectTo: 'head' },
    ],
  }
}
