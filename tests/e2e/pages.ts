import { toId } from '../../src/library/address.ts'
import { addressOf, articleOf } from './library.ts'

/** Articles whose headlines leave nothing for an address but the id. */
export const arabic = `articles/${toId('010_73a9b4c61ef02d58.txt')}.html`
export const japanese = `articles/${toId('011_f05b62e7ac19d384.txt')}.html`

/** One page of each kind, with the words it is known by. */
export function everyKindOfPage(): [string, string][] {
  return [
    ['an article', addressOf('seed') + articleOf('seed')],
    ['thirty captions', addressOf('figures') + articleOf('figures', 'the-last-day')],
    ['supplied pictures', addressOf('pictures') + articleOf('pictures', 'the-skarvik-ferry')],
    ['a long headline', addressOf('figures') + articleOf('figures', 'a-village')],
    ['an Arabic article', addressOf('twelve') + arabic],
    ['a Japanese article', addressOf('twelve') + japanese],
    ['a German article with a byline', addressOf('twelve') + articleOf('twelve', 'die-brucke')],
    [
      'the structure of an article',
      `${addressOf('twelve')}${articleOf('twelve', 'the-ferry')}?view=structure`,
    ],
    ['a library of twelve', addressOf('twelve')],
    ['a large library', addressOf('large')],
    ['a large library by headline', `${addressOf('large')}?sort=headline`],
    ['a plain page of a large library', `${addressOf('large')}library/2.html`],
    ['a library of two', addressOf('two')],
    ['a section', `${addressOf('sections')}sections/hafen.html`],
    ['a library of one', addressOf('seed')],
    ['an empty library', addressOf('empty')],
    ['a filter that finds nothing', `${addressOf('twelve')}?filter=armistice`],
    ['a search', `${addressOf('twelve')}search.html?q=skarvik`],
    ['no highlights', `${addressOf('twelve')}highlights.html`],
    ['an unknown address', `${addressOf('two')}nope`],
  ]
}
