import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { findViolations } from './accessible.ts'
import { addressOf, mounts } from './library.ts'
import { expect, test, untilAlive } from './test.ts'

const panel = (page: Page) => page.getByRole('dialog', { name: 'Reading settings' })

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(panel(page)).toBeVisible()
}

async function bring(page: Page, file: { name: string; text: string }): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await panel(page).getByRole('button', { name: 'Bring in a backup' }).click()
  await (
    await chooser
  ).setFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) })
}

for (const mount of mounts) {
  test(`what a reader has made goes out in a file and comes in on another device, at ${mount}`, async ({
    page,
    browser,
  }) => {
    await page.goto(addressOf('twelve', mount))
    await untilAlive(page)
    await openPanel(page)
    await panel(page).getByRole('radio', { name: 'Dusk' }).check()
    const download = page.waitForEvent('download')
    await panel(page).getByRole('button', { name: 'Save a backup' }).click()
    const saved = await download
    expect(saved.suggestedFilename()).toMatch(/^galley-\d{4}-\d\d-\d\d\.json$/)
    const text = await readFile(await saved.path(), 'utf8')
    await expect(panel(page).getByRole('status')).toHaveText('The backup is in your downloads.')
    expect(await findViolations(page)).toEqual([])

    const other = await (await browser.newContext()).newPage()
    await other.goto(addressOf('twelve', mount))
    await untilAlive(other)
    await openPanel(other)
    await bring(other, { name: 'galley.json', text })
    await expect(panel(other).getByRole('radio', { name: 'Dusk' })).toBeChecked()
    await expect(other.locator('html')).toHaveAttribute('data-theme', 'dusk')
    await other.context().close()
  })
}

test('a file that is no backup is told by its name, and changes nothing', async ({ page }) => {
  await page.goto(addressOf('twelve'))
  await untilAlive(page)
  await openPanel(page)
  const status = panel(page).getByRole('status')
  await bring(page, { name: 'notes.json', text: '{"type":"AnnotationCollection"}' })
  await expect(status).toHaveText(
    'notes.json was not brought in: it is no backup from here. Nothing here has changed.',
  )
  await bring(page, { name: 'half.json', text: '{"galley":"backup","vers' })
  await expect(status).toContainText('half.json was not brought in: it is damaged.')
  await bring(page, {
    name: 'spoilt.json',
    text: '{"galley":"backup","version":1,"rows":{"reading":[1]}}',
  })
  await expect(status).toHaveText('1 entry could not be read and stayed out.')
  expect(await findViolations(page)).toEqual([])
})
