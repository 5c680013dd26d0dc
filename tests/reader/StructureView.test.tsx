// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { StructureView } from '../../src/reader/StructureView.tsx'
import { articleOf } from '../library/articles.ts'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const learned = (word: string) => ({ cue: 'learned-word', weight: 1, says: word, word })

test('two words may be reasons for one role', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const article = articleOf('headline | Fog\nparagraph | It came at noon.')
  const reasons = [learned('Fog'), learned('Noon')]
  const passages = article.passages.map((passage) => ({ ...passage, reasons }))
  render(
    <StructureView
      article={{ ...article, passages }}
      corrected={new Set()}
      onCorrect={() => undefined}
      onUndo={() => undefined}
    />,
  )
  await userEvent.click(screen.getAllByRole('button', { name: /why\?$/ })[0]!)
  const items = within(screen.getByRole('list', { name: 'Reasons' })).getAllByRole('listitem')
  expect(items.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Fog'),
    expect.stringContaining('Noon'),
  ])
  expect(told).not.toHaveBeenCalled()
})

test('a line stands as it is typed, signs of stress and all', () => {
  render(
    <StructureView
      article={articleOf('headline | Fog\nparagraph | The _Ghost_ came *at noon*.')}
      corrected={new Set()}
      onCorrect={() => undefined}
      onUndo={() => undefined}
    />,
  )
  expect(screen.getByText('The _Ghost_ came *at noon*.')).toBeVisible()
  expect(screen.queryByRole('emphasis')).toBeNull()
})

test('the lines of a long text come without delay at its head, and all of them soon', async () => {
  const lines = Array.from({ length: 120 }, (_, line) => `paragraph | Line ${line} says little.`)
  const article = articleOf(['headline | Fog', ...lines].join('\n'))
  const view = (
    <StructureView
      article={article}
      corrected={new Set()}
      onCorrect={() => undefined}
      onUndo={() => undefined}
    />
  )
  const first = renderToString(view)
  expect(first).toContain('Line 10 says')
  expect(first).not.toContain('Line 119 says')
  render(view)
  expect(await screen.findByText('Line 119 says little.')).toBeInTheDocument()
  expect(document.querySelectorAll('[data-role]')).toHaveLength(121)
  // Else the browser writes down every menu with each step of its history, and brings old roles back.
  for (const menu of screen.getAllByRole('combobox')) {
    expect(menu).toHaveAttribute('autocomplete', 'off')
  }
})
