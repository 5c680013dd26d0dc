import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Run } from '../../src/search/excerpt.ts'
import { folderOf } from '../library/articles.ts'
import { writeOut } from '../../src/library/umlauts.ts'
import { indexLibrary, type IndexedLibrary } from './search.ts'

// The first search opens every index, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

let library: IndexedLibrary

beforeAll(async () => {
  library = await indexLibrary(folderOf('languages'))
}, 120_000)

afterAll(() => library.close())

const show = (runs: Run[] = []) =>
  runs.map(({ text, found }) => (found ? `[${text}]` : text)).join('')

// The articles by what is told of them; some headlines leave nothing for a slug but the id.
const names: [string, RegExp][] = [
  ['harbour', /^Harbour Votes/],
  ['bees', /^The Keeper/],
  ['lighthouse', /^A Lighthouse/],
  ['bread', /^Why the Bakery/],
  ['tunnel', /^Tunnel/],
  ['strike', /^Typesetters/],
  ['brücke', /^Die Brücke/],
  ['orgel', /^Eine Orgel/],
  ['fähre', /^Warum die Fähre/],
  ['marché', /^Le dernier/],
  ['faro', /^El farero/],
  ['żaby', /^Żaby/],
  ['市場', /^港の/],
  ['胡同', /^胡同/],
  ['سوق', /^آخر/],
  ['трамвай', /^Последний/],
  ['sign', /^A Sign/],
]

async function find(query: string): Promise<string[]> {
  const { articles } = await library.search(query)
  return articles.map(({ headline }) => {
    const text = headline.map(({ text }) => text).join('')
    return names.find(([, pattern]) => pattern.test(text))![0]
  })
}

test('languages with word forms have an index each, the others share one', () => {
  expect(library.manifest.articles).toBe(17)
  expect(library.manifest.portions).toEqual([
    { stems: 'en', folders: ['en-0'] },
    { stems: 'de', folders: ['de-0'] },
    { stems: 'ar', folders: ['ar-0'] },
    { folders: ['und-0', 'ja-0', 'zh-0'] },
  ])
})

describe('the best answer comes first', () => {
  test.each([
    // One word, in the headline before the text.
    ['ferry', ['harbour', 'tunnel']],
    ['lamp', ['lighthouse']],
    ['swarm', ['bees']],
    ['accountant', ['bread']],
    // Forms of a word.
    ['voting', ['harbour', 'lighthouse']],
    ['votes', ['harbour', 'lighthouse']],
    ['hives', ['bees']],
    ['baker', ['bread']],
    ['petrel', ['lighthouse']],
    // The beginning of a word, as it is being typed.
    ['typeset', ['strike']],
    ['accou', ['bread']],
    // Several words: all of them, wherever they stand.
    ['ships stars', ['lighthouse']],
    ['engine harbour', ['harbour']],
    ['ferry tunnel', ['tunnel']],
    // Accents and letters, both ways.
    ['cafe', ['bread']],
    ['naive', ['bees']],
    ['Naïve', ['bees']],
    ['Lodz', ['harbour']],
    ['łódź', ['harbour']],
    ['Lokke', ['harbour']],
    ['Ostérhavn', ['harbour']],
    // Quotes and hyphens.
    ['dont', ['harbour']],
    ["don't", ['harbour']],
    ['don’t', ['harbour']],
    ['cooperative', ['harbour']],
    ['co-operative', ['harbour']],
    // Phrases.
    ['"winter ferry"', ['harbour']],
    ['“sea. For four weeks”', ['lighthouse']],
    ['"ferry winter"', []],
    ['"she said no"', ['bees']],
    ['"lowest point" tunnel', ['tunnel']],
    // German.
    ['Brücken', ['brücke']],
    ['brucke', ['brücke']],
    ['strasse', ['brücke']],
    ['Fußgänger', ['brücke']],
    ['fussganger', ['brücke']],
    ['wählen', ['brücke']],
    ['Zeitung', ['orgel']],
    ['Fähre', ['fähre']],
    ['Seehund', ['fähre']],
    ['Jörg Weiß', ['brücke']],
    // French, Spanish, Polish, Russian.
    ['foret', ['marché']],
    ['chiffonnier', ['marché']],
    ['Besançon', ['marché']],
    ['periódico', ['faro']],
    ['senoras', ['faro']],
    ['zaby', ['żaby']],
    ['żaby', ['żaby']],
    ['трамваи', ['трамвай']],
    ['мельница', ['трамвай']],
    // Arabic, with and without its article.
    ['السوق', ['سوق']],
    ['سوق', ['سوق']],
    ['كتب', ['سوق']],
    // Words without spaces.
    ['東京', ['市場']],
    ['魚市場', ['市場']],
    ['港の魚市場', ['市場']],
    ['山田', ['市場']],
    ['北京', ['胡同']],
    ['手表', ['胡同']],
    // Numbers, credits, signs.
    ['1974', ['harbour']],
    ['"Mia Dahl"', ['harbour']],
    ['half price', ['sign']],
    ['&lt;b&gt; ampersand', ['sign']],
  ])('for %s', async (query, expected) => {
    expect(await find(query)).toEqual(expected)
  })
})

describe('no answer is better than a wrong one', () => {
  test.each(['armistice', 'qqqq', 'élégant', 'hive armistice', '北海道', 'ブラジル', 'Ωμέγα'])(
    'for %s',
    async (query) => {
      const { count, missing, complete } = await library.search(query)
      expect({ count, complete }).toEqual({ count: 0, complete: true })
      expect(missing).toEqual([query.split(' ').at(-1)])
    },
  )

  test('each word is there, but in no article with the other', async () => {
    expect(await library.search('accountant petrels')).toMatchObject({ count: 0, missing: [] })
  })
})

