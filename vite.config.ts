import { defineConfig } from 'vitest/config'
import { galley } from './src/build/galley.ts'

// What only some visits need comes when it is first wanted.
const comesLater = new RegExp(
  [
    'src/main',
    'virtual:',
    '/idb/',
    'storage/database',
    'pages/(?:library|search|highlights|FieldPage)',
    'palette/(?!context)',
    'src/offline/(?!state)',
    'ui/NewEdition',
    'reader/KeepArticle',
    'src/search/(?!palette|open-article|address)',
    'reader/(?:find|guide|notes)/',
    'reader/(?:step|ranges|highlights|begin-selection)',
    'article/(?:marks|plain-marks|remains|markdown|page-breaks|entities|sentences)',
    'ui/(?:Told|Strip|AtFoot|make-room|pass-focus|take-focus|use-escape)',
    'app/(?:tell-trouble|offer-edition)',
    'src/backup/',
    'src/annotations/(?!context|highlights?\\.|wish|fragment)',
    'src/speech/(?!context|queue|listening)',
    'reader/(?:place/|use-mark|listen/(?!ListenTools))',
    'progress/(?:place|note|mark|meter|states|valid)\\.',
    'settings/(?:change|caret|place|theme)\\.',
    'ui/settings/',
    'ui/(?:keys/KeySheet|UndoLine)',
    'library/(?:listing|list|parts|row|sorts|filter|fold|form|umlauts)\\.',
    'ui/(?:VirtualList|offsets)',
    'pages/article/Structure',
    'reader/(?:Structure|Passage|Corrections|Role|tell)',
    'ui/(?:Select|save-file)',
    // Words that the first load does not say.
    'words/[a-zA-Z-]+\\.ts\\?(?!(?:house|bar|page|meta|listenTools|time|figure|related|aside|notFound|failure)$)',
    'article/(?:byline|dates|origin|cues|lexicon|parse\\.|label\\.|chain|network|reasons|survey|sketch|weights|hash|learned-words|stops)',
  ].join('|'),
)

// The search comes as one file, so that it opens at once. Its worker is built by itself.
const ofSearch =
  /src\/(?:palette\/(?!context)|search\/(?!palette|open-article|address)|words\/[^?]+\?search$)/

export default defineConfig({
  // Relative addresses everywhere: one build serves at any address.
  base: './',
  plugins: [
    galley({
      // Everything is optional: name, tagline, language, siteUrl, colours, footer, sidebar, seeds,
      // sections, cards. The README says what each does.
    }),
  ],
  build: {
    // Older targets would rewrite nesting and light-dark() into many times their size.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    // Browsers that run module scripts preload them by themselves.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What every page needs, as one file: many small ones compress worse.
      output: {
        codeSplitting: {
          groups: [
            { name: 'shell', test: (id) => !comesLater.test(id) },
            { name: 'search', test: (id) => ofSearch.test(id) },
          ],
        },
      },
    },
    // One style sheet, so that a page can carry all it needs.
    cssCodeSplit: false,
    // A font inside the style sheet would break the policy and be loaded whether needed or not.
    assetsInlineLimit: 0,
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Node has a `localStorage` of its own from 25 on, which keeps nothing and would stand before the browser's.
    execArgv: process.allowedNodeEnvironmentFlags.has('--webstorage') ? ['--no-webstorage'] : [],
    // A machine with much else to do takes its time; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
})
