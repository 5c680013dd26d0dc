import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayHoldRemains, placesIn } from '../../src/article/readable.ts'
import { readRemains } from '../../src/article/remains.ts'

const read = (source: string) => readRemains(source).text

describe('HTML entities that were left in', () => {
  test.each([
    ['Marsh &amp; Sons reopen the quay', 'Marsh & Sons reopen the quay'],
    ['It&#8217;s late &mdash; very late', 'It’s late — very late'],
    ['caf&eacute;s and stra&szlig;en', 'cafés and straßen'],
    ['&ldquo;Yes,&rdquo; she said&hellip;', '“Yes,” she said…'],
    ['The line&#151;as browsers read it', 'The line—as browsers read it'],
    ['ten&nbsp;boats, five &lt; six', 'ten\u00a0boats, five < six'],
    ['a face &#x1F600; here', 'a face 😀 here'],
  ])('%s', (source, text) => {
    expect(read(source)).toBe(text)
  })

  test.each([
    ['what has no such name', 'R&D; and AT&T; and &nosuch;'],
    ['what no character stands for', 'a &#0; and &#xD800; and &#9999999;'],
    ['what has no end', 'Marsh &amp Sons, &copy 2024, ?a=1&lt=2'],
    ['a text with tags in it', 'Marsh &amp; Sons <b>reopen</b> the quay'],
    ['a text with escaped tags in it', 'Write &lt;b&gt; and &amp; for it'],
    ['a text in which they are escaped themselves', 'Marsh &amp;amp; Sons, later Marsh &amp; Sons'],
    ['a line that speaks of HTML', 'In HTML an ampersand is typed &amp; always'],
    ['what stands in quotation marks', 'The screen said “&nbsp;” where the name should have been'],
    ['code', 'if (ready && `&lt;`) wait()'],
  ])('leaves %s as it was typed', (_, source) => {
    expect(read(source)).toBe(source)
  })

  test('a line that speaks of HTML does not keep the others from being read', () => {
    expect(read('It&rsquo;s late.\nHTML has &amp; for it.')).toBe(
      'It’s late.\nHTML has &amp; for it.',
    )
  })
})

describe('what mail left in', () => {
  const mail = `The harbour master counted them as they came, and she counted them twice=
 over, for the ferry from Ness had never carried more than thirty before th=
at night=2E A ticket =3D 12 crowns=
`
  test('lines that end softly are joined, and signs are read', () => {
    expect(read(mail)).toBe(
      'The harbour master counted them as they came, and she counted them twice over, for the ferry from Ness had never carried more than thirty before that night. A ticket = 12 crowns',
    )
  })

  test('letters in several bytes are read', () => {
    expect(read('It=E2=80=99s the harbour of K=C3=B8benhavn')).toBe('It’s the harbour of København')
  })

  test('letters of one byte are read where lines end softly', () => {
    const source = `Die Hafenmeisterin z=E4hlte vierzig Leute, und niemand wu=DFte, wie viele n=
och kamen. Der F=E4hrmann hatte schon vor dem Fr=FChst=FCck abgelegt, er=
 war allein.`
    expect(read(source)).toBe(
      'Die Hafenmeisterin zählte vierzig Leute, und niemand wußte, wie viele noch kamen. Der Fährmann hatte schon vor dem Frühstück abgelegt, er war allein.',
    )
  })

  test.each([
    ['sums', 'Of these, 1=20 and 3=3D, said the board'],
    ['addresses', 'See example.org/?page=20&part=3D&name=C3'],
    ['lines under a heading', 'The harbour\n===========\n\nThe bay\n=======\n'],
    ['assignments', 'a =\n 1\nb =\n 2\n'],
    ['a text about it', 'In quoted-printable an apostrophe is =E2=80=99 and takes nine letters'],
  ])('leaves %s alone', (_, source) => {
    expect(read(source)).toBe(source)
  })
})

