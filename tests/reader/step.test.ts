// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { stepPassage } from '../../src/reader/step.ts'

let scrolled = 0
const focused = () => document.activeElement?.textContent

beforeEach(() => {
  scrolled = 0
  document.body.innerHTML = `<article>
    <header><h1 data-at="0" tabindex="-1">Fog</h1></header>
    <ul><li data-at="9">By nobody</li></ul>
    <div><p data-at="20">One</p><p data-at="30">Two</p><figure><span data-at="40">Three</span></figure></div>
    <details><p data-at="50">Advertisement</p></details>
  </article>`
  // Each passage is 400 px high, in a window of 768.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const place = [...document.querySelectorAll('h1, div [data-at]')].indexOf(this)
    return new DOMRect(0, place * 400 - scrolled, 600, 400)
  })
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled += this.getBoundingClientRect().top
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

describe('stepping through an article', () => {
  test('goes from passage to passage, past the meta, and stays on the last', () => {
    const seen = Array.from({ length: 5 }, () => {
      stepPassage(1)
      return focused()
    })
    expect(seen).toEqual(['One', 'Two', 'Three', 'Three', 'Three'])
  })

  test('goes back as far as the headline', () => {
    scrolled = 1200
    const seen = Array.from({ length: 4 }, () => {
      stepPassage(-1)
      return focused()
    })
    expect(seen).toEqual(['Two', 'One', 'Fog', 'Fog'])
  })

  test('begins with what is in view once the reader has scrolled on', () => {
    stepPassage(1)
    scrolled = 900
    stepPassage(1)
    expect(focused()).toBe('Three')
  })

  test('does nothing where there is no article', () => {
    document.body.replaceChildren()
    stepPassage(1)
    expect(document.activeElement).toBe(document.body)
  })
})
