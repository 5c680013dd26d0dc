import { describe, expect, test } from 'vitest'
import type { Role } from '../../src/article/article.ts'
import { parseArticle } from '../../src/article/parse.ts'

const texts = (source: string): string[] => parseArticle(source).passages.map(({ text }) => text)
const rolesOf = (source: string, language = 'en'): Role[] =>
  parseArticle(source, { language }).passages.map(({ role }) => role)

const ferry =
  'The first ferry left Ness at dawn with forty people on board, and the harbour master counted them on the quay.'
const roof =
  'Nobody was killed, but the fish hall lost its roof, and eleven boats lay on the road in the morning.'

describe('quoted mail', () => {
  const mail = `The harbour is open again

Anna Holm wrote on Monday that the council had known of the roof since March:

> The roof of the fish hall has been loose since the spring, and the
> council was told so in a letter of three pages, which it answered in
> April by asking for a fourth.
>
> We sent the fourth page in May, by registered mail, and have heard of
> neither since.

The council did not wish to comment before its next meeting, which is in the autumn.
`
  test('is a quotation of whole paragraphs, marked once', () => {
    const { blocks } = parseArticle(mail)
    const quote = blocks.find((block) => block.type === 'quote')
    expect(quote?.passages.map(({ text }) => text)).toEqual([
      '> The roof of the fish hall has been loose since the spring, and the council was told so in a letter of three pages, which it answered in April by asking for a fourth.',
      '> We sent the fourth page in May, by registered mail, and have heard of neither since.',
    ])
  })

  test('within quoted mail stands apart', () => {
    const source = `A letter and its answer\n\n>> The roof of the fish hall has been loose since the spring, and\n>> nobody has come to see it, neither before Easter nor after it.\n> We came to see it on Tuesday, but the hall was locked, and there\n> was nobody on the quay who had a key or had heard of one.\n`
    expect(texts(source)).toEqual([
      'A letter and its answer',
      '>> The roof of the fish hall has been loose since the spring, and nobody has come to see it, neither before Easter nor after it.',
      '> We came to see it on Tuesday, but the hall was locked, and there was nobody on the quay who had a key or had heard of one.',
    ])
  })
})

describe('lines and paragraphs', () => {
  test('a form feed parts two pages, and a page number shows nothing more', () => {
    expect(texts(`Harbour reopens\n\n${ferry}\f${roof}\n`)).toEqual([
      'Harbour reopens',
      ferry,
      roof,
    ])
  })

  test('indented paragraphs without blank lines are paragraphs', () => {
    const source = `Harbour reopens after the storm

    The first ferry left Ness at dawn with forty people on
board, and the harbour master counted them on the quay as
they came, as she has done for eleven years.
    Nobody was killed, but the fish hall lost its roof, and
eleven boats lay on the road in the morning, one of them
upright and none of them locked.
    The council meets on Friday to talk about the roof and
the road, and about who is to pay for the one and who for
the other.
`
    expect(texts(source)).toHaveLength(4)
    expect(texts(source)[2]).toMatch(/^Nobody was killed.*none of them locked\.$/)
  })

  test('a wrapped text without blank lines keeps its paragraphs', () => {
    const source = `Harbour reopens after the storm
The first ferry left Ness at dawn with forty people on board,
and the harbour master counted them on the quay.
Nobody was killed, but the fish hall lost its roof, and eleven
boats lay on the road in the morning.
The council meets on Friday to talk about the roof and about
the road.
`
    expect(texts(source)).toHaveLength(4)
  })

  test('words broken at line ends are whole again, and compounds keep their hyphen', () => {
    const source = `Harbour reopens after the storm

The first ferry left Ness at dawn with forty people on board, and the har-
bour master counted them on the quay in the half-light, the way she has al-
ways done it, with a pencil and a note-book from the time of the twenty-
One club.
`
    expect(texts(source)[1]).toBe(
      'The first ferry left Ness at dawn with forty people on board, and the harbour master counted them on the quay in the half-light, the way she has always done it, with a pencil and a note-book from the time of the twenty- One club.',
    )
  })

  test('Markdown marks are taken at their word', () => {
    const source = `# Harbour reopens

${ferry}

## What the storm did

${roof}

* the roof of the fish hall
* eleven boats

> ${ferry}
`
    expect(rolesOf(source)).toEqual([
      'headline',
      'paragraph',
      'heading',
      'paragraph',
      'list-item',
      'list-item',
      'quote',
    ])
  })

  test('blank lines alone are no article, and do not keep one from being read', () => {
    expect(texts('\n\r\n \t\n\u00a0\n')).toEqual([])
    expect(texts(`\n\n\n\nHarbour reopens\n\n\n\n\n\n${ferry}\n\n\n`)).toEqual([
      'Harbour reopens',
      ferry,
    ])
  })

  test('control characters alone are an article that says nothing', () => {
    const { passages, headline } = parseArticle('\0\n \0\x01\n')
    expect(passages).toHaveLength(1)
    expect(headline).toMatchObject({ text: '', from: 0, to: 5 })
  })

  test('what shows nothing between two passages belongs to the one above', () => {
    const source = `Harbour reopens\n\0\n${ferry}`
    expect(parseArticle(source).passages.map(({ from, to }) => source.slice(from, to))).toEqual([
      'Harbour reopens\n\0',
      ferry,
    ])
  })
})

