// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import '@testing-library/jest-dom/vitest'
import { describe, expect, test } from 'vitest'
import { createMemoryLibrary } from '../../src/library/memory.ts'
import { articleOf, catalog } from '../library/articles.ts'
import { openPage, standInForLayout } from './open.tsx'

standInForLayout()

const margin = `headline | Harbour reopens after the storm
caption | The sea wall on Monday, after the water had gone
paragraph | The first ferry left at dawn, with forty people on board and the mayor at the rail.
paragraph | Nobody had thought that it would be so soon, and nobody had thought to bring a flag.
teaser | Bread prices rise for the ninth month`

async function openStructure(text = margin) {
  const library = createMemoryLibrary([catalog('001.txt', articleOf(text))])
  const [entry] = await library.list()
  await openPage(library, `/articles/${entry!.slug}.html?view=structure`)
  await screen.findByRole('region', { name: 'Structure' })
  return userEvent.setup()
}

const lines = () =>
  within(screen.getByRole('region', { name: 'Structure' })).getAllByRole('listitem')
const roleOf = (line: number) => screen.getByRole('combobox', { name: `Role of line ${line}` })

const doubts = () => screen.queryAllByRole('button', { name: /in\sdoubt: why\?$/ })

describe('the structure of an article', () => {
  test('has every line of the source, each with its role and how sure it is', async () => {
    await openStructure()
    expect(lines()).toHaveLength(5)
    expect(roleOf(1)).toHaveDisplayValue('Headline')
    expect(screen.getAllByRole('button', { name: /why\?$/ })).toHaveLength(5)
  })

  test('says why when asked', async () => {
    const user = await openStructure()
    const [why] = screen.getAllByRole('button', { name: /why\?$/ })
    expect(why).toHaveAttribute('aria-expanded', 'false')
    await user.click(screen.getAllByRole('button', { name: /why\?$/ })[2]!)
    const reasons = screen.getByRole('list', { name: 'Reasons' })
    expect(within(reasons).getAllByRole('listitem')[0]).toHaveTextContent(/^[A-Z].*\.$/)
  })

  test('leads from one line in doubt to the next', async () => {
    const user = await openStructure()
    // A correction that makes no sense leaves its neighbours in doubt.
    await user.selectOptions(roleOf(3), 'Date')
    await screen.findAllByRole('button', { name: 'Undo' })
    await waitFor(() => expect(doubts().length).toBeGreaterThan(0))
    await user.click(screen.getByRole('button', { name: 'Next in doubt' }))
    expect(doubts()[0]).toHaveFocus()
    await user.keyboard('{Enter}')
    await user.click(screen.getAllByRole('button', { name: 'Next in doubt' })[1]!)
    expect(doubts()[1 % doubts().length]).toHaveFocus()
  })

  test('takes another role at once, and gives it back', async () => {
    const user = await openStructure()
    const before = (roleOf(4) as HTMLSelectElement).value
    await user.selectOptions(roleOf(4), 'Quote')
    await waitFor(() => expect(roleOf(4)).toHaveDisplayValue('Quote'))
    expect(screen.getByRole('heading', { name: '1 correction on this device' })).toBeVisible()
    await user.click(within(lines()[3]!).getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(roleOf(4)).toHaveValue(before))
    expect(screen.queryByRole('heading', { name: /correction/ })).toBeNull()
  })

  test('shows in the article what was put right, and can be left', async () => {
    const user = await openStructure()
    await user.selectOptions(roleOf(4), 'Quote')
    await user.click(screen.getByRole('link', { name: 'Back to the article' }))
    expect(await screen.findByRole('blockquote')).toHaveTextContent(/nobody had thought to bring/)
  })

  test('reads the name in a line that was put right as the byline', async () => {
    const byline = 'caption | By Anna Holm'
    const user = await openStructure(margin.replace(/^caption.*$/m, byline))
    await user.selectOptions(roleOf(2), 'Byline')
    await waitFor(() => expect(roleOf(2)).toHaveDisplayValue('Byline'))
    await user.click(screen.getByRole('link', { name: 'Back to the article' }))
    expect(await screen.findByText('Anna Holm')).toBeVisible()
  })

  test('hides a line without losing it', async () => {
    const user = await openStructure()
    await user.selectOptions(roleOf(4), 'Hidden')
    await user.click(screen.getByRole('link', { name: 'Back to the article' }))
    const aside = await screen.findByText(/of the page around the article/)
    expect(aside.closest('details')).toHaveTextContent(/Nobody had thought/)
  })

  test('can be used by keyboard alone', async () => {
    const user = await openStructure()
    for (let steps = 0; steps < 40 && document.activeElement !== roleOf(1); steps += 1)
      await user.tab()
    expect(roleOf(1)).toHaveFocus()
    await user.tab()
    expect(screen.getAllByRole('button', { name: /why\?$/ })[0]).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getAllByRole('button', { name: /why\?$/ })[0]).toHaveAttribute(
      'aria-expanded',
      'true',
    )
  })
})
