import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSeeds } from '../../src/build/seeds.ts'

let home: string
let folder: string

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'galley-seeds-'))
  folder = join(home, 'seeds')
})
afterEach(() => rm(home, { recursive: true, force: true }))

async function put(...files: string[]): Promise<void> {
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), 'Fog\n\nIt came in at four.\n')
  }
}

const filesOf = async () => (await readSeeds(folder)).seeds.map(({ file }) => file)

test('texts in folders are found, the last name first wherever it lies', async () => {
  await put('003.txt', 'world/010.txt', 'world/europe/001.txt', 'harbour/9.txt', 'harbour/003.txt')
  expect(await filesOf()).toEqual([
    'world/010.txt',
    'harbour/9.txt',
    'harbour/003.txt',
    '003.txt',
    'world/europe/001.txt',
  ])
})

test('hidden folders and those of tools are passed over', async () => {
  await put('001.txt', '..a.txt', '.git/x.txt', 'node_modules/a/licence.txt', 'world/.old/y.txt')
  expect(await filesOf()).toEqual(['001.txt', '..a.txt'])
})

test('a link that leads out of the folder is refused by its name, one within it is read', async () => {
  await put('001.txt', 'world/002.txt')
  await writeFile(join(home, 'secret.txt'), 'Nobody should read this.\n\nNobody.\n')
  await symlink(join(home, 'secret.txt'), join(folder, 'world/out.txt'))
  await symlink(join(folder, '001.txt'), join(folder, 'world/in.txt'))
  const { seeds, problems } = await readSeeds(folder)
  expect(seeds.map(({ file }) => file)).toEqual(['world/in.txt', 'world/002.txt', '001.txt'])
  expect(problems).toEqual([
    {
      file: 'world/out.txt',
      message: expect.stringMatching(/outside the folder, and is not followed/),
    },
  ])
})

test('a linked folder is not gone into, and is named', async () => {
  await put('001.txt')
  await mkdir(join(home, 'elsewhere'))
  await writeFile(join(home, 'elsewhere/x.txt'), 'Not here.\n\nNo.\n')
  await symlink(join(home, 'elsewhere'), join(folder, 'linked'))
  // What tools link into their folders is none of the publisher's.
  await symlink(join(home, 'elsewhere'), join(folder, 'node_modules'))
  const { seeds, problems } = await readSeeds(folder)
  expect(seeds.map(({ file }) => file)).toEqual(['001.txt'])
  expect(problems).toEqual([
    {
      file: 'linked',
      message: 'is a link to a folder, and is not followed. Put the folder itself there',
    },
  ])
})

test('a folder that may not be read is named, and the others are', async () => {
  await put('001.txt', 'locked/002.txt', 'world/003.txt')
  await chmod(home, 0o755)
  await chmod(join(folder, 'locked'), 0)
  const { seeds, problems } = await asAnybody(() => readSeeds(folder))
  await chmod(join(folder, 'locked'), 0o755)
  expect(seeds.map(({ file }) => file)).toEqual(['world/003.txt', '001.txt'])
  expect(problems).toEqual([
    {
      file: 'locked',
      message: 'cannot be read (permission denied). Check the folder and its rights',
    },
  ])
})

// The root user may read everything.
async function asAnybody<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid!(65534)
  try {
    return await work()
  } finally {
    if (isRoot) process.seteuid!(0)
  }
}

test('a text with a broken letter is read, and one in another encoding, each with its mend', async () => {
  await put('whole.txt')
  await writeFile(
    join(folder, 'cut.txt'),
    Buffer.from('Паром\n\nПришёл на рассвете').subarray(0, -1),
  )
  await writeFile(join(folder, 'latin.txt'), Buffer.from('Fähre\n\nSie fährt um fünf.', 'latin1'))
  const { seeds, problems } = await readSeeds(folder)
  expect(seeds.map(({ file }) => file).sort()).toEqual(['cut.txt', 'latin.txt', 'whole.txt'])
  expect(problems.map(({ file, message }) => `${file} ${message}`).sort()).toEqual([
    'cut.txt has broken letters, shown as \ufffd. Save it anew as UTF-8',
    expect.stringMatching(/^latin\.txt was read as .*Save it as UTF-8 if its letters look wrong$/),
  ])
})
