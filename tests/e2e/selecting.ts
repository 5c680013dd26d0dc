import type { Page } from '@playwright/test'

/** Selects letters of the n-th long paragraph, as a drag with the mouse would leave them. */
export function selectLetters(page: Page, paragraph: number, from: number, to: number) {
  return page.evaluate(
    ([number, from, to]) => {
      const long = [...document.querySelectorAll('article p[data-at]')].filter(
        ({ textContent }) => textContent.length > 200,
      )
      const element = long[number]!
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- this runs in the page
      const find = (at: number): [Node, number] => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        let left = at
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const { length } = node as Text
          if (left <= length) return [node, left]
          left -= length
        }
        throw new Error('the paragraph is too short')
      }
      getSelection()!.setBaseAndExtent(...find(from), ...find(to))
      return getSelection()!.toString()
    },
    [paragraph, from, to] as const,
  )
}

/** Selects from the beginning of one passage of the article to the end of another. */
export function selectPassages(page: Page, from: string, to: string) {
  return page.evaluate(
    ([from, to]) => {
      const passages = [...document.querySelectorAll('article [data-at]')]
      const [first, last] = [from, to].map((words) =>
        passages.find(({ textContent }) => textContent.startsWith(words)),
      )
      getSelection()!.setBaseAndExtent(first!, 0, last!, last!.childNodes.length)
    },
    [from, to] as const,
  )
}

/** The words that are drawn with a kind of mark. */
export function marked(page: Page, mark: string): Promise<string[]> {
  return page.evaluate((name) => {
    const highlight = CSS.highlights.get(`mark-${name}`) as unknown as Set<Range> | undefined
    return highlight ? [...highlight].map(String) : []
  }, mark)
}
