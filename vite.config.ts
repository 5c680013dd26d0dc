import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { buildLibrary } from './src/build/build-plugin.ts'
import { servePreview } from './src/build/preview-plugin.ts'
import { findSeedsFolder } from './src/build/seeds.ts'
import { serveLibrary } from './src/build/serve-plugin.ts'
import { speakLanguage } from './src/build/words-plugin.ts'

const seeds = findSeedsFolder(import.meta.dirname)

// What only some visits need comes when it is first wanted.
const comesLater = new RegExp(
  [
    'src/main',
    'virtual:',
    '/idb/',
    'storage/database',
    'pages/library',
    'library/listing',
    'pages/article/Structure',
    'reader/(?:Structure|Passage|Corrections|Role|role)',
    'ui/(?:Select|save-file)',
    // Words that the first load does not say.
    'words/[a-zA-Z-]+\\.ts\\?(?!(?:house|bar|page|meta|time|figure|related|aside|notFound|failure)$)',
    'article/(?:cues|lexicon|parse\\.|label\\.|chain|network|reasons|survey|sketch|weights|hash)',
  ].join('|'),
)

export default defineConfig({
  // Relative addresses everywhere: one build serves at any address.
  base: './',
  plugins: [
    react(),
    speakLanguage('en'),
    serveLibrary(seeds),
    buildLibrary(seeds),
    servePreview(),
  ],
  build: {
    // Older targets would rewrite nesting and light-dark() into many times their size.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    // Browsers that run module scripts preload them by themselves.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What every page needs, as one file: many small ones compress worse.
      output: {
        codeSplitting: { groups: [{ name: 'shell', test: (id) => !comesLater.test(id) }] },
      },
    },
    // One style sheet, so that a page can carry all it needs.
    cssCodeSplit: false,
    // A font inside the style sheet would break the policy and be loaded whether needed or not.
    assetsInlineLimit: 0,
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
  },
})
