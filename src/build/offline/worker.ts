import { join } from 'node:path'
import { build } from 'vite'

const entry = join(import.meta.dirname, '../../offline/worker.ts')

// Every edition keeps these; the faces of other scripts are kept once a page has shown them.
const always = /\.(?:js|css)$|-latin-(?:wght|opsz)-normal-[^/]*\.woff2$/

/** The worker as one script that knows its edition and the files of its app. */
export async function makeWorker(edition: string, appFiles: readonly string[]): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      build: JSON.stringify({ edition, files: appFiles.filter((file) => always.test(file)) }),
    },
    build: {
      write: false,
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'offline', fileName: 'offline' },
    },
  })
  const [output] = Array.isArray(made) ? made : [made]
  if (!output || !('output' in output)) throw new Error('build: the worker came to nothing')
  return output.output[0].code
}
