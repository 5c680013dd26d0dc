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

// Speech takes its time.
test.setTimeout(180_000)

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

const border = [
  'Two Villages Share a Baker',
  'The baker lives on one side of the border and bakes on the other.',
  'Her bread has crossed it every morning for thirty years without a paper.',
  'Nobody has asked for one.',
  'Both mayors buy from her.',
]
const post = [
  'The Post Office Keeps Its Clock',
  'The clock above the counter has been eleven minutes slow since spring, and those who use it have learned to add.',
  'The council voted on Tuesday to leave it as it is.',
  'Setting it right, one member said, would make everybody late.',
]

test('a real voice reads three articles of the queue, faster from the middle of a sentence, and stops where it is told', async () => {
  test.skip(lack !== undefined, `No real voice: ${lack}`)
  const { browser, close } = await startSpeaking()
  try {
    const context = await browser.newContext()
    const page = await context.newPage()
    const open = async (beginning: string) => {
      await page.goto(addressOf('sections') + articleOf('sections', beginning))
      await untilAlive(page)
    }
    for (const beginning of ['two-villages', 'the-post-office', 'der-alte-kran']) {
      await open(beginning)
      await page.getByRole('button', { name: 'Listen later' }).click()
      await expect(page.getByRole('button', { name: 'Out of the queue' })).toBeVisible()
    }
    await open('a-bridge')
    await watchMarks(page)
    await page.getByRole('button', { name: 'Listen', exact: true }).click()
    const strip = page.getByRole('region', { name: 'Listening' })
    await strip.getByRole('button', { name: 'Voice and queue' }).click()
    await expect(strip.getByRole('listitem')).toHaveCount(3)
    await expect.poll(() => marksOf(page)).toHaveLength(2)
    await page.waitForTimeout(800)
    await strip.getByRole('combobox', { name: 'Speed' }).selectOption('2')
    await expect.poll(() => marksOf(page), { timeout: 90_000 }).toContain(post[0])
    await strip.getByRole('button', { name: 'Voice and queue' }).click()
    await strip.getByRole('checkbox', { name: 'Stop at the end of this article' }).check()
    await expect(strip.getByRole('button', { name: 'From the beginning' })).toBeVisible({
      timeout: 30_000,
    })
    await page.waitForTimeout(1000)
    // The sentence in which the speed was changed is begun again, and none is left out.
    expect(await marksOf(page)).toEqual([...lines, ...border, ...post])
    await expect(strip.getByRole('listitem')).toHaveCount(1)
  } finally {
    await close()
  }
})

test('the keys for media pause what a real voice reads, go on and lead to the next passage', async () => {
  test.skip(lack !== undefined, `No real voice: ${lack}`)
  const { browser, pressMediaKey, close } = await startSpeaking()
  try {
    const page = await browser.newPage()
    await page.goto(addressOf('sections') + articleOf('sections', 'a-bridge'))
    await untilAlive(page)
    await watchMarks(page)
    await page.getByRole('button', { name: 'Listen', exact: true }).click()
    const strip = page.getByRole('region', { name: 'Listening' })
    await expect.poll(() => marksOf(page)).toHaveLength(2)
    await pressMediaKey('PlayPause')
    await expect(strip.getByRole('button', { name: 'Go on' })).toBeVisible()
    await pressMediaKey('PlayPause')
    await expect(strip.getByRole('button', { name: 'Pause' })).toBeVisible()
    await pressMediaKey('Next')
    await expect.poll(() => marksOf(page).then((marks) => marks.at(-1))).toBe(lines[3])
    await pressMediaKey('Previous')
    await expect.poll(() => marksOf(page).then((marks) => marks.at(-1))).toBe(lines[1])
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
