// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'

const root = document.documentElement

async function load() {
  vi.resetModules()
  return import('../../src/reader/highlights.ts')
}

function fakeHighlights(): Map<string, Set<Range>> {
  const drawn = new Map<string, Set<Range>>()
  vi.stubGlobal('CSS', { highlights: drawn })
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges)
      }
    },
  )
  return drawn
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  delete root.dataset['highlights']
})

describe('highlights', () => {
  test('are drawn in the place of those before, and taken back', async () => {
    const drawn = fakeHighlights()
    const { drawHighlight, eraseHighlight } = await load()
    const [first, second] = [document.createRange(), document.createRange()]
    drawHighlight('found', [first])
    drawHighlight('found', [second])
    expect([...drawn.get('found')!]).toEqual([second])
    eraseHighlight('found')
    expect(drawn.has('found')).toBe(false)
  })

  test('are given to each element where an element does not inherit the root’s', async () => {
    fakeHighlights()
    const { drawHighlight } = await load()
    drawHighlight('found', [document.createRange()])
    expect(root.dataset['highlights']).toBe('own')
  })

  test('are the root’s alone where an element inherits them', async () => {
    fakeHighlights()
    const { drawHighlight } = await load()
    vi.spyOn(globalThis, 'getComputedStyle').mockReturnValue({
      color: 'rgb(1, 2, 3)',
    } as CSSStyleDeclaration)
    drawHighlight('found', [document.createRange()])
    expect(root.dataset['highlights']).toBe('inherited')
  })

  test('are nothing where the browser knows none', async () => {
    const { canDraw, drawHighlight } = await load()
    expect(canDraw).toBe(false)
    expect(() => drawHighlight('found', [document.createRange()])).not.toThrow()
  })

  test('no style sheet gives them to every element of every browser', () => {
    const selectors = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => readFileSync(`src/${file}`, 'utf8').match(/^.*::highlight\(.*$/gm) ?? [])
    expect(selectors.length).toBeGreaterThan(10)
    for (const selector of selectors) {
      expect(selector.trim()).toMatch(
        /^:root::highlight\(probe\)|^:is\(:root, \[data-highlights='own'\] \*\)::highlight\(/,
      )
    }
  })
})
