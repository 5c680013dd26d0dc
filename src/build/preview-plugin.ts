import { createReadStream, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Makes the preview answer for unknown addresses as static hosts do: with 404.html. */
export function servePreview(): Plugin {
  return {
    name: 'galley:preview',
    config: (_, { isPreview }) => (isPreview ? { appType: 'mpa' } : undefined),
    configurePreviewServer(server) {
      const folder = resolve(server.config.root, server.config.build.outDir)
      const page = join(folder, '404.html')
      return () => {
        server.middlewares.use(({ url = '/' }, response, next) => {
          // Vite has put the file of a folder's index into the address by now, and serves it after this.
          const [path = ''] = url.split(/[?#]/)
          const found = path.endsWith('.html') && existsSync(join(folder, path))
          if (found || !existsSync(page)) return next()
          response.statusCode = 404
          response.setHeader('Content-Type', 'text/html; charset=utf-8')
          createReadStream(page).pipe(response)
        })
      }
    },
  }
}
