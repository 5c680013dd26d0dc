import type { Page } from '@playwright/test'
import { mostTyped } from '../../src/search/query.ts'
import { findViolations } from './accessible.ts'
import { addressOf, articleOf, folderOf, mounts, type Mount } from './library.ts'
import { expect, test, untilAlive } from './test.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const field = (page: Page) => page.getByRole('combobox', { name: 'Search the library' })
const options = (page: Page) => palette(page).getByRole('option')
const group = (page: Page, name: string) => palette(page).getByRole('group', { name, exact: true })
const strip = (page: Page) => page.getByRole('search', { name: 'Find in this article' })
const ferry = (mount: Mount = '/') => addressOf('twelve', mount) + articleOf('twelve', 'the-ferry')

async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await untilAlive(page)
}

async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/')
  await field(page).fill(query)
}

/** The words under a highlight, in the order of the page. */
function marked(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    name,
  )
}

for (const mount of mounts) {
  test.describe(`below ${mount}`, () => {
    test('a word is found in every article, and its passage is gone to and marked', async ({
      page,
    }) => {
      await openAt(page, addressOf('twelve', mount))
      await ask(page, 'tanker')
      await expect(group(page, 'Articles').getByRole('option')).toContainText([
        'The Ferry Comes Back',
      ])
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('The Ferry Comes Back')
      await expect(page).toHaveURL(/\/articles\/the-ferry-[^?]*\.html\?q=tanker&at=\d+$/)
      await expect(strip(page)).toContainText(/\d of 3/)
      await expect.poll(() => marked(page, 'found')).toEqual(['tanker', 'tanker', 'tanker'])
      await expect.poll(() => marked(page, 'found-here')).toEqual(['tanker'])
      const placeOfHit = () =>
        page.evaluate(() => {
          const [range] = CSS.highlights.get('found-here')!
          return (range as Range).getBoundingClientRect().top
        })
      await expect.poll(placeOfHit).toBeGreaterThan(100)
      await expect.poll(placeOfHit).toBeLessThan(560)
    })

    test('the page of the search keeps its query after a reload, and on the way back', async ({
      page,
    }) => {
      await openAt(page, `${addressOf('twelve', mount)}search.html?q=skarvik`)
      const articles = page.getByRole('region', { name: 'Articles' })
      await expect(articles.getByRole('listitem')).toHaveCount(1)
      await page.reload()
      await expect(articles.getByRole('link')).toContainText(['The Ferry Comes Back'])
      await articles.getByRole('link').click()
      await expect(strip(page)).toContainText(/2 of \d/)
      await page.goBack()
      await expect(page.getByRole('searchbox')).toHaveValue('skarvik')
      await expect(articles.getByRole('link')).toHaveCount(1)
    })

    test('the search is there from a page for unknown addresses', async ({ page }) => {
      await openAt(page, `${addressOf('twelve', mount)}search.html`)
      await page.getByRole('searchbox').fill('Brücke')
      await expect(page).toHaveURL(/search\.html\?q=Br%C3%BCcke$/)
      await expect(page.getByRole('region', { name: 'Articles' })).toContainText('Die Brücke')
    })
  })
}

test.describe('where the host has no file', () => {
  test.use({ allowed: [/status 404|Failed to load resource/] })

  test('the search is found without .html', async ({ page }) => {
    await openAt(page, `${addressOf('twelve')}search?q=skarvik`)
    await expect(page.getByRole('region', { name: 'Articles' }).getByRole('link')).toHaveCount(1)
  })
})

