import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../src')

// Import only from folders to the left; `cli` stands aside and reads what it prints.
const order =
  'article typeset store words storage settings library search progress annotations corrections speech offline backup ui reader palette pages app build learn'.split(
    ' ',
  )
const cliMayImport = new Set(['article', 'library', 'corrections', 'build', 'learn', 'cli'])

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'))

const imports = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  const found = text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]*)['"]/g)
  return [...found].map(([, address]) => ({
    file,
    to: relative(root, resolve(root, file, '..', address!)).replaceAll('\\', '/'),
  }))
})

const folderOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : '')

test('finds the files and their imports', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(imports.length).toBeGreaterThan(40)
})

test('every folder has its place in the order', () => {
  const folders = new Set(files.map(folderOf))
  expect([...folders].filter((folder) => ![...order, 'cli', ''].includes(folder))).toEqual([])
})

test('folders import only from folders to their left', () => {
  const wrong = imports.filter(({ file, to }) => {
    const [from, target] = [folderOf(file), folderOf(to)]
    if (from === '' || from === target || to === 'styles' || target === 'styles') return false
    if (from === 'cli') return !cliMayImport.has(target)
    return order.indexOf(target) < 0 || order.indexOf(target) > order.indexOf(from)
  })
  expect(wrong).toEqual([])
})

test('a .ts file imports no .tsx file', () => {
  const components = new Set(files.filter((file) => file.endsWith('.tsx')))
  const wrong = imports.filter(({ file, to }) => file.endsWith('.ts') && components.has(to))
  // The build renders pages: the type of what it loads is the one thing it takes from there.
  expect(wrong.map(({ file }) => file)).toEqual(['build/build-plugin.ts'])
})

test('the heart knows no React, no DOM and no Node', () => {
  const heart = files.filter((file) => file.startsWith('article/'))
  const wrong = heart.filter((file) =>
    /from ['"](?:react|node:|\w)|\b(?:document|window)\./.test(
      readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
    ),
  )
  expect(wrong).toEqual([])
})
