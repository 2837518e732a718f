import type { Page } from '@playwright/test';
import { send } from './support/api';
import { expectAccessible } from './support/expect-accessible';
import { joinAs } from './support/staff';
import { expect, test } from './support/test';

/** A year that no other test uses, so that nothing matches. */
const YEAR = 2041;

async function drafts(page: Page, query: string) {
  const found = await send(page.request, 'GET', `/api/v1/events?limit=500&${query}`, {
    role: 'editor',
  });
  return (await found.json()).data;
}

test('one line is an event: N, the line, Enter', async ({ page }) => {
  await joinAs(page, 'editor');
  const line = page.getByRole('dialog').getByLabel('Text');
  await expect(async () => {
    await page.keyboard.press('n');
    await expect(line).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type(`Iraqi PM to Moscow, 10-11 Oct ${YEAR}: energy, security`);
  await expect(page.getByRole('heading', { name: 'Iraqi PM to Moscow' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('One event saved')).toBeVisible();
  const [event] = await drafts(page, `editorial=draft&from=${YEAR}-10-01&to=${YEAR}-10-31`);
  expect(event).toMatchObject({
    title: 'Iraqi PM to Moscow',
    dates: { edtf: `${YEAR}-10-10/${YEAR}-10-11` },
    topics: ['energy', 'security'],
  });

  await page.keyboard.press('Escape');
  await page.goto('/desk/add');
  await page.getByLabel('Text', { exact: true }).fill(`Iraqi PM to Moscow, 12-13 Oct ${YEAR}`);
  await expect(page.getByRole('radio', { name: /Move: Iraqi PM to Moscow/ })).toBeChecked();
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(page.getByText('One event saved')).toBeVisible();
  const moved = await drafts(page, `editorial=draft&from=${YEAR}-10-01&to=${YEAR}-10-31`);
  expect(moved).toHaveLength(1);
  expect(moved[0].dates.edtf).toBe(`${YEAR}-10-12/${YEAR}-10-13`);
});

test('thirty lines are in the diary at once, and one undo takes them back', async ({ page }) => {
  test.setTimeout(180_000);
  await joinAs(page, 'publisher');
  await page.goto('/desk/add');
  const cities = ['Ankara', 'Paris', 'Tokyo', 'Cairo', 'Rome', 'Madrid'];
  const visitors = [
    'Iraqi PM',
    'German chancellor',
    'Indian foreign minister',
    'Brazilian president',
    'Kenyan president',
  ];
  const lines = visitors.flatMap((visitor, month) =>
    cities.map(
      (city, index) => `${visitor} to ${city}, ${index * 4 + 1} ${MONTHS[month]} ${YEAR + 1}`,
    ),
  );
  const began = Date.now();
  await page
    .getByLabel('Text', { exact: true })
    .fill([...lines, 'Weather will be fine'].join('\n'));
  await expect(page.getByRole('button', { name: 'Save all 30 rows' })).toBeEnabled();
  await expect(page.getByText(/No event:/)).toHaveCount(1);
  await expectAccessible(page);
  await page.getByLabel('Text', { exact: true }).press('Control+Enter');
  await expect(page.getByText('30 events saved')).toBeVisible({ timeout: 60_000 });
  expect(Date.now() - began).toBeLessThan(300_000);
  const window = `from=${YEAR + 1}-01-01&to=${YEAR + 1}-12-31`;
  expect(await drafts(page, window)).toHaveLength(30);
  await page.getByRole('button', { name: 'Take all back' }).press('Enter');
  await expect(page.getByText('30 changes taken back')).toBeVisible({ timeout: 60_000 });
  expect(await drafts(page, window)).toHaveLength(0);
  await expect(page.getByRole('button', { name: 'Save all 30 rows' })).toBeEnabled();
});

const MONTHS = ['January', 'February', 'March', 'April', 'May'];

test('what was misread is corrected in place, and the words it was read from lead there', async ({
  page,
}) => {
  await joinAs(page, 'editor');
  await page.goto('/desk/add');
  await page
    .getByLabel('Text', { exact: true })
    .fill(`Iraqi PM to Moscow, 3-4 Mar ${YEAR + 2}: energy`);
  await page.getByRole('button', { name: /“Moscow” was read as/ }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'City' })).toBeFocused();
  await page.getByRole('textbox', { name: 'City' }).fill('Kazan');
  await page.getByLabel('Date', { exact: true }).fill('nonsense');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Date', { exact: true })).toHaveValue('nonsense');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.getByLabel('Date', { exact: true }).fill(`5 Mar ${YEAR + 2}`);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(page.getByText('One event saved')).toBeVisible();
  const [event] = await drafts(page, `editorial=draft&from=${YEAR + 2}-01-01&to=${YEAR + 2}-12-31`);
  expect(event).toMatchObject({
    place: { name: 'Kazan' },
    dates: { edtf: `${YEAR + 2}-03-05` },
  });
});
