import { toId } from '../../src/library/address.ts'
import { addressOf, articleOf } from './library.ts'

/** Articles whose headlines leave nothing for an address but the id. */
export const arabic = `articles/${toId('010_73a9b4c61ef02d58.txt')}.html`
export const japanese = `articles/${toId('011_f05b62e7ac19d384.txt')}.html`

/** A page, with the words it is known by. Where the libraries lie is known once they are built. */
export interface KindOfPage {
  kind: string
  address: () => string
}

/** One page of each kind. To add one: a line here. */
export const kindsOfPage: KindOfPage[] = [
  { kind: 'an article', address: () => addressOf('seed') + articleOf('seed') },
  {
    kind: 'thirty captions',
    address: () => addressOf('figures') + articleOf('figures', 'the-last-day'),
  },
  {
    kind: 'supplied pictures',
    address: () => addressOf('pictures') + articleOf('pictures', 'the-skarvik-ferry'),
  },
  {
    kind: 'a long headline',
    address: () => addressOf('figures') + articleOf('figures', 'a-village'),
  },
  { kind: 'a long article', address: () => addressOf('long') + articleOf('long') },
  { kind: 'an Arabic article', address: () => addressOf('twelve') + arabic },
  { kind: 'a Japanese article', address: () => addressOf('twelve') + japanese },
  {
    kind: 'a German article with a byline',
    address: () => addressOf('twelve') + articleOf('twelve', 'die-brucke'),
  },
  {
    kind: 'the structure of an article',
    address: () => `${addressOf('twelve')}${articleOf('twelve', 'the-ferry')}?view=structure`,
  },
  { kind: 'a library of twelve', address: () => addressOf('twelve') },
  { kind: 'a large library', address: () => addressOf('large') },
  { kind: 'a large library by headline', address: () => `${addressOf('large')}?sort=headline` },
  { kind: 'a plain page of a large library', address: () => `${addressOf('large')}library/2.html` },
  { kind: 'a library of two', address: () => addressOf('two') },
  { kind: 'a section', address: () => `${addressOf('sections')}sections/hafen.html` },
  { kind: 'a library of one', address: () => addressOf('seed') },
  { kind: 'an empty library', address: () => addressOf('empty') },
  { kind: 'a filter that finds nothing', address: () => `${addressOf('twelve')}?filter=armistice` },
  { kind: 'a search', address: () => `${addressOf('twelve')}search.html?q=skarvik` },
  { kind: 'no highlights', address: () => `${addressOf('twelve')}highlights.html` },
  { kind: 'an unknown address', address: () => `${addressOf('two')}nope` },
]
