import { defineConfig } from '@playwright/test'
import { launchOptions } from './tests/chromium.ts'

const report = process.env['PLAYWRIGHT_JSON_OUTPUT_NAME']

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/setup.ts',
  fullyParallel: true,
  workers: 2,
  // What fails once and passes then is named as flaky in the report.
  retries: process.env['CI'] ? 2 : 0,
  // A machine with much else to do takes its time; a test that hangs still ends.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: report ? [['line'], ['json']] : [['line']],
  use: {
    // A worker would answer in the place of what tests put in the way of requests.
    serviceWorkers: 'block',
    launchOptions,
  },
})