describe('control characters', () => {
  test('show nothing', () => {
    expect(read('Har\0bour\x07 re\x1bopens\x7f')).toBe('Harbour reopens')
  })

  test('of Latin-1 are what windows-1252 has there', () => {
    expect(read('\x93Yes\x94 \x96 it\x92s late\x85')).toBe('“Yes” – it’s late…')
  })
})

describe('what word processors and wikis left in', () => {
  test.each([
    ['\uf0b7 the wall\n  \uf0a7\tthe roof', '• the wall\n  •\tthe roof'],
    ['o\tthe wall\no\tthe roof', '•\tthe wall\n•\tthe roof'],
    ['Fog \ufffcover the quay\n\ufffc\nIt stayed', 'Fog over the quay\n\nIt stayed'],
    ['Fog\n\u200e\nIt stayed', 'Fog\n\nIt stayed'],
    ['Fog\n\n== The quay ==\n\n===The wall===', 'Fog\n\n## The quay \n\n### The wall'],
    ['= Fog\n\n== The quay', '# Fog\n\n## The quay'],
  ])('%j', (source, text) => {
    expect(read(source)).toBe(text)
  })

  test.each([
    ['letters', 'o mar\nØrsted\n§ 12\nSim, o\tmar'],
    ['a direction within a line', 'قال \u200eHarbour Post\u200f أمس'],
    ['a picture of its own within a line', 'Press \uf8ff or \uf0b7'],
    ['comparisons', 'if a == b\n==\n=== b\na ==\n'.replace('=== b', '===b')],
    ['rules', 'Fog\n===\n\nQuay\n======\n'],
  ])('leaves %s alone', (_, source) => {
    expect(read(source)).toBe(source)
  })
})

const page = (number: number, text: string) =>
  `The Harbour Post  ${number}\n\n${text}\n\n${number}\n\f`

describe('what parts pages', () => {
  test('goes with page numbers and running heads, and a sentence goes on', () => {
    const source = `Fog\n\nIt came at noon and\n\n1\n\f${page(2, 'it stayed.')}${page(3, 'Fog\n\nIt left, and')}${page(4, 'so did we.')}`
    expect(read(source).trimEnd()).toBe(
      'Fog\n\nIt came at noon and\nit stayed.\n\nFog\n\nIt left, and\nso did we.',
    )
  })

  test('leaves what stands on one page, and lines of a text that are met again', () => {
    const refrain = 'Row, row\nto the north shore'
    const source = `Fog\n\n${refrain}\f${refrain}\f${refrain}\f1977\n\nIt rained.`
    expect(read(source)).toBe(source)
  })

  test('is in its place', () => {
    const source = `Fog\n\nIt came and\n\n1\n\fstayed &amp; left\n\n2\n\f`
    const { text, changes } = readRemains(source)
    expect(text).toBe('Fog\n\nIt came and\nstayed & left\n\n')
    expect(changes.map(({ from, to }) => source.slice(from, to))).toEqual([
      '\n\n1\n\f',
      '&amp;',
      '\n\n2\n\f',
    ])
  })
})

test('the marks of mail that is quoted throughout go, but those of a quotation in it stay', () => {
  expect(read('> Fog\n>\n> It came at noon.\n> > “Yes,” she said.')).toBe(
    'Fog\n\nIt came at noon.\n> “Yes,” she said.',
  )
  const answered = 'Anna wrote:\n> Fog\n> It came at noon.\n> It stayed.'
  expect(read(answered)).toBe(answered)
  expect(read('> Fog\n> It came at noon.')).toBe('> Fog\n> It came at noon.')
})

