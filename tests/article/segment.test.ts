import { expect, test } from 'vitest'
import { segment } from '../../src/article/segment.ts'

const texts = (source: string) => segment(source).map((one) => one.text)

const wrapped = `Harbour reopens after the storm

The first ferry left Ness at dawn with
forty people on board, and the harbour
master counted them on the quay.

Nobody was killed, but the fish hall lost
its roof, and eleven boats lay on the
road in the morning.
`

test('joins hard-wrapped lines by a space', () => {
  expect(texts(wrapped)).toEqual([
    'Harbour reopens after the storm',
    'The first ferry left Ness at dawn with forty people on board, and the harbour master counted them on the quay.',
    'Nobody was killed, but the fish hall lost its roof, and eleven boats lay on the road in the morning.',
  ])
})

test('joins lines that a program evened out', () => {
  const paragraphs = [
    'Das Freibad an der Schleuse bleibt\nauch in diesem Sommer zu, sagte die\nBürgermeisterin am Montag.',
    'Der Beckenrand ist gerissen, und im\nJanuar fiel eine Pumpe aus, die so\nalt wie das Bad ist.',
    'Wer schwimmen will, muss bis zum See\nfahren, und das sind zwölf Kilometer\nauf einer Straße ohne Radweg.',
  ]
  expect(texts(`Das Freibad bleibt zu\n\n${paragraphs.join('\n\n')}\n`)).toEqual([
    'Das Freibad bleibt zu',
    ...paragraphs.map((one) => one.replaceAll('\n', ' ')),
  ])
})

test('leaves short lines apart that nobody wrapped', () => {
  expect(texts('milk\nbread and butter\neggs\n')).toEqual(['milk', 'bread and butter', 'eggs'])
})

test('knows every line end', () => {
  expect(texts('a\r\nb\rc\nd\fe\u2028f')).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

test('folds white space and takes out what shows nothing', () => {
  expect(texts('\ufeffa \u00a0 b\u00adc\u200bd\te')).toEqual(['a bcd e'])
})

test('knows the place of each stretch in the source', () => {
  const source = '  one \r\n\r\n\ttwo\n'
  expect(segment(source).map(({ from, to }) => source.slice(from, to))).toEqual(['one', 'two'])
})

test('joins Thai lines that were broken at spaces', () => {
  const line = 'เรือเฟอร์รี่ลำแรกออกจากท่าเรือในตอนเช้าตรู่ พร้อมผู้โดยสารสี่สิบคน'
  const next = 'และหัวหน้าท่าเรือนับพวกเขาทีละคนอยู่บนสะพานท่าเรือ ไม่มีใครได้รับบาดเจ็บ'
  const last = 'แต่ตลาดปลาสูญเสียหลังคาไปทั้งหลังในคืนนั้นเอง'
  expect(texts(`ท่าเรือเปิดอีกครั้ง\n\n${line}\n${next}\n${last}\n`)).toHaveLength(2)
})
