import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { prerenderPages } from './src/build/prerender-plugin.ts'
import { servePreview } from './src/build/preview-plugin.ts'
import { findSeedsFolder } from './src/build/seeds.ts'
import { serveLibrary } from './src/build/serve-plugin.ts'

const seeds = findSeedsFolder(import.meta.dirname)

export default defineConfig({
  // Relative addresses everywhere: one build serves at any address.
  base: './',
  plugins: [react(), serveLibrary(seeds), prerenderPages(seeds), servePreview()],
  build: {
    // Older targets would rewrite nesting and light-dark() into many times their size.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    // One style sheet, so that a page can carry all it needs.
    cssCodeSplit: false,
    // A font inside the style sheet would break the policy and be loaded whether needed or not.
    assetsInlineLimit: 0,
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
  },
})
