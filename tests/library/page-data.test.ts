// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { pageDataId, readPageEntries } from '../../src/library/page-data.ts'

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')

test('reads the entries that a page brought along', () => {
  expect(
    readPageEntries(
      page(`<script type="application/json" id="${pageDataId}">[{"id":"a"}]</script>`),
    ),
  ).toEqual([{ id: 'a' }])
})

test('reads none where the page brought none', () => {
  expect(readPageEntries(page('<p>'))).toEqual([])
})
