import { expect, test } from 'vitest'
import { toContent } from '../../src/build/web/content.ts'
import { articleOf } from '../library/articles.ts'

test('what a text stresses is stressed in a feed, and markup is text there', () => {
  const article = articleOf(`headline | The Ferry Is Sold
paragraph | The _Skarvik_ is sold, & nobody was *really <b>glad</b>* of it: 2 * 3 * 4, snake_case_name.
caption | The *Skarvik* at the quay (Photo: Per Lie)`)
  expect(toContent(article)).toBe(
    `<p>The <em>Skarvik</em> is sold, &amp; nobody was <em>really &lt;b&gt;glad&lt;/b&gt;</em> of it: 2 * 3 * 4, snake_case_name.</p>
<figure><figcaption>The <em>Skarvik</em> at the quay (Photo: Per Lie)</figcaption></figure>`,
  )
})
