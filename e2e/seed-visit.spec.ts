import ICAL from 'ical.js';
import { expect, test } from './support/test';

const SLUG = 'iraqi-pm-to-moscow-2023';

test('the seed visit stands on 10 and 11 October 2023 in the calendar', async ({ page }) => {
  await page.goto('/calendar?month=2023-10');
  const cell = (day: string) =>
    page.getByRole('gridcell', { name: new RegExp(`\\b${day} October 2023`) });
  const visit = cell('10').getByRole('link', { name: 'IQ PM to Moscow' });
  await expect(visit).toBeVisible();
  await expect(cell('11')).toContainText('Iraqi PM to Moscow, day 2 of 2');
  for (const day of ['9', '12']) await expect(cell(day)).not.toContainText('to Moscow');
  await visit.click();
  await expect(page).toHaveURL(new RegExp(`/events/${SLUG}$`));
});

test('the seed visit is a bar of the timeline in the lane of Russia', async ({ page }) => {
  await page.goto('/timeline?z=month&at=2023-10-10&host=RU');
  await expect(page.getByRole('link', { name: /Iraqi PM to Moscow/ }).first()).toBeAttached();
  await expect(page.getByText('Russia').first()).toBeVisible();
});

test('the seed visit has a page with its sides, agenda and sources', async ({ page }) => {
  await page.goto(`/events/${SLUG}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Prime Minister Mohammed Shia al-Sudani to Moscow',
  );
  await expect(page.getByRole('link', { name: 'Vladimir Putin', exact: true })).toBeVisible();
  await expect(page.getByText('Syria')).toBeVisible();
  await expect(page.getByText('military cooperation')).toBeVisible();
  await expect(page.getByText(/Set to Visit Moscow for Talks with Putin/)).toBeVisible();
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')).toMatchObject({ startDate: '2023-10-10', endDate: '2023-10-11' });
});

test('the calendar of Iraq to Russia in October 2023 holds the seed visit', async ({ request }) => {
  const path = '/feeds/events.ics?visitor=IQ&host=RU&from=2023-10-01&to=2023-10-31';
  const response = await request.get(path);
  expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  const text = await response.text();
  expect(text).toContain('DTSTART;VALUE=DATE:20231010\r\n');
  expect(text).toContain('DTEND;VALUE=DATE:20231012\r\n');
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const listed = await (
    await request.get('/api/v1/events?visitor=IQ&host=RU&from=2023-10-01&to=2023-10-31')
  ).json();
  expect(event?.getFirstPropertyValue('uid')).toBe(listed.data[0].id);
  const again = await request.get(path, {
    headers: { 'If-None-Match': response.headers().etag ?? '' },
  });
  expect(again.status()).toBe(304);
});