describe('scripts', () => {
  test('wrapped Chinese is joined without spaces', () => {
    const source = `港口重新开放

第一班渡轮黎明时分离开港口，船上有四十人，港务长在码头上
一个一个地数着他们，正如她十一年来一直所做的那样。没有人
在风暴中丧生，但是鱼市场失去了屋顶。

议会将在星期五开会，讨论屋顶和道路的问题，以及应该由谁来
支付这些费用，会议将在老灯塔旁边的学校里举行。
`
    const [, first, second] = texts(source)
    expect(first).not.toMatch(/\s/)
    expect(second).not.toMatch(/\s/)
    expect(rolesOf(source, 'zh')).toEqual(['headline', 'paragraph', 'paragraph'])
  })

  test('Japanese sentences end in full-width stops', () => {
    const source = `港が再び開く\n\n最初のフェリーは夜明けに四十人を乗せて港を出た。港長は桟橋で一人ずつ数えた。嵐で亡くなった人はいなかった。\n\n議会は金曜日に屋根と道路について話し合う。費用を誰が払うのかはまだ決まっていない。\n`
    expect(rolesOf(source, 'ja')).toEqual(['headline', 'paragraph', 'paragraph'])
  })

  test('Arabic and Hebrew are read as any other text', () => {
    const arabic = `الميناء يفتح من جديد\n\nغادرت العبارة الأولى الميناء عند الفجر وعلى متنها أربعون شخصا، وكان مدير الميناء يعدهم واحدا واحدا على الرصيف. لم يمت أحد في العاصفة.\n\nيجتمع المجلس يوم الجمعة لمناقشة السقف والطريق، ومن سيدفع ثمن كل منهما. ولم يقرر أحد شيئا بعد.\n`
    const hebrew = `הנמל נפתח מחדש\n\nהמעבורת הראשונה יצאה מהנמל עם שחר ועל סיפונה ארבעים איש, ומנהלת הנמל ספרה אותם אחד אחד על הרציף. איש לא נהרג בסערה.\n\nהמועצה תתכנס ביום שישי כדי לדון בגג ובכביש, ובשאלה מי ישלם על כל אחד מהם. דבר עוד לא הוחלט.\n`
    for (const [source, language] of [
      [arabic, 'ar'],
      [hebrew, 'he'],
    ] as const) {
      expect(rolesOf(source, language)).toEqual(['headline', 'paragraph', 'paragraph'])
    }
  })

  test('Thai lines are joined as their writers set them', () => {
    const source = `ท่าเรือเปิดอีกครั้ง\n\nเรือเฟอร์รี่ลำแรกออกจากท่าเรือในตอนเช้าตรู่ พร้อมผู้โดยสารสี่สิบคน\nและหัวหน้าท่าเรือนับพวกเขาทีละคนอยู่บนสะพานท่าเรือ ไม่มีใครได้รับบาดเจ็บ\nแต่ตลาดปลาสูญเสียหลังคาไปทั้งหลังในคืนนั้นเอง\n`
    expect(texts(source)).toHaveLength(2)
  })
})
