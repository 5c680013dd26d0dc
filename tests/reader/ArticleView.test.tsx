// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { setGlyphs, setHeadline } from '../../src/typeset/glyphs.ts'
import { articleOf, readArticles } from '../library/articles.ts'
import { showArticle } from './show.tsx'

afterEach(cleanup)

const harbour = articleOf(`headline | Harbour Reopens After the Mid-Air Storm
caption | The sea wall at Ness on Monday morning. (Photo: Per Lie)
deck | Two weeks after the worst gale in forty years the boats are back.
byline | By Anna Holm
date | 14 March 2024
paragraph | "I wanted to see it," said the harbour master of the NATO quay.
heading | ## What the repair will cost
paragraph | The council puts the damage at nine million.
list-item | - the outer wall
list-item | - the roof of the fish hall
caption | A map of the road to the lighthouse
caption | Volunteers clear stones from the road
quote | > I have seen four storms from this window.
boilerplate | Advertisement
teaser | Why the Islands Lose Their Schools`)

describe('an article', () => {
  test('is called by its headline, with what it says of itself', () => {
    showArticle(harbour)
    const article = within(screen.getByRole('article'))
    expect(article.getByRole('heading', { level: 1 })).toHaveTextContent(harbour.headline.text)
    expect(article.getByText(harbour.deck!.text)).toBeVisible()
    expect(article.getByText('Anna Holm')).toBeVisible()
    expect(article.getByText('14 March 2024')).toBeVisible()
    expect(article.getByRole('link', { name: /^3 pictures/ })).toHaveAttribute('href', '#picture-1')
  })

  test('stresses words as the text does, and every character is still in its place', () => {
    const text = 'The _Ghost_ of *the NATO quay* left at_noon.'
    showArticle(articleOf(`headline | Fog\nparagraph | ${text}`))
    const stressed = screen.getAllByRole('emphasis')
    expect(stressed.map(({ textContent }) => textContent)).toEqual(['_Ghost_', '*the NATO quay*'])
    expect(stressed[0]!.closest('p')!.textContent).toBe(text)
  })

  test('stresses words of a headline, too', () => {
    showArticle(articleOf('headline | Why *Moby-Dick* Endures\nparagraph | It does.'))
    const headline = screen.getByRole('heading', { level: 1 })
    expect(within(headline).getByRole('emphasis')).toHaveTextContent('*Moby-Dick*')
  })

  test('says once what its text says twice', async () => {
    const { article } = (await readArticles('seeds'))[0]!
    showArticle(article)
    expect(article.text.split('Trump Deal with Putin')).toHaveLength(3)
    expect(document.body.textContent.split('Trump Deal with Putin')).toHaveLength(2)
  })

  test('shows headings, lists and quotations as what they are, without the marks they were typed with', () => {
    showArticle(harbour)
    expect(
      screen.getByRole('heading', { level: 2, name: /^What the repair will\scost$/ }),
    ).toBeVisible()
    expect(
      screen
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
        .filter((text) => text.startsWith('the ')),
    ).toEqual(['the outer wall', 'the roof of the fish hall'])
    expect(screen.getByRole('blockquote')).toHaveTextContent(
      /^I have seen four storms from this window\.$/,
    )
  })

  test('is set with curly quotes that hang', () => {
    showArticle(harbour)
    const paragraph = screen.getByText(/I wanted to see it/)
    expect(paragraph).toHaveTextContent(/^“I wanted to see it,” said/)
    expect(paragraph).toHaveAttribute('data-hang', 'double')
  })

  test('folds away what is not its own, and keeps it', () => {
    showArticle(harbour)
    const aside = screen.getByText('1 line of the page around the article').closest('details')!
    expect(aside.open).toBe(false)
    expect(within(aside).getByText('Advertisement')).toBeInTheDocument()
  })

  test('has neither byline nor pictures that its text does not have', () => {
    showArticle(articleOf('headline | Fog\nparagraph | The log is one line long.'))
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1 min to read',
      '6 words',
      'Structure',
    ])
    expect(screen.queryByRole('figure')).toBeNull()
    expect(screen.queryByRole('group')).toBeNull()
  })

  test('without a body still shows its headline', () => {
    showArticle(articleOf('headline | Fog'))
    expect(screen.getByRole('heading', { level: 1, name: 'Fog' })).toBeVisible()
  })

  test('with a long headline is set a step smaller', () => {
    showArticle(articleOf(`headline | ${'A Village Sits for Eleven Hours '.repeat(4)}`))
    expect(screen.getByRole('heading', { level: 1 }).className).toContain('long')
  })

  test('writes names and day as its language does', () => {
    expect(metaOf('Von Jutta Ahrens und Ole Hansen', 'Stand: 03.05.2023, 9:12 Uhr', 'de')).toMatch(
      /^Jutta Ahrens und Ole Hansen3\. Mai 2023/,
    )
    expect(metaOf('By Anna Holm, Per Lie and Erik Sund', 'May 3, 2023', 'en')).toMatch(
      /^Anna Holm, Per Lie,? and Erik SundMay 3, 2023/,
    )
    // A line that says more, and a day that could be two, stay as they are.
    expect(metaOf('By Anna Holm, Harbour Press', '04/03/2024', 'en')).toMatch(
      /^By Anna Holm, Harbour Press04\/03\/2024/,
    )
  })

  test('has the day where the byline says it', () => {
    showArticle(
      articleOf('headline | Fog\nbyline | Anna Holm | 14 March 2024\nparagraph | One line.'),
    )
    expect(screen.getByText('Anna Holm')).toBeVisible()
    expect(screen.getByText('14 March 2024')).toHaveAttribute('datetime', '2024-03-14')
  })

  test('says its language and its direction', () => {
    showArticle(articleOf('headline | المكتبة\nparagraph | في السادسة من صباح كل سبت.', 'ar'))
    expect(screen.getByRole('article')).toHaveAttribute('lang', 'ar')
    expect(screen.getByRole('article')).toHaveAttribute('dir', 'rtl')
  })
})