describe('a result', () => {
  test('shows and leads to the passage that says most of what was asked', async () => {
    const { articles } = await library.search('rock report')
    expect(show(articles[0]!.excerpt)).toBe(
      'Engineers say the [rock] was surveyed in a hurry. A [report] on it was promised for June; June came and went.',
    )
    expect(articles[0]!.at).toBeGreaterThan(200)
  })

  test('marks the forms that were found, and hands them on', async () => {
    const { articles } = await library.search('voting')
    expect(show(articles[0]!.excerpt)).toContain('[voted]')
    expect(articles[0]!.forms).toContain('voted')
  })

  test('shows markup in a text as it was typed', async () => {
    const { articles } = await library.search('half price')
    expect(show(articles[0]!.excerpt)).toContain(
      '&lt;b&gt;, ampersand, <mark>[half] [price]</mark>,',
    )
    expect(show(articles[0]!.headline)).toBe('A Sign That Reads <b>Bold</b> & "Quoted"')
  })

  test('tells minutes and language', async () => {
    const [article] = (await library.search('Seehunde')).articles
    expect(article).toMatchObject({ minutes: 1, language: 'de' })
  })
})

describe('captions', () => {
  test('are found as captions, with their number', async () => {
    const { captions, captioned } = await library.search('old engine')
    expect(captioned).toBe(1)
    expect(captions).toHaveLength(1)
    expect(captions[0]).toMatchObject({ number: 2, headline: 'Harbour Votes on a Winter Ferry' })
    expect(show(captions[0]!.text)).toBe(
      'The [old] [engine] on the quay, its lid off (Photo: Mia Dahl)',
    )
  })

  test('are none where only the text has the words', async () => {
    expect((await library.search('accountant')).captions).toEqual([])
  })
})

test('words behind a shortened article are found, whichever apostrophe it has', async () => {
  const seeds = await mkdtemp(join(tmpdir(), 'galley-seeds-'))
  for (const [name, mark] of [
    ['straight', "'"],
    ['curly', '’'],
  ]) {
    const text = `Une journée à l${mark}école\n\nAvant l${mark}hiver dernier, personne à Pontvieux ne savait qui avait commandé l${mark}examen. Plus rien n${mark}a bougé depuis.\n`
    await writeFile(join(seeds, `${name}.txt`), text)
  }
  const french = await indexLibrary(seeds)
  for (const word of ['école', 'ecole', 'hiver', 'examen', 'l’examen', '"avant l’hiver"']) {
    expect([word, (await french.search(word)).count]).toEqual([word, 2])
  }
  await french.close()
  await rm(seeds, { recursive: true })
})

test('umlauts are found written out, and as umlauts what was written out', async () => {
  const seeds = await mkdtemp(join(tmpdir(), 'galley-seeds-'))
  const dotted = `Die Bäcker von Köln öffnen früher\n\nIm März haben die Bäcker der Straße am Fluß beschlossen, künftig früher zu öffnen. Das neue Gebäude ist schon grün gestrichen, und niemand weiß, wie lange es so bleibt.\n`
  await writeFile(join(seeds, 'dotted.txt'), dotted)
  await writeFile(join(seeds, 'written-out.txt'), writeOut(dotted).replaceAll('ß', 'ss'))
  const other = `Manuel und die zehn Nüsse\n\nIm Herbst sammelte Manuel jeden Tag zehn Nüsse, und im Winter war davon keine mehr übrig. Nun sucht er unter den Büschen am Bach, wo noch viele liegen sollen.\n`
  await writeFile(join(seeds, 'other.txt'), other)
  const foreign = `A Baker in Köln\n\nMüller opens her shop by the river at five in the morning, and for nine years nobody in that street has seen the windows dark at that time of the day.\n`
  await writeFile(join(seeds, 'foreign.txt'), foreign)
  await writeFile(join(seeds, 'foreign-2.txt'), writeOut(foreign).replace('river', 'canal'))
  const german = await indexLibrary(seeds)
  for (const word of [
    'Bäcker',
    'Baecker',
    'baeckern',
    'backer',
    'Maerz',
    'Gebaeude',
    'Strasse',
    'fluß',
    'gruen gestrichen',
    'neue',
    '"Baecker von Köln"',
    '"Bäcker von Köln"',
    '"Bäcker der Straße"',
    '"baecker der strasse"',
  ]) {
    expect([word, (await german.search(word)).count]).toEqual([word, 2])
  }
  expect((await german.search('Manuel')).count).toBe(1)
  for (const words of ['KOELN', 'Köln']) {
    expect([words, (await german.search(words, { articles: 9 })).count]).toEqual([words, 3])
  }
  for (const words of ['Koeln river', 'Mueller river', '"A Baker in Koeln" river', 'Köln canal']) {
    expect([words, (await german.search(words)).count]).toEqual([words, 1])
  }
  await german.close()
  await rm(seeds, { recursive: true })
})

test('the article that is open is left out', async () => {
  const { articles } = await library.search('ferry')
  const rest = await library.search('ferry', { except: articles[0]!.slug })
  expect(rest.count).toBe(1)
  expect(rest.articles.map(({ slug }) => slug)).toEqual([articles[1]!.slug])
})

test('what is found first is told before the other languages have come', async () => {
  const { articles } = await library.search('Fähre', { language: 'de' })
  expect(articles).toHaveLength(1)
})

test.each([
  '',
  '   ',
  '""',
  '***',
  '\\',
  '(',
  '[a-',
  '<script>',
  '\ud800',
  'x'.repeat(10_000),
  '"'.repeat(99),
])('anything can be asked: %j', async (query) => {
  const found = await library.search(query)
  expect(found.complete).toBe(true)
})
