import { makeEvent } from './support/api';
import { joinAs } from './support/staff';
import { expect, test } from './support/test';

test('a visit is entered like an earlier one: who, where and about what, never when', async ({
  page,
  request,
}) => {
  const earlier = await makeEvent(request, { summary: 'Said of the earlier one' });
  await joinAs(page, 'editor');
  await page.goto(`/desk/events/${earlier.id}/edit`);
  await page.getByRole('link', { name: 'Same again' }).press('Enter');
  await expect(page.getByText('Its dates are not taken over.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Place 1' })).toHaveValue('Ankara');
  await expect(page.getByRole('combobox', { name: 'Person' }).first()).toHaveValue(/Sudani/);
  await expect(page.getByLabel('Date', { exact: true })).toHaveValue('');
  await expect(page.getByLabel('Address')).toHaveValue('');
  await page.getByLabel('Date', { exact: true }).fill('6 May 2029');
  await page.keyboard.press('Control+s');
  await expect(page).toHaveURL(/\/desk\/events\/[0-9a-f-]{36}\/edit$/);
  await expect(page.getByLabel('Date', { exact: true })).toHaveValue('6 May 2029');
  await expect(page.getByText('Said of the earlier one')).toHaveCount(0);
});
