// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { placePictures, type Picture } from '../../src/library/pictures.ts'
import { articleOf } from '../library/articles.ts'
import { showArticle } from './show.tsx'

afterEach(cleanup)

const harbour = articleOf(`headline | Harbour Reopens
caption | The sea wall at Ness on Monday morning. (Photo: Per Lie)
paragraph | The council puts the damage at nine million.
paragraph | Boats are back.
caption | A pony on the road to the lighthouse
caption | Volunteers clear stones`)

const picture = (number: number, more: Partial<Picture> = {}): Picture => ({
  number,
  hash: `f00d${number}`,
  width: 1600,
  height: 1000,
  widths: [480, 800, 1320],
  ...more,
})
const imageOf = (figure: HTMLElement) => figure.querySelector('img')!

test('a supplied picture stands in place of the sill, its caption as before', () => {
  showArticle(harbour, [picture(1), picture(2)])
  const figures = screen.getAllByRole('figure')
  expect(figures).toHaveLength(3)
  const [first, second, third] = figures
  expect(imageOf(first!)).toHaveAttribute('width', '1600')
  expect(imageOf(first!)).toHaveAttribute('height', '1000')
  expect(imageOf(first!)).toHaveAttribute('alt', '')
  expect(imageOf(first!)).toHaveAttribute('src', '../pictures/f00d1-1320.jpg')
  expect(first!.querySelector('source')).toHaveAttribute(
    'srcset',
    '../pictures/f00d1-480.avif 480w, ../pictures/f00d1-800.avif 800w, ../pictures/f00d1-1320.avif 1320w',
  )
  expect(first).toHaveTextContent(
    /^1Picture 1 of 3\. The sea wall at Ness on Monday morning\. \(Photo: Per\sLie\)$/,
  )
  // Without a credit the word gives way to nothing.
  expect(within(second!).queryByText('Picture')).toBeNull()
  expect(within(third!).getByText('Picture')).toBeVisible()
  expect(third).toHaveTextContent('Picture 3 of 3. The picture was not supplied.')
  expect(third!.querySelector('img')).toBeNull()
})

test('what is seen at once comes at once, the rest when it is scrolled to', () => {
  showArticle(harbour, [picture(1), picture(2)])
  const [first, second] = screen.getAllByRole('figure')
  expect(imageOf(first!)).toHaveAttribute('loading', 'eager')
  expect(imageOf(second!)).toHaveAttribute('loading', 'lazy')
})

test('a portrait asks for no more than it is drawn', () => {
  showArticle(harbour, [picture(1, { width: 800, height: 1600 })])
  const sizes = document.querySelector('source')!.getAttribute('sizes')!
  expect(sizes.split(', (')[0]).toBe('(min-width: 1680px) min(655px, 40vh)')
})

test('a picture that does not come leaves its sill', () => {
  showArticle(harbour, [picture(2)])
  const [, second] = screen.getAllByRole('figure')
  fireEvent.error(imageOf(second!))
  expect(second!.querySelector('img')).toBeNull()
  expect(second).toHaveTextContent('Picture 2 of 3. The picture could not be loaded.')
  expect(within(second!).getByText('Picture')).toBeVisible()
})

test.each([
  [[], /^3 pictures, captions\sonly$/],
  [[1], /^3 pictures, one\ssupplied$/],
  [[1, 3], /^3 pictures, 2\ssupplied$/],
  [[1, 2, 3], /^3 pictures, all\ssupplied$/],
])('the meta says that of three pictures %j are supplied', (numbers, words) => {
  showArticle(
    harbour,
    numbers.map((number) => picture(number)),
  )
  expect(screen.getByRole('link', { name: words })).toBeVisible()
})

test('a picture stays with its caption when a correction changes the numbers', () => {
  const places = placePictures(harbour, [picture(2)])
  const caption = harbour.passages.find(({ text }) => text.startsWith('A pony'))!
  expect([...places]).toEqual([[caption.from, picture(2)]])
})
