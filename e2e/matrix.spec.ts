import { expect, test } from './support/test';

test('who visits whom is put in order, and each number leads to its visits', async ({ page }) => {
  await page.goto('/parties');
  const matrix = page.getByRole('region', { name: 'Who visits whom' });
  await matrix.getByRole('link', { name: 'Name', exact: true }).click();
  await expect(page).toHaveURL('/parties?sort=name#matrix');
  await expect(matrix.getByRole('link', { name: 'Name', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
  const names = await matrix.getByRole('rowheader').allTextContents();
  const parties = names.slice(0, -1);
  expect(parties.length).toBeGreaterThan(3);
  expect(parties).toEqual([...parties].sort((one, other) => one.localeCompare(other, 'en')));

  const cell = matrix.getByRole('link', { name: /: \d+ visits?$/ }).first();
  const count = Number(await cell.textContent());
  await cell.click();
  await expect(page).toHaveURL(/\/events\?to=today&visitor=[A-Z]+&host=[A-Z]+/);
  await expect(
    page.getByRole('search').getByText(count === 1 ? '1 event' : `${count} events`),
  ).toBeVisible();
});
