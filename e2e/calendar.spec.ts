import { expect, test } from './support/test';

const VISIT = 'iraqi-pm-to-moscow-2023';

test('a week shows the days of a visit, and turns its page by key', async ({ page }) => {
  await page.goto('/calendar?view=week&date=2023-10-11');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('9–15 Oct 2023');
  const first = page.getByRole('gridcell', { name: /^Tuesday 10 October 2023/ });
  await expect(first.locator(`a[href="/events/${VISIT}"]`)).toHaveText(/Iraqi PM to Moscow/);
  const second = page.getByRole('gridcell', { name: /^Wednesday 11 October 2023/ });
  await expect(second).toContainText('day 2 of 2');
  await expect(page.getByRole('gridcell')).toHaveCount(7);
  await second.focus();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/date=2023-10-18&view=week/);
  await expect(page.getByRole('gridcell', { name: /^Wednesday 18 October/ })).toBeFocused();
});

test('a year shades the days on which something happens, and leads to their weeks', async ({
  page,
}) => {
  await page.goto('/calendar?view=year&month=2023-10&host=RU');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2023');
  await expect(page.getByRole('grid')).toHaveCount(12);
  const cell = page.getByRole('gridcell', { name: /^Tuesday 10 October 2023: \d+ event/ });
  await expect(cell.getByRole('link')).toHaveText('10');
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/host=RU&date=2023-10-10&view=week/);
});

test('the views keep the place and the filter', async ({ page }) => {
  await page.goto('/calendar?month=2023-10&host=RU');
  const views = page.getByRole('navigation', { name: 'View' });
  await views.getByRole('link', { name: 'Year' }).click();
  await expect(page).toHaveURL(/host=RU&month=2023-10&view=year/);
  await page.getByRole('link', { name: 'Previous year, 2022' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2022');
});

for (const view of ['week', 'year']) {
  test(`no window enters a day of a ${view}`, async ({ page, request }) => {
    const list = await request.get('/api/v1/events?precision=month&limit=1');
    const [event] = (await list.json()).data;
    const { earliest } = event.dates;
    const day = view === 'week' ? `date=${earliest}` : `month=${earliest.slice(0, 7)}`;
    await page.goto(`/calendar?view=${view}&${day}&q=${encodeURIComponent(event.title)}`);
    await expect(page.locator(`a[href="/events/${event.slug}"]`)).toBeVisible();
    await expect(page.getByRole('gridcell').getByRole('link')).toHaveCount(0);
  });
}

for (const bad of ['view=day', 'view=week&date=2023-02-30', 'view=year&month=2023']) {
  test(`/calendar?${bad} is refused by name`, async ({ request }) => {
    const response = await request.get(`/calendar?${bad}`);
    expect(response.status()).toBe(400);
    expect(await response.text()).toContain(bad.split(/[&=]/).at(-2));
  });
}
