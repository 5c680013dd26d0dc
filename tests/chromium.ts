import { existsSync } from 'node:fs'

// Debian's Chromium without a window: the same engine, but no renderers for the browser's own tabs
// and buttons, which take a third of the time. The whole browser does as well.
const places = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** How tests and benchmarks start Chromium: the one that `CHROMIUM` names, or Debian's. */
export const launchOptions = {
  executablePath: process.env['CHROMIUM'] ?? places.find(existsSync) ?? places[0]!,
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--disable-background-networking',
    // Letters as wide as on the screens of phones, not rounded to whole pixels.
    '--font-render-hinting=none',
  ],
}