describe('a figure', () => {
  test('says its number, what was not supplied, its caption and its credit', () => {
    showArticle(harbour)
    const [alone] = screen.getAllByRole('figure')
    expect(alone).toHaveTextContent(
      'Picture 1 of 3. The picture was not supplied. The sea wall at Ness on Monday morning. (Photo: Per Lie)',
    )
    expect(within(alone!).queryByText('Picture')).toBeNull()
  })

  test('without a credit says in its place what it would have been', () => {
    showArticle(articleOf('headline | Fog\ncaption | Chart: fog by month\nparagraph | One line.'))
    expect(within(screen.getByRole('figure')).getByText('Chart')).toBeVisible()
  })

  test('shares one figure with those it follows at once', () => {
    showArticle(harbour)
    const figures = screen.getAllByRole('figure')
    expect(figures).toHaveLength(2)
    const run = within(figures[1]!).getAllByRole('listitem')
    expect(run.map(({ id }) => id)).toEqual(['picture-2', 'picture-3'])
    expect(run[1]).toHaveTextContent('Picture 3 of 3. The picture was not supplied. Volunteers')
  })

  test.each(['seeds', 'figures', 'twelve'])('of %s can be gone to by its number', async (name) => {
    for (const { article } of await readArticles(name)) {
      showArticle(article)
      const count = article.blocks.filter(({ type }) => type === 'figure').length
      for (let number = 1; number <= count; number += 1) {
        expect(document.getElementById(`picture-${number}`)).not.toBeNull()
      }
      expect(document.getElementById(`picture-${count + 1}`)).toBeNull()
      cleanup()
    }
  })
})

test('a numbered list keeps the numbers it was typed with', () => {
  showArticle(
    articleOf(
      'headline | Salt\nparagraph | To make it:\nlist-item | 3. Boil the brine\nlist-item | 4. Wait',
    ),
  )
  const items = screen.getAllByRole('listitem').slice(3) as HTMLLIElement[]
  expect(items.map(({ value, textContent }) => [value, textContent])).toEqual([
    [3, 'Boil the brine'],
    [4, 'Wait'],
  ])
})

function metaOf(byline: string, date: string, language: string): string | null {
  cleanup()
  const lines = ['headline | Fog', `byline | ${byline}`, `date | ${date}`, 'paragraph | One line.']
  showArticle(articleOf(lines.join('\n'), language))
  return screen.getAllByRole('list')[0]!.textContent
}

/** The passages of which the meta says what they mean, in other words. */
function findSaid(): number[] {
  const said = [...document.querySelectorAll<HTMLElement>('[data-says]')]
  return said.map((element) => Number(element.dataset['says']))
}

function findPlaces() {
  const shown = [...document.querySelectorAll<HTMLElement>('[data-at]')]
  return shown.map((element) => ({ element, at: Number(element.dataset['at']) }))
}

describe('every element that shows a passage', () => {
  test.each(['seeds', 'two', 'twelve', 'figures', 'hostile'])(
    'holds exactly the characters of the text from its place on, in %s',
    async (name) => {
      for (const { article } of await readArticles(name)) {
        showArticle(article)
        for (const { element, at } of findPlaces()) {
          const words = element.textContent
          const passage = article.passages.find(
            (passage) => at >= passage.at && at < passage.at + passage.text.length,
          )!
          // From its place, which may lie behind a mark, to the end of the passage.
          const typed = article.text.slice(at, passage.at + passage.text.length)
          const plain = (text: string) => setHeadline(text, article.language)
          expect(words).toHaveLength(typed.length)
          expect(plain(words)).toBe(plain(setGlyphs(typed, article.language)))
        }
        cleanup()
      }
    },
  )

  test.each(['seeds', 'two', 'twelve', 'figures', 'hostile'])(
    'is there once for each passage but the repeated headline and the teasers, in %s',
    async (name) => {
      for (const { article } of await readArticles(name)) {
        showArticle(article)
        const shown = findPlaces().map(({ at }) => at)
        expect(new Set(shown).size).toBe(shown.length)
        const missing = article.passages.filter(
          ({ role, at, text }) =>
            role !== 'headline-repeat' &&
            role !== 'teaser' &&
            ![...shown, ...findSaid()].some((place) => place >= at && place < at + text.length),
        )
        expect(missing.map(({ role, text }) => [role, text])).toEqual([])
        cleanup()
      }
    },
  )
})
