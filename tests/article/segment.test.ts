import { describe, expect, test } from 'vitest'
import { segment } from '../../src/article/segment.ts'

const wrap = (text: string) => text.replace(/(.{1,40})(?: |$)/g, '$1\n')
const indented = (text: string) => wrap(text).trim().replace(/^/gm, '   ')
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

test('joins wrapped lines of which each end was doubled', () => {
  expect(texts(wrapped.replaceAll('\n', '\n\n'))).toEqual(texts(wrapped))
  // Paragraphs and headings that are typed on have such distances too.
  const typed = 'Harbour\n\nIt reopens\n\n\n\nThe quay\n\nIt is wet'
  expect(texts(typed)).toHaveLength(4)
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

test('ends a wrapped headline where it ends when it is said again, however full its line is', () => {
  const headline = 'The council keeps the old ferry running through the winter'
  const caption = 'Passengers board the ferry at its berth in Ness on Friday morning'
  const text = 'The first ferry left at dawn with forty people on deck, and nobody spoke at all.'
  const blocks = [headline, caption, headline, text, text]
  for (let width = 30; width < 60; width++) {
    const lines = blocks.map((block) =>
      block.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trim(),
    )
    const source = `${lines.slice(0, 3).join('\n')}\n\n${lines.slice(3).join('\n\n')}`
    expect(texts(source).slice(0, 1), `${width} columns`).toEqual([headline])
    expect(texts(source), `${width} columns`).toContain(text)
  }
})

test('an indent opens a paragraph where paragraphs are indented, however full the line above is', () => {
  const blocks = [
    'The council keeps the ferry',
    'Passengers board the ferry at its berth in Ness on Friday morning before anybody is up.',
    'Photo of the day, by A. Lind',
    'The first ferry left at dawn with forty people on deck, and nobody spoke at all.',
    'It was the second winter without a bridge, and the mayor counted them twice.',
    'Nobody was left behind on the quay, and the dog of the harbour master came along.',
    'At noon the wind turned.',
    'They were back before dark, all but one, who had found work on the other side.',
    'The bridge will be built in spring, if it is built.',
  ]
  for (let width = 36; width < 54; width++) {
    const source = blocks
      .map((block) =>
        `   ${block}`.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd(),
      )
      .join('\n')
    expect(texts(source), `${width} columns`).toEqual(blocks)
  }
})

test('an indent opens paragraphs among many that are one line too', () => {
  const text =
    'The first ferry left at dawn with forty people on deck, and nobody spoke at all until noon.'
  const blocks = ['The ferry', ...'abcdefgh'.split('').flatMap((one) => [`Berth ${one}`, text])]
  const source = blocks.map((block) => wrap(`   ${block}`).trimEnd()).join('\n')
  expect(texts(source)).toEqual(blocks)
})

test('letters of two columns may have been counted as one', () => {
  const wide =
    'The poster says 電車内での迷惑行為は犯罪ですので駅員に and so on, as it has for years.'
  const text =
    'Posters on the platform say so in every language that visitors read, and a voice too.'
  const blocks = [text, wide, text, wide, text]
  expect(texts(blocks.map((block) => wrap(block).trim()).join('\n\n'))).toEqual(blocks)
})

test('an indent that the whole text has opens nothing, however many entries of a list have it', () => {
  const text =
    'The first ferry left at dawn with forty people on deck, and nobody spoke at all until it was out of the bay.'
  const list = Array.from({ length: 20 }, (_, at) => `  ${at + 1}. quay ${at + 1}`)
  const source = ['The ferry sails', indented(text), indented(text), list.join('\n')].join('\n\n')
  expect(texts(source)).toEqual(['The ferry sails', text, text, ...list.map((line) => line.trim())])
})

test('an indent of a full-width space opens a paragraph, however full the line above is', () => {
  const blocks = [
    '十一年来，时刻表一直钉在港务局的墙上，没有人把它取下来。',
    '第一班船于星期二黎明时分载着四十人出发，回来时也是四十人。',
    '议会在三月以一票之差通过了这条航线，辩论一直持续到看门人熄灯为止。',
    '在对岸，栈桥必须重新修建。潜水员在淤泥下找到了旧桩和一辆自行车。',
  ]
  const source = `北岸渡轮再次启航\n\n${blocks.map((block) => `　　${block}`).join('\n')}\n`
  expect(texts(source)).toEqual(['北岸渡轮再次启航', ...blocks])
})

test('a soft hyphen at a line end, and the hyphen of typesetting programs, part no word', () => {
  const lines = [
    'The first ferry left Ness at dawn from the ship‐',
    'yard with forty people on board, and the har\u00ad',
    'bour master counted them twice in the spring‐',
    'time of that year, which was a quiet one for it.',
  ]
  expect(texts(`Harbour reopens\n\n${lines.join('\n')}\n`)[1]).toBe(
    'The first ferry left Ness at dawn from the shipyard with forty people on board, and the harbour master counted them twice in the springtime of that year, which was a quiet one for it.',
  )
})

test('leaves short lines apart that nobody wrapped', () => {
  expect(texts('milk\nbread and butter\neggs\n')).toEqual(['milk', 'bread and butter', 'eggs'])
})

test('knows every line end', () => {
  expect(texts('a\r\nb\rc\nd\fe\u2028f')).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

test('takes CR CR LF for one line end', () => {
  expect(texts(wrapped.replaceAll('\n', '\r\r\n'))).toEqual(texts(wrapped))
  expect(segment('a\r\r\nb\r\r\n\r\r\nc').map(({ above }) => above)).toEqual([0, 0, 1])
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

test('verse with a refrain stays in its lines', () => {
  const verse =
    'Along the wall the water has no name,\nthe lamps are out, the ferry came and went,\nand all that it had brought\nstayed in the harbour'
  const refrain = 'Oh, oh,\nthe sea'
  const source = ['The Wall', verse, refrain, verse, refrain, verse].join('\n\n')
  expect(segment(source)).toHaveLength(17)
})

test('a block of very many lines is read', { timeout: 20_000 }, () => {
  expect(segment('x,y\n'.repeat(130_000))).toHaveLength(130_000)
})

test('a table beside wrapped paragraphs does not keep them from being joined', () => {
  const paragraph =
    'The minister has cut the cod quota for the second year running. Boats from\nKilmore may now land 400 tonnes between them, which the fishermen say is not\nenough to pay for the diesel.'
  const source = `Cod quota cut by a fifth\n\n${paragraph}\n\n2019  900 t\n2020  700 t\n2021  500 t\n2022  400 t\n`
  expect(segment(source).map(({ text }) => text)).toEqual([
    'Cod quota cut by a fifth',
    paragraph.replaceAll('\n', ' '),
    '2019 900 t',
    '2020 700 t',
    '2021 500 t',
    '2022 400 t',
  ])
})

describe('a text that begins without a headline', () => {
  const lead = 'The keeper of the light climbed the stairs every night for forty years.'
  const rest =
    'He never missed one. “It was my life,” he says, “and nobody asked me to do it.” When the lamp was made to turn by itself, he went up once more to see that it did, and then he took the bus into town. There he lives with his daughter, two rooms, no stairs.'

  test('is headed by its first sentence', () => {
    expect(texts(`${lead} ${rest}`)).toEqual([lead, rest])
    expect(texts(`${lead}\n${rest}`)).toEqual([lead, rest])
    const [first, second] = segment(`${lead}  ${rest}\n\nMore of it.`)
    expect([first!.from, first!.to]).toEqual([0, lead.length])
    expect(second!.from).toBe(lead.length + 2)
  })

  test('is so where its lines are wrapped too', () => {
    expect(texts(`${wrap(`${lead} ${rest}`)}\n${wrap(rest)}`)).toEqual([lead, rest, rest])
  })

  test('takes the quotation mark with the sentence', () => {
    const said = '“I have climbed those stairs for forty years.”'
    expect(texts(`${said} ${rest} ${rest}`)[0]).toBe(said)
    const japanese = '港の灯台は四十年間、毎晩同じ人の手で灯されてきた。'
    expect(texts(japanese + '「それが私の人生でした」と彼は言う。'.repeat(30))[0]).toBe(japanese)
  })

  test('stays whole where no sentence could stand for it', () => {
    expect(texts('x'.repeat(1000))).toHaveLength(1)
    expect(texts(`> ${lead} ${rest}`)).toHaveLength(1)
    expect(texts(`${'a word '.repeat(60)}. ${rest}`)).toHaveLength(1)
  })
})
