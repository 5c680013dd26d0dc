import type { Page } from '@playwright/test'
import { addressOf, articleOf } from './library.ts'
import { expect, test, untilAlive } from './test.ts'
import { lackOfVoice, startSpeaking } from './voice.ts'

const lack = lackOfVoice()

const lines = [
  'A Bridge Opens Without a Road',
  'The bridge over the Orlava was finished on Friday, two months early.',
  'The road that is to lead to it will take another year.',
  'Until then it is open to walkers, who can cross it and come back.',
]
// Nobody says these lines faster, and an engine that swallowed them would.
const leastToSay = 8000 // ms

test('a real voice reads an article from its headline to its end, with a pause', async () => {
  test.skip(lack !== undefined, `No real voice: ${lack}`)
  const { browser, close } = await startSpeaking()
  try {
    const page = await browser.newPage()
    await page.goto(addressOf('sections') + articleOf('sections', 'a-bridge'))
    await untilAlive(page)
    const voices = () => page.evaluate(() => speechSynthesis.getVoices().length)
    await expect.poll(voices).toBeGreaterThan(0)
    await watchMarks(page)
    const start = Date.now()
    await page.getByRole('button', { name: 'Listen', exact: true }).click()
    const strip = page.getByRole('region', { name: 'Listening' })
    await expect.poll(() => marksOf(page)).toHaveLength(2)
    await strip.getByRole('button', { name: 'Pause' }).click()
    await page.waitForTimeout(1000)
    expect(await marksOf(page)).toHaveLength(2)
    await strip.getByRole('button', { name: 'Go on' }).click()
    await expect(strip.getByRole('button', { name: 'From the beginning' })).toBeVisible({
      timeout: 60_000,
    })
    expect(Date.now() - start).toBeGreaterThan(leastToSay)
    expect(await marksOf(page)).toEqual(lines)
  } finally {
    await close()
  }
})

/** Remembers what is marked as spoken, one after the other. */
async function watchMarks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const marks: string[] = []
    Object.assign(window, { marks })
    const look = () => {
      const mark = [...(CSS.highlights.get('spoken') ?? [])]
        .map(String)
        .join('')
        .replace(/\s+/g, ' ')
        .trim()
      if (mark && mark !== marks.at(-1)) marks.push(mark)
      requestAnimationFrame(look)
    }
    look()
  })
}

function marksOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { marks: string[] }).marks)
}