test.describe('the palette', () => {
  test('opens by its keys, its tool and not from a field; Escape and the page close it', async ({
    page,
  }) => {
    await openAt(page, addressOf('twelve'))
    await page.getByRole('searchbox', { name: 'Filter by word' }).focus()
    await page.keyboard.press('/')
    await expect(palette(page)).toHaveCount(0)
    await page.keyboard.press('Control+k')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(palette(page)).toHaveCount(0)
    await expect(page.getByRole('searchbox', { name: 'Filter by word' })).toBeFocused()
    await page.getByRole('link', { name: 'Search', exact: true }).click()
    await expect(field(page)).toBeFocused()
    await page.mouse.click(20, 600)
    await expect(palette(page)).toHaveCount(0)
    expect(page.url()).not.toContain('search')
  })

  test('is moved through by arrows, round and round, and says so', async ({ page }) => {
    await openAt(page, ferry())
    await ask(page, 'boat')
    await expect(group(page, 'Articles').getByRole('option').first()).toBeVisible()
    await expect.poll(() => options(page).count()).toBeGreaterThan(4)
    const activeName = async () => {
      const id = await field(page).getAttribute('aria-activedescendant')
      return page.locator(`[id="${id}"]`).getAttribute('aria-selected')
    }
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowUp')
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
    await expect(options(page).last()).toBeInViewport()
    await expect.poll(activeName).toBe('true')
    await page.keyboard.press('ArrowDown')
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
    await expect(palette(page).getByRole('status')).toHaveText(
      /^\d+ passages in this article, \d+ articles?(, \d+ captions?)?$/,
    )
  })

  test('leaves the Enter that ends a composition to the input method', async ({ page }) => {
    await openAt(page, ferry())
    await ask(page, 'boat')
    await expect(options(page).first()).toBeVisible()
    // As WebKit tells it: the composition has ended, only the number says whose the key is.
    const end = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }
    await field(page).dispatchEvent('keydown', end)
    await expect(palette(page)).toBeVisible()
    await field(page).press('Enter')
    await expect(palette(page)).toHaveCount(0)
  })

  test('looks through the open article first, and leaves it out of the others', async ({
    page,
  }) => {
    await openAt(page, ferry())
    await ask(page, 'tanker')
    await expect(group(page, 'In this article').getByRole('option')).toHaveText([
      /milk tanker.*Paragraph 1$/,
      /sends a tanker.*Paragraph \d$/,
      /morning tanker.*(?:Caption|Paragraph) \d+$/,
    ])
    await expect(palette(page).getByRole('status')).toHaveText(
      '3 passages in this article, 0 articles',
    )
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(strip(page)).toContainText('2 of 3')
    await expect(page.getByText('sends a tanker across every morning').first()).toBeInViewport()
  })

  test('the keyboard goes on from the passage that is chosen, not from where it was', async ({
    page,
  }) => {
    await openAt(page, ferry())
    await page.getByRole('link').last().focus()
    await ask(page, 'tanker')
    await expect(group(page, 'In this article').getByRole('option')).toHaveCount(3)
    await page.keyboard.press('Enter')
    await expect(strip(page)).toContainText('1 of 3')
    await expect(page.locator('[data-at]:focus')).toContainText('milk tanker')
    // A step in the strip leaves it there.
    await strip(page).getByRole('button', { name: 'Next' }).press('Enter')
    await expect(strip(page)).toContainText('2 of 3')
    await expect(strip(page).getByRole('button', { name: 'Next' })).toBeFocused()

    await page.getByRole('link', { name: /pictures/ }).click()
    await options(page).first().click()
    await expect(page.locator('#picture-1')).toBeFocused()
  })

  test('finds captions as captions', async ({ page }) => {
    await openAt(page, addressOf('seed'))
    await ask(page, 'romanian tank')
    await expect(group(page, 'Captions').getByRole('option')).toHaveText([
      /^A Romanian tank.*Caption 2, Trump Deal with Putin/,
    ])
    await group(page, 'Captions').getByRole('option').click()
    await expect(page.locator('#picture-2')).toBeInViewport()
    await expect(strip(page)).toContainText(/of [2-9]/)
  })

  test('lists the captions of the article from the words that count them', async ({ page }) => {
    await openAt(page, addressOf('seed') + articleOf('seed'))
    await page.getByRole('link', { name: /6 pictures/ }).click()
    await expect(group(page, 'Captions in this article').getByRole('option')).toHaveCount(6)
    await field(page).fill('tank')
    await expect(group(page, 'Captions in this article').getByRole('option')).toHaveText([
      /Romanian tank.*Caption 2$/,
    ])
    await field(page).fill('')
    await options(page).nth(4).click()
    await expect(page).toHaveURL(/#picture-5$/)
    await expect(page.locator('#picture-5')).toBeInViewport()
  })

  test('remembers what led somewhere, on this device, until it is cleared', async ({ page }) => {
    await openAt(page, addressOf('twelve'))
    await ask(page, 'tanker')
    await expect(group(page, 'Articles').getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(strip(page)).toBeVisible()
    await page.reload()
    await untilAlive(page)
    await page.keyboard.press('/')
    await expect(group(page, 'Recent searches').getByRole('option')).toHaveText(['tanker'])
    await page.keyboard.press('Enter')
    await expect(field(page)).toHaveValue('tanker')
    await field(page).fill('')
    await palette(page).getByRole('button', { name: 'Clear recent searches' }).click()
    await expect(group(page, 'Recent searches')).toHaveCount(0)
  })

  test('says plainly what is not there, and takes anything', async ({ page }) => {
    await openAt(page, ferry())
    await ask(page, 'armistice')
    await expect(palette(page)).toContainText(
      'No passage has the word “armistice”. Try a shorter word.',
    )
    await field(page).fill('***')
    await expect(palette(page)).toContainText('A search needs a letter or a digit.')
    await field(page).fill('""')
    await expect(palette(page)).toContainText('A search needs a letter or a digit.')
    await field(page).fill('x')
    await expect(palette(page)).toContainText('A search needs two letters or more.')
    await field(page).fill('<img src=x onerror=alert(1)> ( [ \\ .* $ ferry '.repeat(200))
    await expect(palette(page)).toContainText('Only the first 10 words are looked for.')
    // What is pasted ends up in an address, which a host has to answer after a reload.
    await field(page).fill('')
    await page.keyboard.insertText('ferry tanker '.repeat(2000))
    expect((await field(page).inputValue()).length).toBeLessThanOrEqual(mostTyped)
    await field(page).fill('"the old ferry"')
    await expect(group(page, 'In this article').getByRole('option')).toHaveText([
      /The old ferry was/,
    ])
    await field(page).fill('塩釜')
    await expect(group(page, 'Articles').getByRole('option').first()).toBeVisible()
  })

  test('shows markup in a text as it was typed', async ({ page }) => {
    await openAt(page, addressOf('hostile'))
    await ask(page, 'council')
    await expect(palette(page)).toContainText('<script>alert(1)</script>')
    expect(await palette(page).locator('script, b, img, marquee').count()).toBe(0)
  })

  test('fills the window of a phone, and leaves the desk in view', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openAt(page, ferry())
    await page.getByRole('link', { name: 'Search', exact: true }).click()
    await expect(field(page)).toBeVisible()
    const box = () => palette(page).boundingBox()
    await expect.poll(box).toEqual({ x: 0, y: 0, width: 390, height: 844 })
    await page.setViewportSize({ width: 1440, height: 900 })
    await expect.poll(box).toMatchObject({ x: 380, y: 96, width: 680 })
  })
})

