import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { PluginOption } from 'vite'
import { buildLibrary } from './build-plugin.ts'
import { readConfiguration, type Galley } from './configuration.ts'
import { servePreview } from './preview-plugin.ts'
import { shortenClassNames } from './class-names-plugin.ts'
import { dressWhileDeveloping } from './settings-plugin.ts'
import { serveLibrary } from './serve-plugin.ts'
import { dressSite } from './site-plugin.ts'
import { speakLanguage } from './words-plugin.ts'

const root = join(import.meta.dirname, '../..')

/** All of Galley for vite.config.ts. Throws ConfigurationError for what it does not understand. */
export function galley(given: Galley = {}): PluginOption[] {
  // Tests of components are written for the site as it comes.
  const configuration = readConfiguration(process.env['VITEST'] ? {} : given, root)
  const { language } = configuration
  return [
    react(),
    speakLanguage(language),
    shortenClassNames(root),
    dressSite(configuration),
    dressWhileDeveloping(),
    serveLibrary(configuration),
    buildLibrary(configuration),
    servePreview(),
  ]
}
