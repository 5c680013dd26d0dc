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
  const place = readSelection(document.querySelector('article')!, text)
  return place && text.slice(place.at, place.at + place.length)
}

test('a selection is what is selected, across passages and in both directions', () => {
  const [things, shots] = [passage(0).firstChild!, passage(16).firstChild!]
  expect(read([things, 5], [shots, 3])).toBe('things:\n\n- Sho')
  expect(read([shots, 3], [things, 5])).toBe('things:\n\n- Sho')
  expect(read([document.body, 0], [document.body, 1])).toBe(text)
})

test('a selection that only touches the edge of a passage takes nothing of it', () => {
  // As three clicks on the paragraph leave it.
  expect(read([passage(0), 0], [passage(16), 0])).toBe('Five things:')
  expect(read([passage(0).firstChild!, 12], [passage(25), 0])).toBe('Shots')
  expect(read([passage(0), 1], [passage(16), 0])).toBeUndefined()
})