test.describe('in the open article', () => {
  test('hits are gone through by keys, and the marks come off', async ({ page }) => {
    await openAt(page, `${ferry()}?q=boat`)
    await expect(strip(page)).toContainText('1 of')
    const all = (await marked(page, 'found')).length
    await expect(strip(page)).toContainText(`1 of ${all}`)
    const text = strip(page).getByRole('textbox')
    await text.focus()
    await page.keyboard.press('Enter')
    await expect(strip(page)).toContainText(`2 of ${all}`)
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.press('Shift+Enter')
    await expect(strip(page)).toContainText(`${all} of ${all}`)
    await page.keyboard.press('F3')
    await expect(strip(page)).toContainText(`1 of ${all}`)
    await text.fill('timetable')
    await expect(strip(page)).toContainText(/1 of [2-4]/)
    await expect(page).toHaveURL(/\?q=timetable$/)
    await page.keyboard.press('Escape')
    await expect(strip(page)).toHaveCount(0)
    // The keyboard is at the words that were found.
    const here = page.locator('[data-at]:focus')
    await expect(here).toContainText('timetable')
    await expect(here).toBeInViewport()
    await expect(page).toHaveURL(/\.html$/)
    await expect.poll(() => marked(page, 'found')).toEqual([])
    await expect.poll(() => marked(page, 'found-here')).toEqual([])
  })

  test('Escape closes the finding from the text too, once nothing else is open', async ({
    page,
  }) => {
    await openAt(page, `${ferry()}?q=boat`)
    await expect(strip(page)).toContainText('1 of')
    await page.keyboard.press('/')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(strip(page)).toContainText('1 of')
    await page.keyboard.press('Escape')
    await expect(strip(page)).toHaveCount(0)
  })

  test('marks lie over words in pieces and over set quotes, and the page is as it was', async ({
    page,
  }) => {
    await openAt(page, addressOf('seed') + articleOf('seed'))
    const before = await page.locator('article > div').first().innerHTML()
    await openAt(
      page,
      `${addressOf('seed')}${articleOf('seed')}?q=${encodeURIComponent('"NATO\'s Allied Reaction"')}`,
    )
    await expect(strip(page)).toContainText('1 of 1')
    await expect.poll(() => marked(page, 'found-here')).toEqual(['NATO’s Allied Reaction'])
    expect(await page.locator('article > div').first().innerHTML()).toBe(before)
  })

  test('a reload stays where one was reading', async ({ page }) => {
    await openAt(page, `${ferry()}?q=timetable`)
    await expect(strip(page)).toContainText(/1 of/)
    await page.evaluate(() => scrollTo(0, 1500))
    await page.waitForTimeout(300)
    await page.reload()
    await untilAlive(page)
    await expect(strip(page)).toContainText(/1 of/)
    await page.waitForTimeout(300)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1300)
  })

  test('forms that were found are marked where one lands', async ({ page }) => {
    await openAt(page, addressOf('twelve'))
    await ask(page, 'voting')
    await group(page, 'Articles').getByRole('option', { name: /Ferry/ }).click()
    await expect(strip(page)).toBeVisible()
    await expect
      .poll(async () => [...(await marked(page, 'found')), ...(await marked(page, 'found-here'))])
      .toContain('voted')
  })
})

