import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { openCards, type DrawCard } from '../../src/build/cards/card.ts'
import { toSetting } from '../../src/build/cards/lines.ts'
import { toShown } from '../../src/build/cards/shown.ts'

let draw: DrawCard

beforeAll(async () => {
  draw = await openCards({ name: 'The Post', bg: '#faf8f3', ink: '#1a1815' })
})

/** The box that the ink fills below a line, if there is any: `[left, top, right, bottom]` in pixels. */
async function findInk(png: Buffer, below: number): Promise<number[] | undefined> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })
  const box = [Infinity, Infinity, -1, -1]
  for (let y = below; y < info.height; y += 1) {
    for (let x = 0; x < info.width; x += 1) {
      if (data[(y * info.width + x) * info.channels]! > 128) continue
      box[0] = Math.min(box[0]!, x)
      box[1] = Math.min(box[1]!, y)
      box[2] = Math.max(box[2]!, x)
      box[3] = Math.max(box[3]!, y)
    }
  }
  return box[2]! < 0 ? undefined : box
}

const belowTheRule = 140

test('a card is a picture of 1200 by 630 pixels, of few bytes, the same each time', async () => {
  const png = await draw('The Harbour Reopens After the Storm')
  const { format, width, height } = await sharp(png).metadata()
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 })
  expect(png.length).toBeLessThan(40_000)
  expect(png.equals(await draw('The Harbour Reopens After the Storm'))).toBe(true)
})

test.each([
  'Fog',
  'Fähre nach Łódź, Ελλάδα und Привет',
  'A Village of Nine Hundred Voters Sits for Eleven Hours to Rename Its Only Street, Then Finds That Nobody Present Had Ever Known the Old Name of It, nor of the Square Beside It, nor of the Well '.repeat(
    3,
  ),
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung',
])('a headline stays within the margins: %s', async (headline) => {
  const box = await findInk(await draw(headline), belowTheRule)
  expect(box![0]).toBeGreaterThanOrEqual(64)
  expect(box![2]).toBeLessThanOrEqual(1130)
  expect(box![3]).toBeLessThanOrEqual(600)
})

test.each([
  '渡し船が帰ってくる',
  'العبّارة تعود',
  'The Ferry 渡し船 Is Back',
  '★ 🚢 ★',
  '10⁵ Tonnes',
])(
  'a headline with letters that the face has not shows no boxes, but nothing: %s',
  async (headline) => {
    const png = await draw(headline)
    expect(await findInk(png, belowTheRule)).toBeUndefined()
    expect(await findInk(png, 0)).toBeDefined()
  },
)

test.each([
  ['The Ferry 🚢 Is Back 🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'The Ferry Is Back'],
  ['Skarvik→Tromsø: The Ferry ⭐️!', 'Skarvik Tromsø: The Ferry!'],
  ['CO₂ Falls — H₂O⁵ Rises', 'CO2 Falls — H2O5 Rises'],
  [
    '\u200eA Vote\u2011by\u2011Vote Count, Twenty\u00adfive Times\u200b',
    'A Vote-by-Vote Count, Twentyfive Times',
  ],
  ['1️⃣ Harbour, 2️⃣ Ferries', '1 Harbour, 2 Ferries'],
  ['Cafe\u0301 №\u202f5™', 'Café № 5™'],
])('a headline is drawn without the signs that the face has not: %s', async (headline, shown) => {
  const png = await draw(headline)
  expect(await findInk(png, belowTheRule)).toBeDefined()
  expect(png.equals(await draw(shown))).toBe(true)
})

test('what has all its shapes is shown as it is', () => {
  const headline = 'Fog\u00a0— “1 + 1 = 2”, at ½ of the 30 € & more…'
  expect(toShown(headline, () => true)).toBe(headline)
})

test('a name is drawn without the signs that the face has not', async () => {
  const starred = await openCards({ name: 'The Post ★', bg: '#faf8f3', ink: '#1a1815' })
  expect((await starred('Fog')).equals(await draw('Fog'))).toBe(true)
})

test('the publisher’s colours are on it', async () => {
  const red = await openCards({ name: 'The Post', bg: '#ffeeee', ink: '#550000' })
  const { data } = await sharp(await red('Fog'))
    .raw()
    .toBuffer({ resolveWithObject: true })
  // A palette's colour may be one step off.
  const ground = [0xff, 0xee, 0xee]
  expect(ground.map((value, at) => Math.abs(value - data[at]!) <= 1)).toEqual([true, true, true])
})

// Each letter takes up half a size.
const widthOf = (text: string) => text.length / 2
const room = { width: 100, height: 60, sizes: [20, 10], leading: 1 }

test('a headline takes the largest size with room, in lines alike', () => {
  expect(toSetting('one two six', room, widthOf)).toEqual({ size: 20, lines: ['one two', 'six'] })
  expect(toSetting('aa bb cc dd ee', room, widthOf).lines).toEqual(['aa bb cc', 'dd ee'])
})

test('what has no room is cut after a word, and long words are broken', () => {
  const long = toSetting('word '.repeat(60), room, widthOf)
  expect(long.size).toBe(10)
  expect(long.lines).toHaveLength(6)
  expect(long.lines.at(-1)).toBe('word word word word…')
  expect(toSetting('x'.repeat(45), room, widthOf).lines.map(({ length }) => length)).toEqual([
    20, 20, 5,
  ])
})
