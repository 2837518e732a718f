import type { Page } from '@playwright/test';
import { makeEvent } from './support/api';
import { sharedServer } from './support/server';
import { expect, test } from './support/test';

/*
 * "October 2028" is a window. It is never the first of October, on any surface; the span that a
 * calendar may ask for is the one exception.
 */

const FIRST = /(?<!\d)0?1\.? Oct|Oct(?:ober)? 0?1(?!\d)/;

/** Where the event is linked to on the page, or in a part of it. */
const linksTo = (page: Page, slug: string) => page.locator(`a[href$="/events/${slug}"]`);

test('a month alone is on no day of the calendar, the agenda and the lists', async ({
  page,
  request,
}) => {
  const { slug } = await makeEvent(request, { edtf: '2028-10' });
  for (const path of ['/calendar?month=2028-10', '/calendar?view=agenda&date=2028-10-01']) {
    await page.goto(path);
    const strip = page.getByRole('listitem').filter({ has: linksTo(page, slug) });
    await expect(strip, path).toContainText('Oct 2028');
    await expect(linksTo(page, slug), path).toHaveCount(1);
    await expect(page.getByRole('gridcell').filter({ has: linksTo(page, slug) })).toHaveCount(0);
    await expect(page.locator('[id^="agenda-"]').filter({ has: linksTo(page, slug) })).toHaveCount(
      0,
    );
  }
  for (const path of [`/events/${slug}`, '/events?precision=month&host=TR']) {
    await page.goto(path);
    await expect(page.getByRole('main'), path).toContainText(/Oct/i);
    await expect(page.getByRole('main'), path).not.toContainText(FIRST);
  }
  await page.goto(`/events/${slug}`);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')).not.toHaveProperty('startDate');
});

test('a month alone is in no calendar, until it is asked for as a span', async ({ request }) => {
  const { id, slug } = await makeEvent(request, { edtf: '2029-10' });
  const read = async (path: string) => (await request.get(path)).text();
  const month = 'from=2029-10-01&to=2029-10-31';
  for (const path of [`/feeds/events.ics?${month}`, `/events/${slug}/event.ics`]) {
    expect(await read(path), path).not.toContain(id);
    const spanned = await read(`${path}${path.includes('?') ? '&' : '?'}undated=span`);
    const entry = spanned.split('BEGIN:VEVENT').find((one) => one.includes(id)) ?? '';
    expect(entry).toContain('DTSTART;VALUE=DATE:20291001\r\nDTEND;VALUE=DATE:20291101');
    expect(entry).toContain('STATUS:TENTATIVE');
    expect(entry.replaceAll('\r\n ', '')).toContain('(date to be confirmed)');
  }
  const { data } = await (await request.get(`/api/v1/events?${month}&precision=day`)).json();
  expect(data.map((one: { id: string }) => one.id)).not.toContain(id);
  const line = (await read(`/feeds/events.csv?${month}`))
    .split('\r\n')
    .find((one) => one.includes(id));
  expect(line).toContain('Oct 2029');
});

test('a bar of the timeline is as wide as its month', async ({ browser, request }) => {
  const { slug } = await makeEvent(request, { edtf: '2030-10' });
  const { slug: day } = await makeEvent(request, { edtf: '2030-10-01' });
  // Without scripts the bars are links for good, as the server drew them.
  const context = await browser.newContext({
    baseURL: sharedServer().baseUrl,
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto('/timeline?z=60&at=2030-10-15&host=TR');
  const width = async (one: string) => (await linksTo(page, one).first().boundingBox())?.width ?? 0;
  expect(await width(day)).toBeGreaterThan(0);
  expect(await width(slug)).toBeGreaterThan(20 * (await width(day)));
  await context.close();
});
