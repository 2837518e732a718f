import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { findTestData } from './db/testing-data.ts';

/** Debian's package where it is installed, else the browser that Playwright keeps. */
const debian = '/usr/bin/chromium';

/* Workers inherit it. Journeys that want real texts say so when there are none. */
process.env.CHANCERY_TEST_DATA ??= findTestData(import.meta.dirname, undefined) ?? '';

export default defineConfig({
  testDir: './e2e',
  globalSetup: './e2e/support/start-server.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(existsSync(debian) ? { executablePath: debian } : {}),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
    },
  },
});
