// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMemoryLibrary } from '../../src/library/memory.ts'
import { articleOf, catalog } from '../library/articles.ts'
import { listening } from '../../src/speech/listening.ts'
import { openPage, standInForLayout } from '../pages/open.tsx'
import { fakeSynthesis } from '../speech/fake.ts'

standInForLayout()

const voices = [{ name: 'Near', voiceURI: 'Near', lang: 'en-US', localService: true }]
let engine: ReturnType<typeof fakeSynthesis>

function give(voices: object[]): EventTarget {
  const changes = new EventTarget()
  const add = changes.addEventListener.bind(changes)
  const remove = changes.removeEventListener.bind(changes)
  Object.assign(engine.synthesis, {
    getVoices: () => voices,
    addEventListener: add,
    removeEventListener: remove,
  })
  return changes
}

beforeEach(() => {
  engine = fakeSynthesis()
  give(voices)
  vi.stubGlobal('speechSynthesis', engine.synthesis)
  Object.assign(Range.prototype, { getBoundingClientRect: () => ({ top: 0, bottom: 0 }) })
})
// The app's stores outlast a test.
afterEach(() => act(() => listening.set('off')))

const fogs = ['Fog', 'Gull', 'Ferry'].map((headline, place) =>
  catalog(`00${place}.txt`, articleOf(`headline | ${headline}\nparagraph | It came at noon.`)),
)
const foreign = catalog('003.txt', articleOf('headline | Sumu\nparagraph | Se tuli.', 'fi'))
const all = [...fogs, foreign]
const entries = await createMemoryLibrary(all).list()
const pathOf = (headline: string) =>
  `/articles/${entries.find((entry) => entry.headline === headline)!.slug}.html`

const open = (articles = all) => openPage(createMemoryLibrary(articles), pathOf('Fog'))
const title = (headline: string) => screen.findByRole('heading', { level: 1, name: headline })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const strip = () => screen.findByRole('region', { name: 'Listening' })

test('“Listen” goes on where it was paused', async () => {
  await open()
  await press('Listen')
  await userEvent.click(await within(await strip()).findByRole('button', { name: 'Pause' }))
  await press('Listen')
  expect(await within(await strip()).findByRole('button', { name: 'Pause' })).toBeVisible()
  expect(engine.texts()).toEqual(['Fog', 'Fog'])
})

test('voices that go are missed, and what was said goes on when they come back', async () => {
  const going = give(voices)
  await open()
  await press('Listen')
  await within(await strip()).findByRole('button', { name: 'Pause' })
  await act(async () => engine.last().tell('end'))
  expect(engine.texts()).toEqual(['Fog', 'It came at noon.'])
  Object.assign(engine.synthesis, { getVoices: () => [] })
  await act(async () => going.dispatchEvent(new Event('voiceschanged')))
  expect(await strip()).toHaveTextContent('no voice')
  expect(within(await strip()).queryByRole('button', { name: 'Pause' })).toBeNull()
  Object.assign(engine.synthesis, { getVoices: () => voices })
  await act(async () => going.dispatchEvent(new Event('voiceschanged')))
  expect(await within(await strip()).findByRole('button', { name: 'Pause' })).toBeVisible()
  expect(engine.texts().slice(2)).toEqual(['It came at noon.'])
})

// Says an article to its end.
async function end() {
  for (let lines = 0; lines < 2; lines += 1) await act(async () => engine.last().tell('end'))
}

// They stay in the queue when the page is left.
async function queue(...headlines: string[]) {
  const router = await open()
  for (const headline of headlines) {
    await router.navigate(pathOf(headline))
    await title(headline)
    await press('Listen later')
    await screen.findByRole('button', { name: 'Out of the queue' })
  }
  cleanup()
}

