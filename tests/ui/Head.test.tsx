// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { Head, HeadListener, type HeadProps } from '../../src/ui/Head.tsx'

afterEach(cleanup)

const of = () => {
  const { lang, dir } = document.documentElement
  return { title: document.title, lang, dir }
}

test('sets title, language and direction, and sets them back for a page that says nothing of them', () => {
  const { rerender } = render(<Head title="المكتبة" language="ar" direction="rtl" />)
  expect(of()).toEqual({ title: 'المكتبة', lang: 'ar', dir: 'rtl' })
  rerender(<Head title="Library" />)
  expect(of()).toEqual({ title: 'Library', lang: 'en', dir: 'ltr' })
})

test('tells the build what a page says of itself', () => {
  let said: HeadProps | undefined
  renderToString(
    <HeadListener value={(head) => (said = head)}>
      <Head title="Fog" description="One line." />
    </HeadListener>,
  )
  expect(said).toMatchObject({ title: 'Fog', description: 'One line.' })
})
