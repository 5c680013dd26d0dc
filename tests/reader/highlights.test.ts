// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'

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
})

/** What the style sheet holds once something is drawn. */
async function drawOver(css: string): Promise<string[]> {
  fakeHighlights()
  const style = document.head.appendChild(document.createElement('style'))
  style.textContent = css
  const { drawHighlight } = await load()
  drawHighlight('found', [document.createRange()])
  drawHighlight('found', [document.createRange()])
  const rules = [...style.sheet!.cssRules].map(({ cssText }) => cssText.replace(/\s+/g, ' '))
  style.remove()
  return rules
}

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

  const css = ':root::highlight(found) {color: red;} p {color: blue;}'

  test('are given to each element, once, where an element does not inherit the root’s', async () => {
    expect(await drawOver(css)).toEqual([
      ':root::highlight(found) { color: red; }',
      '::highlight(found) { color: red; }',
      'p { color: blue; }',
    ])
    const [query] = await drawOver(`@media (forced-colors: active) { ${css} }`)
    expect(query).toMatch(/[{ ]::highlight\(found\)/)
  })

  test('are the root’s alone where an element inherits them', async () => {
    vi.spyOn(globalThis, 'getComputedStyle').mockReturnValue({
      color: 'rgb(1, 2, 3)',
    } as CSSStyleDeclaration)
    expect(await drawOver(css)).toHaveLength(2)
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
      expect(selector.trim()).toMatch(/^(?::root|h1)::highlight\(/)
    }
  })
})
