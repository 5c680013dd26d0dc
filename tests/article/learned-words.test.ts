import { expect, test } from 'vitest'
import { hashOf } from '../../src/article/hash.ts'
import { hashOfPair, learnedWordsOf, spell } from '../../src/article/learned-words.ts'
import { toSketch } from '../../src/article/sketch.ts'
import { toWords } from '../../src/article/weights.ts'

const sketch = (text: string) =>
  toSketch({ text, from: 0, to: text.length, above: 0, lines: 1, indent: 0 })
const words = toWords([hashOf('harbour'), hashOf('children’s'), hashOfPair(0x5199, 0x771f)])

test('a stretch holds a learned word however often and in whatever case, once', () => {
  expect([...learnedWordsOf(sketch('The HARBOUR, a harbour like any other'), words)]).toEqual([0])
})

test('a word is a whole word; of a script without spaces it is a pair of letters', () => {
  expect([...learnedWordsOf(sketch('The harbours and the arbour'), words)]).toEqual([])
  expect([...learnedWordsOf(sketch('新宿駅の写真'), words)]).toEqual([2])
})

test('a word is spelled as it stands in the text', () => {
  expect(spell('At the Harbour: a view', 0, words)).toBe('Harbour')
  expect(spell('Of the Children’s choir', 1, words)).toBe('Children’s')
  expect(spell('新宿駅の写真', 2, words)).toBe('写真')
  expect(spell('Nothing of it', 0, words)).toBe('')
})

test('of running text the single words are not heard', () => {
  expect(sketch('The harbour. '.repeat(60).trim()).short).toEqual([])
})
