import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEdition, toKept, type LibraryEdition } from '../../../src/build/edition.ts'
import type { Build } from '../../../src/build/step.ts'
import { encodePictures } from '../../../src/build/steps/encode-pictures.ts'
import { draw, drawHuge } from './draw.ts'

const made: string[] = []
const makeFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'galley-pictures-'))
  made.push(folder)
  return folder
}
afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true, force: true })
})

// Its roles are said, so that no decision of the parser is part of these tests.
const text = `The Ferry Comes Back

The ferry at the quay (Photo: Per Lie)

For eleven years the timetable stayed bolted to the wall of the harbour office.

The quay at night (Photo: Per Lie)
`
const corrections = (id: string) =>
  ['The ferry at the quay (Photo: Per Lie)', 'The quay at night (Photo: Per Lie)'].map((text) => ({
    article: id,
    headline: 'The Ferry Comes Back',
    text,
    role: 'caption',
  }))

let folder: string
beforeAll(async () => {
  folder = await makeFolder()
  await writeFile(join(folder, 'fög.txt'), text)
  const { entries } = await openEdition(folder)
  await writeFile(join(folder, 'corrections.json'), JSON.stringify(corrections(entries[0]!.id)))
})

const put = (name: string, bytes: Buffer | string) => writeFile(join(folder, name), bytes)
const open = async () => {
  const { entries, problems, pictures } = await openEdition(folder)
  return { entry: entries[0]!, problems, pictures }
}

test('pictures stand beside their captions, whatever the case of their ending and the spelling of their accents', async () => {
  await put('fög.2.JPG', await draw(900, 600).jpeg().toBuffer())
  await put(`${'fög'.normalize('NFD')}.1.webp`, await draw(600, 900).webp().toBuffer())
  const { entry, problems, pictures } = await open()
  expect(problems).toEqual([])
  expect(entry.supplied).toEqual([
    {
      number: 1,
      hash: expect.stringMatching(/^\w{16}$/),
      width: 600,
      height: 900,
      widths: [480, 600],
    },
    {
      number: 2,
      hash: expect.stringMatching(/^\w{16}$/),
      width: 900,
      height: 600,
      widths: [480, 900],
    },
  ])
  expect([...pictures.keys()].map((path) => path.replace(/\w{16}/, '*')).slice(0, 5)).toEqual([
    'pictures/*-480.avif',
    'pictures/*-600.avif',
    'pictures/*-480.webp',
    'pictures/*-600.webp',
    'pictures/*-600.jpg',
  ])
})

test('what is no picture of a caption is named, with the mend, and left out', async () => {
  const jpeg = await draw(300, 200).jpeg().toBuffer()
  await put('fög.0.jpg', jpeg)
  await put('fög.3.jpg', jpeg)
  await put('fög.2.png', await draw(30, 20).png().toBuffer())
  await put('fog.1.jpg', jpeg)
  await put('fög.1.gif', jpeg)
  const { entry, problems } = await open()
  expect(entry.supplied!.map(({ number }) => number)).toEqual([1, 2])
  const said = problems.map(({ file, message }) => `${file} ${message}`).join('\n')
  expect(said).toMatch(/fög\.0\.jpg is picture 0, but fög\.txt has 2 captions\. Number it 1 to 2/)
  expect(said).toMatch(/fög\.3\.jpg is picture 3, but fög\.txt has 2 captions\. Number it 1 to 2/)
  expect(said).toMatch(/fög\.2\.png is a second picture 2 beside fög\.2\.JPG\. Keep one/)
  expect(said).toMatch(/fog\.1\.jpg belongs to fog\.txt, which is not published\. Name it as/)
  expect(said).toMatch(/fög\.1\.gif is no JPEG, PNG, WebP or AVIF\. Save it as one of them/)
  expect(problems).toHaveLength(5)
})