describe('marks of Markdown within a line', () => {
  test.each([
    ['a **short** word', 'a short word'],
    ['**All of a line.**', 'All of a line.'],
    ['***Both*** of them', 'Both of them'],
    [
      'The ferry that left the harbour at dawn was **full over\na line end**',
      'The ferry that left the harbour at dawn was full over\na line end',
    ],
    ['请看[这里](https://x.org/)', '请看这里'],
    ['as [1](https://x.org) says', 'as 1 says'],
    ['He [left](https://x.org/a_(b)?c=1) it', 'He left it'],
    ['He [left](../quay.html "The quay") it', 'He left it'],
    ['See [the **quay**](#quay) and [this](<a b.md>)', 'See the quay and [this](<a b.md>)'],
    ['![A man at the quay](images/quay.jpg)', 'A man at the quay'],
    ['[![A man](a.jpg)](https://x.org/)', 'A man'],
    ['one\n\n![](a.png)\n\ntwo', 'one\n\n\n\ntwo'],
    ['1\\. **One** \\*not two', '1. One *not two'],
    ['**One** in C:\\Users\\_a and \\[b]', 'One in C:\\Users\\_a and \\[b]'],
    ['[a [b](c.md) d', '[a b d'],
  ])('%j', (source, text) => {
    expect(read(source)).toBe(text)
  })

  test.each([
    ['words in brackets twice', 'They said [sic](so he told us) and left [1](2) it'],
    ['stars without a partner', '**Prices with tax, and 2 ** 3 ** 4, and f**k this s**t'],
    ['a star on either side', 'It is *furniture*, _he_ said'],
    ['stars in two paragraphs', '**one\n\ntwo**'],
    ['backslashes of a text without other marks', 'C:\\_a\\*.txt'],
    ['what stands in lines of their own', 'Zimmer **80\nSuite 120**'],
    ['code between backticks', 'The operator is `**` here and `**` there, and `a[b](/c)`'],
    ['what is called in code', 'handlers[name](/re/) and map[key](www.x.com)'],
    ['patterns of paths', 'Put **/node_modules/** in it'],
    ['numbers of citations', 'as in [1] and [2].\n\n[1] https://a.org\n[2] https://b.org'],
    ['a text about it', 'In Markdown **bold** is [so](a.html)'],
  ])('leaves %s', (_, source) => {
    expect(read(source)).toBe(source)
  })

  test('take time by the letter', { timeout: 10_000 }, () => {
    for (const part of [
      '**a',
      '[',
      '](http:',
      '[a](b.html ',
      '**a** ',
      '\\*',
      '[1] a ',
      '`',
      ' ',
    ]) {
      expect(() => read(part.repeat(200_000))).not.toThrow()
    }
  })
})

test('a text that may hold nothing of other formats is read as it stands', () => {
  const parts = fc.constantFrom(
    ...'a|b| |\n|\r\n|&|amp;|#65;|=|3D|=E4|==|>|\f|\u0001|\ufffc|\u200e|\uf0b7|o|\t|**|[|](|a.md|)|![|_|*|\\'.split(
      '|',
    ),
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (parts) => {
      const source = parts.join('')
      fc.pre(!mayHoldRemains(source))
      expect(readRemains(source)).toEqual({ text: source, changes: [] })
    }),
    { numRuns: 3000 },
  )
})

test('every place in a readable text is a place in its source', () => {
  const part = fc.constantFrom(
    'a',
    ' ',
    '&amp;',
    '&rsquo;',
    '=C3=BC',
    '\0',
    '\x93',
    'é',
    '\n',
    '=',
    '== ',
    '\uf0b7 ',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const source = parts.join('')
      const readable = readRemains(source)
      const starts = placesIn(readable)
      const ends = placesIn(readable)
      let end = 0
      for (let at = 0; at < readable.text.length; at++) {
        const from = starts.start(at)
        const to = ends.end(at + 1)
        // The blank that a heading had none of stands for nothing.
        if (to === end && readable.text[at] === ' ') continue
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        end = to
        // What is read as something else stands for itself.
        const same = to - from === 1 && !/[\x93\uf0b7=]/.test(source[from]!)
        expect(same ? source[from] : readable.text[at]).toBe(readable.text[at])
      }
      expect(end).toBeLessThanOrEqual(source.length)
    }),
    { numRuns: 500 },
  )
})