test.describe('without what it needs', () => {
  test.describe('when the index does not come', () => {
    test.use({ allowed: [/./] })

    test('it says so and can be asked again', async ({ page }) => {
      await page.route('**/search/*/**', (route) => route.abort())
      await openAt(page, ferry())
      await ask(page, 'boat')
      await expect(palette(page)).toContainText('The search index did not come.')
      await expect(group(page, 'In this article').getByRole('option').first()).toBeVisible()
      await page.unroute('**/search/*/**')
      await palette(page).getByRole('button', { name: 'Try again' }).click()
      await expect(group(page, 'Articles').getByRole('option').first()).toBeVisible()
    })

    for (const [part, pattern] of [
      ['engine', '**/*.pagefind'],
      ['words', '**/*.pf_index'],
      ['articles', '**/*.pf_fragment'],
      ['script', '**/pagefind.js'],
      ['list', '**/*.pf_meta'],
    ] as const) {
      test(`it says so without its ${part}`, async ({ page }) => {
        await page.route(pattern, (route) => route.abort())
        await openAt(page, addressOf('twelve'))
        await ask(page, 'boat')
        await expect(palette(page)).toContainText('The search index did not come.')
      })
    }
  })

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false, allowed: [/^failed: .*\.js csp$/] })

    test('the tool leads to a page that says so, and captions to the first of them', async ({
      page,
    }) => {
      await page.goto(addressOf('seed') + articleOf('seed'))
      await page.getByRole('link', { name: /6 pictures/ }).click()
      await expect(page).toHaveURL(/#picture-1$/)
      await page.getByRole('link', { name: 'Search', exact: true }).click()
      await expect(page.getByRole('main')).toContainText('It needs JavaScript')
      await page.getByRole('link', { name: 'Go to the library' }).click()
      await expect(page).toHaveURL(/index\.html$/)
    })
  })

  test.describe('from a folder', () => {
    test.use({ allowed: [/file:\/\//] })

    test('it says that it needs a host', async ({ page }) => {
      await page.goto(`file://${folderOf('twelve')}/index.html`)
      await page.getByRole('link', { name: 'Search', exact: true }).click()
      await expect(page.getByText('does not work in pages opened from a folder')).toBeVisible()
    })
  })
})

test('nothing of the search is fetched before it is wanted, and nothing comes from elsewhere', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openAt(page, ferry())
  expect(asked.filter((path) => /search|palette|fold|find/i.test(path))).toEqual([])
  await ask(page, 'boat')
  await expect(group(page, 'Articles').getByRole('option').first()).toBeVisible()
  expect(asked.filter((path) => path.startsWith('/search/')).length).toBeGreaterThan(5)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    test('axe finds nothing, whatever the search shows', async ({ page }) => {
      test.slow()
      await openAt(page, ferry())
      await page.keyboard.press('/')
      await expect(field(page)).toBeVisible()
      expect(await findViolations(page)).toEqual([])
      await field(page).fill('boat')
      await expect(group(page, 'Articles').getByRole('option').first()).toBeVisible()
      expect(await findViolations(page)).toEqual([])
      await field(page).fill('armistice')
      await expect(palette(page)).toContainText('No passage')
      expect(await findViolations(page)).toEqual([])
      await openAt(page, `${ferry()}?q=boat`)
      await expect(strip(page)).toContainText('1 of')
      expect(await findViolations(page)).toEqual([])
      await openAt(page, `${addressOf('twelve')}search.html?q=boat`)
      await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible()
      expect(await findViolations(page)).toEqual([])
    })
  })
}

test('no letter is lost that is typed before the palette has come', async ({ page }) => {
  await page.route('**/Palette-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600))
    await route.continue()
  })
  await openAt(page, addressOf('twelve'))
  await page.keyboard.type('/tankr')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('er')
  await expect(field(page)).toHaveValue('tanker')
  await expect(group(page, 'Articles').getByRole('option')).toContainText(['The Ferry Comes Back'])
})

test('what the reader wrote is found too, and its article opened there', async ({ page }) => {
  await openAt(page, ferry())
  for (const key of ['j', 'j', 'j', 'n']) await page.keyboard.press(key)
  await page.getByRole('textbox', { name: /^Note on/ }).fill('Ask Mette about the diesel')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Your note/ })).toBeVisible()
  await openAt(page, addressOf('twelve'))
  await ask(page, 'mette')
  const note = group(page, 'Notes').getByRole('option')
  await expect(note).toHaveText(/Ask Mette about the diesel.*Your note, The Ferry Comes Back/)
  await expect(palette(page)).not.toContainText('No passage has')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?highlight=/)
  await expect(page.getByRole('button', { name: /^Your note/ })).toBeInViewport()
})