test('a picture without a number is told how to be named; others of no text are left alone', async () => {
  const other = await makeFolder()
  await writeFile(join(other, 'ferry.txt'), text)
  for (const name of ['ferry.JPG', 'ferry.svg', 'logo.png', 'plan.svg']) {
    await writeFile(join(other, name), '')
  }
  const { problems } = await openEdition(other)
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    "ferry.JPG has no number. Name it ferry.1.JPG, if it is the first caption's",
    'ferry.svg is no JPEG, PNG, WebP or AVIF. Save it as one of them',
  ])
})

test('a broken picture leaves its sill, and says what to do', async () => {
  const other = await makeFolder()
  await writeFile(join(other, 'ferry.txt'), text)
  const { entries } = await openEdition(other)
  await writeFile(join(other, 'corrections.json'), JSON.stringify(corrections(entries[0]!.id)))
  const whole = await draw(1200, 800).jpeg().toBuffer()
  await writeFile(join(other, 'ferry.1.jpg'), whole.subarray(0, 5000))
  await writeFile(join(other, 'ferry.2.png'), await drawHuge(20_000, 20_000))
  const edition = await openEdition(other)
  expect(edition.entries[0]!.supplied).toBeUndefined()
  expect(edition.problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    expect.stringMatching(/^ferry\.1\.jpg is no whole picture \(.+\)\. Save it anew$/),
    expect.stringMatching(/^ferry\.2\.png has 400 million pixels/),
  ])
  await rm(join(other, 'ferry.1.jpg'))
  await rm(join(other, 'ferry.2.png'))
  await symlink('/etc/hostname', join(other, 'ferry.1.jpg'))
  const linked = await openEdition(other)
  expect(linked.problems[0]!.message).toMatch(/^is a link to a file outside the folder/)
})

const photograph = (hue: number) => draw(90, 60, hue).jpeg().toBuffer()

test('what goes or changes between the look at it and its turn is named, and its sill stays', async () => {
  const other = await makeFolder()
  await writeFile(join(other, 'ferry.txt'), text)
  const { entries } = await openEdition(other)
  await writeFile(join(other, 'corrections.json'), JSON.stringify(corrections(entries[0]!.id)))
  await writeFile(join(other, 'ferry.1.jpg'), await photograph(1))
  await writeFile(join(other, 'ferry.2.jpg'), await photograph(2))

  const edition = await openEdition(other)
  await rm(join(other, 'ferry.1.jpg'))
  expect(await encode(edition)).toEqual([
    'ferry.1.jpg cannot be read (it is gone). Check the file and its rights',
  ])
  expect(edition.entries[0]!.supplied).toMatchObject([{ number: 2, bytes: expect.any(Number) }])

  const next = await openEdition(other)
  await writeFile(join(other, 'ferry.2.jpg'), await photograph(3))
  expect(await encode(next)).toEqual([
    'ferry.2.jpg was changed while it was read, and is left out. Build once more',
  ])
  expect(next.entries[0]!.supplied).toBeUndefined()
})

/** Takes the step, and returns what it tells. */
async function encode(edition: LibraryEdition): Promise<string[]> {
  const told: string[] = []
  const written = new Map<string, number>()
  const build: Pick<Build, 'edition' | 'written' | 'write' | 'report'> = {
    edition,
    written,
    write: async (path, body) => void written.set(path, body.length),
    report: ({ file, message }) => void told.push(`${file} ${message}`),
  }
  await encodePictures.run(build as Build, () => undefined)
  return told
}

test('another picture makes another edition, the same one does not', async () => {
  const kept = toKept()
  const first = await openEdition(folder, undefined, kept)
  expect((await openEdition(folder, undefined, kept)).edition).toBe(first.edition)
  await put('fög.2.JPG', await draw(900, 600, 30).jpeg().toBuffer())
  const second = await openEdition(folder, undefined, kept)
  expect(second.edition).not.toBe(first.edition)
  expect(second.entries[0]!.supplied![1]!.hash).not.toBe(first.entries[0]!.supplied![1]!.hash)
})
