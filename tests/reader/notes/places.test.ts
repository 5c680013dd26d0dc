// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { readSelection } from '../../../src/reader/notes/places.ts'

const text = 'Five things:\n\n- Shots\n\n- Smoke'

beforeEach(() => {
  document.body.innerHTML = `<article>
    <p data-at="0">Five things:</p>
    <ul><li data-at="16">Shots</li><li data-at="25">Smoke</li></ul>
  </article>`
})

const passage = (at: number) => document.querySelector(`[data-at="${at}"]`)!

function read(from: [Node, number], to: [Node, number]) {
  getSelection()!.setBaseAndExtent(...from, ...to)
  const places = readSelection(document.querySelector('article')!, text)
  return places?.map(({ at, length }) => text.slice(at, at + length))
}

test('a selection is what is selected, across passages and in both directions', () => {
  const [things, shots] = [passage(0).firstChild!, passage(16).firstChild!]
  expect(read([things, 5], [shots, 3])).toEqual(['things:\n\n- Sho'])
  expect(read([shots, 3], [things, 5])).toEqual(['things:\n\n- Sho'])
  expect(read([document.body, 0], [document.body, 1])).toEqual([text])
})

test('a selection that only touches the edge of a passage takes nothing of it', () => {
  // As three clicks on the paragraph leave it.
  expect(read([passage(0), 0], [passage(16), 0])).toEqual(['Five things:'])
  expect(read([passage(0).firstChild!, 12], [passage(25), 0])).toEqual(['Shots'])
  expect(read([passage(0), 1], [passage(16), 0])).toBeUndefined()
})

test('what the page shows in another order than the text is marked as stretches of it', () => {
  // The deck stands below the caption in the text, and the headline once more between them.
  const [headline, caption, deck, body] = ['Ferry', 'A boat', 'Why now', 'It began']
  const text = [headline, caption, headline, deck, body].join('\n\n')
  document.body.innerHTML = `<article>
    <h1 data-at="0">${headline}</h1><p data-at="22">${deck}</p>
    <p data-at="7">${caption}</p><p data-at="31">${body}</p>
  </article>`
  const [h1, p22, p7, p31] = [0, 22, 7, 31].map((at) => passage(at).firstChild!)
  const readIn = (from: [Node, number], to: [Node, number]) => {
    getSelection()!.setBaseAndExtent(...from, ...to)
    const places = readSelection(document.querySelector('article')!, text)
    return places?.map(({ at, length }) => text.slice(at, at + length))
  }
  expect(readIn([h1!, 0], [p22!, 7])).toEqual(['Ferry', 'Why now'])
  expect(readIn([p22!, 4], [p7!, 1])).toEqual(['now', 'A'])
  expect(readIn([h1!, 0], [p7!, 1])).toEqual(['Ferry', 'Why now', 'A'])
  expect(readIn([p22!, 0], [p7!, 6])).toEqual(['Why now', 'A boat'])
  expect(readIn([p22!, 0], [p31!, 2])).toEqual(['Why now', 'A boat', 'It'])
  expect(readIn([p22!, 4], [p31!, 2])).toEqual(['now', 'A boat', 'It'])
})

test('what is folded away is not selected', () => {
  const aside = document.createElement('details')
  aside.append(passage(16).parentElement!)
  document.querySelector('article')!.append(aside)
  expect(read([document.body, 0], [document.body, 1])).toEqual(['Five things:'])
  aside.open = true
  expect(read([document.body, 0], [document.body, 1])).toEqual([text])
})
