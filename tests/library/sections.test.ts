import { expect, test, vi } from 'vitest'
import { nameSection, toFolder, toSections, type Section } from '../../src/library/sections.ts'

test('a seed belongs to the first folder of its path, and at the top to none', () => {
  expect(toFolder('world/europe/001.txt')).toBe('world')
  expect(toFolder('001.txt')).toBeUndefined()
})

test('sections are counted, in the order of their names', () => {
  const sections = toSections(
    ['world', undefined, 'harbour', 'world'].map((section) => ({ section })),
  )
  expect(sections).toEqual([
    { folder: 'harbour', slug: 'harbour', count: 1 },
    { folder: 'world', slug: 'world', count: 2 },
  ])
})

test('addresses are plain letters, and no two are alike', () => {
  const folders = ['Kultur', 'kultur', 'World News', 'Ålesund', '文化', '経済', '..., "x" & y']
  const slugs = toSections(folders.map((section) => ({ section }))).map(({ slug }) => slug)
  expect(new Set(slugs.map((slug) => slug.toLowerCase())).size).toBe(folders.length)
  for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9-]+$/)
  expect(slugs).toContain('kultur')
})

test('no section stands at the address of their folder', () => {
  const [{ slug }] = toSections([{ section: 'index' }]) as [Section]
  expect(slug).toMatch(/^index-[a-z0-9]{8}$/)
})

test('a section is called the same wherever it is read', () => {
  // As it is where the system's language is Turkish.
  const local = vi.spyOn(String.prototype, 'toLocaleUpperCase').mockReturnValue('İ')
  expect(nameSection('inland', {})).toBe('Inland')
  local.mockRestore()
})

test('a section is called as the publisher says, else by its folder', () => {
  expect(nameSection('world-news', {})).toBe('World news')
  expect(nameSection('hafen', { hafen: 'Am Hafen' })).toBe('Am Hafen')
  expect(nameSection('constructor', {})).toBe('Constructor')
  expect(nameSection('--', {})).toBe('--')
})
