import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { addressOf, articleOf, folderOf, listArticles, mounts, type Library } from './library.ts'
import { expect, test, untilAlive } from './test.ts'

const libraries: Library[] = ['seed', 'two', 'twelve', 'figures', 'hostile', 'empty']

for (const mount of mounts) {
  test.describe(`below ${mount}`, () => {
    test('the real article is read as its text has it', async ({ page }) => {
      await page.goto(addressOf('seed', mount) + articleOf('seed'))
      await expect(page).toHaveTitle(/^Trump Deal with Putin Could See Instant NATO Entry/)
      const article = page.getByRole('article')
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(article.getByRole('figure')).toHaveCount(6)
      await expect(article.locator('p[data-at]')).toHaveCount(12)
      const related = page.getByRole('complementary', { name: 'Related articles' })
      await expect(related.getByRole('listitem')).toHaveCount(1)
      await expect(related).toContainText('Conspiracy Theories Emerge After Mid-Air Collision')
    })

    for (const library of libraries) {
      test(`React takes over every page of ${library} and changes nothing in it`, async ({
        page,
      }) => {
        for (const path of ['', ...listArticles(library)]) {
          const address = addressOf(library, mount) + path
          const html = await (await page.request.get(address)).text()
          await page.goto(address)
          await untilAlive(page)
          const [made, taken] = await page.evaluate((html) => {
            const made = new DOMParser().parseFromString(html, 'text/html')
            return [made, document].map((page) => {
              const main = page.querySelector('main')?.cloneNode(true) as HTMLElement
              // How articles stand with the reader is known a moment later.
              for (const later of main.querySelectorAll('search, [data-mark]')) later.remove()
              return main.textContent
            })
          }, html)
          expect(taken).toBe(made)
        }
      })
    }

    test('the way leads from the library to an article and back', async ({ page }) => {
      await page.goto(addressOf('twelve', mount))
      // A link followed before the app runs opens a page of its own, whose focus is the browser's to place.
      await untilAlive(page)
      await page.getByRole('link', { name: 'A Glass Eel Is Worth More Than Silver' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Glass Eel')
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      await expect(page).toHaveTitle(/^A Glass Eel/)
      expect(new URL(page.url()).pathname).toBe(
        new URL(addressOf('twelve', mount)).pathname + articleOf('twelve', 'a-glass-eel'),
      )
      await page.getByRole('link', { name: 'Library', exact: true }).click()
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(12)
    })
  })
}

test.describe('without JavaScript', () => {
  // Chromium counts the scripts it was told not to load as failed.
  test.use({ javaScriptEnabled: false, allowed: [/^failed: .*\.js csp$/] })

  for (const mount of mounts) {
    test(`every article is read and every page reached, below ${mount}`, async ({ page }) => {
      await page.goto(addressOf('twelve', mount))
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(12)
      await page.getByRole('link', { name: /Glass Eel/ }).click()
      await expect(page.getByRole('article')).toContainText('On the coldest nights of the year')
      await expect(page.getByRole('figure').first()).toBeVisible()
      await page.getByRole('link', { name: 'Galley, to the library' }).click()
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(12)
    })
  }
})

test('a text full of markup shows as typed and runs nothing', async ({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`a text opened a dialog: ${dialog.message()}`)
  })
  await page.goto(addressOf('hostile') + articleOf('hostile', 'script'))
  await untilAlive(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>alert(1)</script>')
  await expect(page.getByRole('article')).toContainText(
    '<marquee>Declaration of Interests</marquee>',
  )
  await expect(page.locator('main :is(img, script, marquee, b:has(i))')).toHaveCount(0)
})

test('what the first load of an article runs is at most 100 KB, and nothing is fetched but its text, style and faces', async ({
  page,
}) => {
  // What makes the library readable without network comes in the browser's idle time after it:
  // here that time never comes.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(addressOf('seed') + articleOf('seed'))
  await page.waitForLoadState('networkidle')
  const find = (end: string) => [...new Set(asked)].filter((path) => path.endsWith(end))
  expect(find('.txt')).toHaveLength(1)
  expect(find('.css')).toHaveLength(1)
  expect(find('.json')).toEqual([])
  expect(find('.woff2')).toHaveLength(2)
  const sizes = find('.js').map(
    (path) => brotliCompressSync(readFileSync(join(folderOf('seed'), path))).length,
  )
  const total = sizes.reduce((sum, size) => sum + size, 0)
  console.log(`${sizes.length} scripts, ${(total / 1000).toFixed(1)} KB with brotli`)
  expect(total).toBeGreaterThan(50_000)
  expect(total).toBeLessThanOrEqual(100_000)
})

test('filter and order of the library are in its address, and it opens from there', async ({
  page,
}) => {
  await page.goto(addressOf('twelve'))
  await untilAlive(page)
  await page.getByRole('searchbox', { name: 'Filter by word' }).fill('ferry')
  await expect(page).toHaveURL(/\?filter=ferry$/)
  const headlines = page.getByRole('heading', { level: 2 })
  await expect.poll(() => headlines.count()).toBeLessThan(12)
  const found = await headlines.allTextContents()
  await page.reload()
  await expect(page.getByRole('searchbox')).toHaveValue('ferry')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(found)
})

test('a library in another order keeps its place through a reload, and begins when it is chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${addressOf('twelve')}?filter=the&sort=length`)
  await untilAlive(page)
  await page.evaluate(() => scrollTo(0, 400))
  const top = () =>
    page.evaluate(
      () => document.elementFromPoint(100, 400)?.closest('li')?.querySelector('h2')?.textContent,
    )
  const before = await top()
  await page.reload()
  await untilAlive(page)
  await expect.poll(top).toBe(before)
  expect(await page.evaluate(() => scrollY)).toBe(400)

  const first = page.getByRole('main').getByRole('listitem').first()
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Headline, A to Z')
  await expect(page).toHaveURL(/sort=headline/)
  await expect(first).toBeInViewport({ ratio: 1 })
  await page.evaluate(() => scrollTo(0, 400))
  await page.getByRole('searchbox').fill('th')
  await expect(page).toHaveURL(/filter=th&/)
  await expect(first).toBeInViewport({ ratio: 1 })
})

test('the bar fills and counts down while the text is read', async ({ page }) => {
  await page.goto(addressOf('seed') + articleOf('seed'))
  await untilAlive(page)
  const read = () =>
    page.getByRole('banner').evaluate((bar) => Number(bar.style.getPropertyValue('--read')))
  await expect(page.getByText(/^\d+ min left$/)).toBeVisible()
  const minutes = await page.getByText(/min left$/).textContent()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2))
  await expect.poll(read).toBeGreaterThan(0.3)
  expect(await read()).toBeLessThan(0.8)
  await expect(page.getByText(/min left$|Under a minute/)).not.toHaveText(minutes!)
  // The headline has gone; the bar says what is being read.
  await expect(page.getByRole('banner').getByText(/^Trump Deal/)).toBeVisible()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect(page.getByText('Finished')).toBeVisible()
  await expect.poll(read).toBe(1)
})

test('no letter is lost while a filter is typed fast or in the middle of a word', async ({
  page,
}) => {
  await page.goto(addressOf('twelve'))
  await untilAlive(page)
  const field = page.getByRole('searchbox', { name: 'Filter by word' })
  await field.focus()
  await page.keyboard.type('frry comes back')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('e')
  await expect(field).toHaveValue('ferry comes back')
  await expect(page).toHaveURL(/\?filter=ferry\+comes\+back$/)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['The Ferry Comes Back'])
})
