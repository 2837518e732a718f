import type { Page } from '@playwright/test';
import { makeEvent } from './support/api';
import { PUBLIC_PAGES } from './support/public-pages';
import { joinAs } from './support/staff';
import { expect, test } from './support/test';

/** Script of an empty page of Next and React, gzipped, in bytes. */
const EMPTY_PAGE = 135_000;
/** What a page may add to it: little, save where there is much to do. */
const LIGHT = EMPTY_PAGE + 60_000;
const RICH = EMPTY_PAGE + 110_000;

/** Bytes of script that a page transfers until nothing more is on its way. */
async function scriptBytes(page: Page, path: string): Promise<number> {
  await page.goto(path, { waitUntil: 'networkidle' });
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
}

for (const path of PUBLIC_PAGES) {
  test(`${path} sends no more script than it may`, async ({ page }) => {
    const bytes = await scriptBytes(page, path);
    expect(bytes).toBeGreaterThan(EMPTY_PAGE / 2);
    expect(bytes).toBeLessThan(path.startsWith('/timeline') ? RICH : LIGHT);
  });
}

test('the pages of the desk send no more script than they may', async ({ page, request }) => {
  test.setTimeout(90_000);
  const event = await makeEvent(request);
  const trip = await makeEvent(request, { trip: { title: 'A light journey' } });
  await joinAs(page, 'admin');
  for (const path of [
    '/desk',
    '/desk/people',
    '/desk/import',
    '/desk/add',
    '/desk/events/new',
    `/desk/events/${event.id}/edit`,
    `/desk/trips/${trip.trip}`,
  ]) {
    expect(await scriptBytes(page, path), path).toBeLessThan(RICH);
  }
});
