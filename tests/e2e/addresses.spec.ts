import { addressOf, articleOf, folderOf, mounts } from './library.ts'
import { expect, test, untilAlive } from './test.ts'

for (const mount of mounts) {
  test.describe(`below ${mount}`, () => {
    test('an article is opened by its address and stays after a reload', async ({ page }) => {
      await page.goto(addressOf('twelve', mount) + articleOf('twelve', 'the-ferry'))
      await expect(page.getByRole('heading', { level: 1 })).toContainText('The Ferry Comes Back')
      await page.reload()
      await untilAlive(page)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('The Ferry Comes Back')
    })

    test('the way back leads to the place in the list where one was', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 700 })
      await page.goto(addressOf('twelve', mount))
      await untilAlive(page)
      await page.evaluate(() => scrollTo(0, 900))
      await page.getByRole('link', { name: /Line by Line/ }).click({ force: true })
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Line by Line')
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
      const from = await page.evaluate(() => history.state !== null)
      expect(from).toBe(true)
      await page.goBack()
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(12)
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(600)
    })

    test.describe('where the host has no file', () => {
      // The answer itself is a 404, and the way to the app is looked for from the deepest folder up.
      test.use({ allowed: [/status 404|Failed to load resource/] })

      for (const [path, headline] of [
        ['nope', 'nope'],
        ['a/b/c/d', 'd'],
        ['articles/nope', 'nope'],
        ['articles/nope-at-all.html', 'nope+at+all'],
        ['articles/x/y/', ''],
      ] as const) {
        test(`${path} says so and leads to the library`, async ({ page }) => {
          const response = await page.goto(addressOf('two', mount) + path)
          expect(response?.status()).toBe(404)
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(
            'Nothing is set under this address.',
          )
          await expect(page).toHaveTitle(/^Nothing is set under this address/)
          await untilAlive(page)
          const search = page.getByRole('link', { name: 'Search for the headline' })
          const href = (await search.getAttribute('href'))!
          expect(href.slice(href.indexOf('search.html'))).toBe(
            headline ? `search.html?q=${headline}` : 'search.html',
          )
          await page.getByRole('link', { name: 'Go to the library' }).click()
          await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2)
          expect(page.url().replace(/index\.html$/, '')).toBe(addressOf('two', mount))
        })
      }

      test('an article is found without .html, and by an old slug with its id', async ({
        page,
      }) => {
        const path = articleOf('two', 'town-votes')
        const id = path.slice(-13, -5)
        for (const address of [
          path.replace('.html', ''),
          `articles/an-older-headline-${id}.html`,
        ]) {
          await page.goto(addressOf('two', mount) + address)
          await expect(page.getByRole('heading', { level: 1 })).toContainText('Town Votes to Keep')
          await expect(page).toHaveTitle(/^Town Votes/)
        }
        expect(page.url()).toBe(addressOf('two', mount) + path)
        await page.getByRole('link', { name: 'Library', exact: true }).click()
        await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2)
      })
    })

    test('the folder of articles leads to the library', async ({ page }) => {
      await page.goto(`${addressOf('two', mount)}articles/`)
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2)
    })
  })
}

test.describe('from a folder, without any host', () => {
  // Browsers run no modules and load no fonts from there.
  test.use({ allowed: [/file:\/\//] })

  test('a library is read and looks as it should', async ({ page }) => {
    await page.goto(`file://${folderOf('twelve')}/index.html`)
    await page.getByRole('link', { name: /Glass Eel/ }).click()
    await expect(page.getByRole('article')).toContainText('On the coldest nights of the year')
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(250, 248, 243)')
    await page.getByRole('link', { name: 'Galley, to the library' }).click()
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(12)
  })
})
