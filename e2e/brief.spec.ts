import { expect, test } from './support/test';

test('a week ahead has its days, its footnotes, and the same as Markdown', async ({ page }) => {
  await page.goto('/brief?week=2023-W41&host=RU');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Week ahead, 9–15 Oct 2023');
  const day = page.getByRole('region', { name: 'Tuesday 10 October 2023' });
  await expect(day.getByRole('link', { name: 'Iraqi PM to Moscow' })).toBeVisible();
  await day.getByRole('link', { name: 'Footnote 1', exact: true }).click();
  await expect(page.locator('#note-1')).toBeInViewport();
  const address = await page.getByRole('link', { name: 'Markdown' }).getAttribute('href');
  const answer = await page.request.get(address ?? '');
  expect(answer.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  expect(await answer.text()).toContain('## Tuesday 10 October 2023');
});

test('an empty week leads to the nearest that has days', async ({ page }) => {
  await page.goto('/brief?week=1990-W01&host=IQ');
  await expect(page.getByText('Nothing is dated in this week.')).toBeVisible();
  await page.getByRole('link', { name: /^Nearest after/ }).click();
  await expect(page.getByRole('region', { name: /day \d+ \w+ \d{4}$/ }).first()).toBeVisible();
});

for (const bad of ['week=2026-W54', 'week=soon', 'as_of=yesterday', 'month=2023-10']) {
  test(`a brief refuses ${bad} by name`, async ({ request }) => {
    for (const path of ['/brief', '/feeds/brief.md']) {
      const response = await request.get(`${path}?${bad}`);
      expect(response.status(), path).toBe(400);
      expect(await response.text()).toContain(bad.split('=')[0]);
    }
  });
}