test('the queue passes over what no voice speaks, and says so', async () => {
  await queue('Sumu', 'Gull')
  await open()
  await press('Listen')
  await strip()
  await end()
  await title('Gull')
  expect(await screen.findByText(/no voice for “Sumu”/)).toBeVisible()
  await waitFor(() => expect(engine.last().text).toBe('Gull'))
  await press('Voice and queue')
  expect(within(await strip()).getByText(/The queue is empty/)).toBeVisible()
  await end()
})

test('the queue passes over what has left the library, and says so', async () => {
  await queue('Gull', 'Ferry')
  await open(fogs.filter(({ article }) => article.headline.text !== 'Gull'))
  await press('Listen')
  await strip()
  await end()
  await title('Ferry')
  expect(await screen.findByText(/“Gull” is not in the library any more/)).toBeVisible()
  await waitFor(() => expect(engine.last().text).toBe('Ferry'))
  await end()
})

test('an article is not read aloud because the queue led to another', async () => {
  const router = await open()
  act(() => listening.set({ next: 'elsewhere' }))
  await router.navigate(pathOf('Ferry'))
  await title('Ferry')
  expect(listening.get()).toBe('off')
})

describe('the keyboard', () => {
  test.each(['{Enter}', '{Escape}'])(
    'goes on where it was, when %s ends listening',
    async (key) => {
      await open()
      await press('Listen')
      expect(within(await strip()).getByRole('button', { name: 'Pause' })).toHaveFocus()
      screen.getByRole('button', { name: 'Stop' }).focus()
      await userEvent.keyboard(key)
      expect(screen.queryByRole('region', { name: 'Listening' })).toBeNull()
      await waitFor(() => expect(screen.getByRole('button', { name: 'Listen' })).toHaveFocus())
    },
  )

  test('goes to the headline, where it was nowhere before', async () => {
    await open()
    act(() => listening.set('on'))
    const pause = await within(await strip()).findByRole('button', { name: 'Pause' })
    await waitFor(() => expect(pause).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    const headline = await title('Fog')
    await waitFor(() => expect(headline).toHaveFocus())
  })

  test('ends listening from the text too, and leaves another strip open', async () => {
    await openPage(createMemoryLibrary(all), `${pathOf('Fog')}?q=came`)
    await screen.findByRole('textbox', { name: 'Find in this article' })
    await press('Listen')
    await strip()
    act(() => (document.activeElement as HTMLElement).blur())
    await userEvent.keyboard('{Escape}')
    const left = [
      ...screen.queryAllByRole('textbox', { name: 'Find in this article' }),
      ...screen.queryAllByRole('region', { name: 'Listening' }),
    ]
    expect(left).toHaveLength(1)
  })

  test('goes on with the next article of the queue when one is taken out', async () => {
    await queue('Gull', 'Ferry')
    await open()
    // Another list of the page.
    document.querySelector('main')!.append(document.createElement('button'))
    document.querySelector<HTMLElement>('main > button')!.dataset['remove'] = ''
    await press('Listen')
    await strip()
    await press('Voice and queue')
    await press('Take out Gull')
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Take out Ferry' })).toHaveFocus(),
    )
    await userEvent.keyboard('{Enter}')
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Voice and queue' })).toHaveFocus(),
    )
  })

  test('stays in a strip that had no voice, and a voice that comes is taken', async () => {
    const changes = give([])
    await open()
    await press('Listen')
    expect(within(await strip()).getByText('Looking for a voice…')).toBeInTheDocument()
    expect(await screen.findByText(/no voice for English/)).toBeVisible()
    expect(screen.queryByText('Looking for a voice…')).toBeNull()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Stop' })).toHaveFocus())
    give(voices)
    act(() => void changes.dispatchEvent(new Event('voiceschanged')))
    expect(within(await strip()).getByRole('button', { name: 'Pause' })).toHaveFocus()
    expect(engine.texts()).toEqual(['Fog'])
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Listening' })).toBeNull()
  })

  test('can close a strip that has no voice', async () => {
    give([])
    await open()
    await press('Listen')
    await screen.findByText(/no voice for English/)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Listening' })).toBeNull()
  })
})
