import { hasNginx, startNginx } from '../build/nginx.ts'
import { articleOf, folderOf } from './library.ts'
import { serve } from './server.ts'
import { expect, test, untilAlive } from './test.ts'

interface Way {
  name: string
  start: () => Promise<{ address: string; close: () => void }>
  /** Whether the host answers for a folder with its index. */
  index: boolean
}

const ways: Way[] = [
  {
    name: 'that answers for no folder',
    start: () => serve({ folder: folderOf('twelve'), mount: '/', index: false }),
    index: false,
  },
  {
    name: 'that sends what _headers says',
    start: () => serve({ folder: folderOf('twelve'), mount: '/', headers: true }),
    index: true,
  },
  { name: 'that is nginx', start: () => startNginx(folderOf('twelve')), index: true },
]

for (const { name, start, index } of ways) {
  test.describe(`on a host ${name}`, () => {
    test.skip(name.endsWith('nginx') && !hasNginx, 'nginx is not installed')
    test.use({ allowed: [/status 404|Failed to load resource/] })

    let host: Awaited<ReturnType<Way['start']>>
    test.beforeAll(async () => {
      host = await start()
    })
    test.afterAll(() => host?.close())

    test('one reads, goes back, reloads and gets lost', async ({ page }) => {
      await page.goto(host.address + (index ? '' : 'index.html'))
      await untilAlive(page)
      await page.getByRole('link', { name: /Glass Eel/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Glass Eel')
      await page.reload()
      await untilAlive(page)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Glass Eel')
      await page.getByRole('link', { name: 'Library', exact: true }).click()
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(12)
      const lost = await page.goto(`${host.address}articles/nope.html`)
      expect(lost?.status()).toBe(404)
      await page.getByRole('link', { name: 'Go to the library' }).click()
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(12)
      await page.goto(host.address + articleOf('twelve', 'the-ferry'))
      await untilAlive(page)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('The Ferry Comes Back')
    })

    test('one searches', async ({ page }) => {
      await page.goto(`${host.address}search.html?q=skarvik`)
      await expect(page.getByRole('link', { name: 'The Ferry Comes Back' })).toBeVisible()
    })
  })
}
