import { expect, test } from '@playwright/test'
import { testByKeys } from './by-keys.ts'
import { lackOfFirefox, startFirefox } from './firefox.ts'
import { addressOf, articleOf, folderOf } from './library.ts'
import { serve } from './server.ts'

testByKeys({ name: 'Firefox', lack: lackOfFirefox(), start: startFirefox })

// Chromium without a window has no patterns to part words by.
test('a headline’s word that is longer than its line is parted between syllables', async () => {
  test.skip(lackOfFirefox() !== undefined, lackOfFirefox())
  const driven = await startFirefox()
  try {
    await driven.open(addressOf('twelve') + articleOf('twelve', 'die-brucke'))
    const lines = await driven.run(async () => {
      await document.fonts.ready
      const headline = document.querySelector('h1')!
      headline.textContent = 'Grundstücksverkehrsgenehmigungszuständigkeit'
      headline.style.inlineSize = '640px'
      const range = document.createRange()
      const letters = Array.from(headline.textContent)
      const tops = letters.map((_, at) => {
        range.setStart(headline.firstChild!, at)
        range.setEnd(headline.firstChild!, at + 1)
        return Math.round(range.getBoundingClientRect().top)
      })
      const all = [...new Set(tops)]
      return all.map((top) => letters.filter((_, at) => tops[at] === top).join(''))
    })
    expect(lines.length).toBeGreaterThan(1)
    const parts = [
      'Grund',
      'stücks',
      'ver',
      'kehrs',
      'ge',
      'neh',
      'mi',
      'gungs',
      'zu',
      'stän',
      'dig',
      'keit',
    ]
    const ends = new Set(parts.map((_, at) => parts.slice(0, at + 1).join('')))
    const broken = lines.map((_, at) => lines.slice(0, at + 1).join(''))
    expect(broken.filter((one) => !ends.has(one))).toEqual([])
  } finally {
    await driven.close()
  }
})

// Without network it hands the worker an answer where Chromium fails.
test('what was read opens without network', async () => {
  test.skip(lackOfFirefox() !== undefined, lackOfFirefox())
  const server = await serve({ folder: folderOf('twelve'), mount: '/' })
  const article = articleOf('twelve', 'a-glass-eel')
  const driven = await startFirefox()
  try {
    await driven.open(server.address + article)
    await expect
      .poll(() =>
        driven.run(async () => {
          const text = location.pathname.replace('.html', '.txt')
          return (await caches.match(text)) !== undefined
        }),
      )
      .toBe(true)
    server.close()
    await driven.open(server.address + article)
    await expect
      .poll(() => driven.run(() => document.querySelector('h1')?.textContent))
      .toContain('Glass Eel')
  } finally {
    server.close()
    await driven.close()
  }
})
