// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { pageDataId, readPageData } from '../../src/library/page-data.ts'

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')

test('reads what a page brought along', () => {
  const data = `<script type="application/json" id="${pageDataId}">{"entry":{"id":"a"}}</script>`
  expect(readPageData(page(data))).toEqual({ entry: { id: 'a' } })
})

test('reads which edition the page belongs to', () => {
  expect(readPageData(page('<div id="root" data-edition="e"></div>'))).toEqual({ edition: 'e' })
})

test('reads nothing where the page brought nothing', () => {
  expect(readPageData(page('<p>'))).toEqual({})
})
