import { test as base, expect } from '@playwright/test';
import { sharedServer } from './server';

type Fixtures = {
  /** Messages that the browser may report in this test; push patterns of those that must come. */
  expectedErrors: RegExp[];
};

/**
 * Playwright's `test` on the server under test. A test fails when its page logs an error or throws,
 * unless it expected that.
 */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
  baseURL: async ({}, use) => {
    await use(sharedServer().baseUrl);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
  expectedErrors: async ({}, use) => {
    await use([]);
  },
  page: async ({ page, expectedErrors }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => errors.push(`${error.message}\n${error.stack}`));
    await use(page);
    const unexpected = errors.filter((text) => !expectedErrors.some((rule) => rule.test(text)));
    expect(unexpected, 'errors in the browser').toEqual([]);
  },
});

export { expect };
