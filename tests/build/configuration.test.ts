import { resolve } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { contrastOf, findWeakest, readPalettes } from '../../src/build/colours.ts'
import { readConfiguration, type Galley } from '../../src/build/configuration.ts'
import { themes } from '../../src/settings/settings.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const read = (given: unknown) => {
  vi.stubEnv('SEEDS_DIR', '')
  return readConfiguration(given, '/project')
}

test('nothing said is the site as it comes', () => {
  expect(read({})).toEqual({
    name: 'Galley',
    language: 'en',
    sidebar: ['publisher', 'teasedIn', 'similar'],
    colours: {},
    sections: {},
    cards: true,
    seeds: resolve('/project/seeds'),
  })
})

test('what is said is kept, and made whole', () => {
  const given: Galley = {
    name: ' The\n  Post ',
    siteUrl: 'https://example.org/news',
    footer: 'Set in Skarvik.',
    sidebar: ['similar', 'publisher', 'similar'],
    colours: { night: { pencil: '#9FC8F0' } },
    seeds: '../texts',
    cards: false,
  }
  expect(read(given)).toMatchObject({
    name: 'The Post',
    siteUrl: 'https://example.org/news/',
    footer: { text: 'Set in Skarvik.', links: [] },
    sidebar: ['similar', 'publisher'],
    colours: { night: { pencil: '#9fc8f0' } },
    seeds: resolve('/texts'),
    cards: false,
  })
  expect(read({ siteUrl: 'https://example.org' }).siteUrl).toBe('https://example.org/')
})

test('the environment’s folder of seeds goes before the configured one', () => {
  vi.stubEnv('SEEDS_DIR', '/elsewhere')
  expect(readConfiguration({ seeds: 'texts' }, '/project').seeds).toBe(resolve('/elsewhere'))
})

describe.each<[unknown, RegExp]>([
  [null, /galley\(\) is null\. Write an object/],
  [{ title: 'Post' }, /there is no key “title”\. The keys are name, tagline/],
  [{ colors: {} }, /there is no key “colors”\. Did you mean “colours”\?/],
  [{ siteurl: 'x' }, /there is no key “siteurl”\. Did you mean “siteUrl”\?/],
  [{ name: '' }, /name is ""\. Write the name of the site as a text, or leave it out/],
  [{ name: 7 }, /name is 7\. Write/],
  [{ language: 'tlh' }, /language is "tlh"\. Write one of de, en, or add src\/words/],
  [{ siteUrl: 'example.org' }, /siteUrl is "example.org"\. Write the address/],
  [{ siteUrl: 'ftp://example.org/' }, /siteUrl is "ftp:/],
  [{ siteUrl: 'https://example.org/?a' }, /siteUrl .* with nothing after its path/],
  [
    { siteUrl: 'https://example.org/news/index.html' },
    /siteUrl .* Write the folder that its pages stand in, https:\/\/example\.org\/news\/, or/,
  ],
  [
    { colours: { paper: { ink: '#1a1815' }, noon: {} } },
    /colours\.noon is {}\. Write one of the themes/,
  ],
  [
    { colours: { paper: { blue: '#0000ff' } } },
    /colours\.paper\.blue .* one of the roles bg, panel/,
  ],
  [
    { colours: { paper: { ink: 'black' } } },
    /colours\.paper\.ink is "black"\. Write a colour as #rrggbb/,
  ],
  [
    { colours: { paper: { soft: '#8a8477' } } },
    /colours\.paper .* soft on bg has a contrast of 3\.5, and 7 is the least/,
  ],
  [{ colours: { night: { wash: '#ffffff' } } }, /ink on wash has a contrast of \d\.\d, and 7/],
  [{ footer: 7 }, /footer is 7\. Write a line of text/],
  [{ footer: { text: 'x', link: [] } }, /footer\.link is \[\]\. Write text and links only/],
  [
    { footer: { text: 'x', links: [{ text: 'y', href: 'javascript:alert(1)' }] } },
    /footer\.links\[0\]\.href is "javascript:alert\(1\)"\. Write a whole address that begins with https/,
  ],
  [
    { footer: { text: 'x', links: [{ text: 'y', href: 'https://' }] } },
    /footer\.links\[0\]\.href is "https:\/\/"\. Write a whole address/,
  ],
  [
    { footer: { text: 'x', links: [{ text: 'y', href: 'https://example.org/', rel: 'me' }] } },
    /footer\.links\[0\]\.rel is "me"\. Write text and href only/,
  ],
  [{ sidebar: ['news'] }, /sidebar\[0\] is "news"\. Write a list of publisher, teasedIn, similar/],
  [{ seeds: [] }, /seeds is \[\]\. Write the path of a folder/],
  [{ sections: { a: 1 } }, /sections\[“a”\] is 1\. Write the name of the section/],
  [{ cards: 'no' }, /cards is "no"\. Write true or false/],
])('%j', (given, message) => {
  test('is refused with its key and its mend', () => {
    expect(() => read(given)).toThrow(message)
  })
})

test('the design’s own colours keep its floors', () => {
  const palettes = readPalettes()
  for (const theme of themes) {
    expect(Object.values(palettes[theme])).not.toContain(undefined)
    expect(findWeakest(palettes[theme])).toBeUndefined()
  }
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21)
  // As the design's table has it.
  expect(contrastOf(palettes.paper.ink, palettes.paper.bg)).toBeCloseTo(16.7, 1)
})
