import { expect, test } from 'vitest'
import { toSections } from '../../src/reader/blocks/section.ts'
import { articleOf } from '../library/articles.ts'

test('captions with no text between them are one section; the rest stands alone', () => {
  const { blocks } = articleOf(`headline | Fog
caption | One
caption | Two
paragraph | Text.
caption | Three
heading | Later
paragraph | More text.`)
  expect(
    toSections(blocks).map((section) =>
      section.type === 'figures' ? section.figures.map(({ number }) => number) : section.type,
    ),
  ).toEqual([[1, 2], 'paragraph', [3], 'heading', 'paragraph'])
})

test('a section starts where its first passage does', () => {
  const { blocks } = articleOf('headline | Fog\ncaption | One\nparagraph | Text.')
  expect(toSections(blocks).map(({ at }) => at)).toEqual(
    blocks.map((block) =>
      block.type === 'figure' ? block.caption.at : 'passage' in block ? block.passage.at : -1,
    ),
  )
})

test('a caption with a picture stands alone, and those behind it begin another run', () => {
  const { blocks } = articleOf(`headline | Fog
caption | One
caption | Two
caption | Three
caption | Four
caption | Five`)
  const picture = { number: 3, hash: 'a', width: 3, height: 2, widths: [3] }
  const third = blocks.find((block) => block.type === 'figure' && block.number === 3)!
  const from = third.type === 'figure' ? third.caption.from : -1
  const runs = toSections(blocks, new Map([[from, picture]]))
  expect(
    runs.map(
      (run) => run.type === 'figures' && [run.figures.map(({ number }) => number), run.picture],
    ),
  ).toEqual([
    [[1, 2], undefined],
    [[3], picture],
    [[4, 5], undefined],
  ])
})
