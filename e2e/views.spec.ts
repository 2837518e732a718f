import { expectAccessible } from './support/expect-accessible';
import { joinAs } from './support/staff';
import { expect, test } from './support/test';

test('an analyst keeps a filter as a view, gives its feed a new address, and deletes it', async ({
  page,
  request,
}) => {
  await joinAs(page, 'editor');
  await page.goto('/subscribe?host=RU&topic=energy');
  await page.getByText('Save as a view').click();
  await page.getByLabel('Name').fill('Energy in Moscow');
  await page.getByRole('button', { name: 'Save view' }).click();
  await expect(page).toHaveURL(/\/views$/);
  const view = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: 'Energy in Moscow' }),
  });
  await expect(view).toContainText('No program has fetched it yet.');
  await expectAccessible(page);

  await view.getByText('Feed address', { exact: true }).click();
  const address = () => view.getByLabel('Address of the calendar').inputValue();
  const first = await address();
  expect(first.length).toBeLessThan(256);
  const calendar = await request.get(first, { headers: { 'User-Agent': 'vdirsyncer/0.19' } });
  expect(await calendar.text()).toContain('X-WR-CALNAME:Chancery: Energy in Moscow');
  await page.reload();
  await expect(view).toContainText('by vdirsyncer. It knows the last change.');

  await view.getByText('Feed address', { exact: true }).click();
  await view.getByRole('button', { name: 'Make a new address' }).click();
  await expect(view).toContainText('No program has fetched it yet.');
  const second = await address();
  expect(second).not.toBe(first);
  expect((await request.get(first)).status()).toBe(410);
  expect((await request.get(second)).status()).toBe(200);

  await view.getByText('Rename, move, delete').click();
  await view.getByLabel('Name').fill('Energy');
  await view.getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByRole('heading', { name: 'Energy', exact: true })).toBeVisible();
  const renamed = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: 'Energy', exact: true }),
  });
  await renamed.getByRole('button', { name: 'Make default' }).click();
  await expect(renamed.getByText('Default', { exact: true })).toBeVisible();
  await renamed.getByRole('button', { name: 'Delete view and end its address' }).click();
  await expect(page.getByText('You have saved no view yet.')).toBeVisible();
  expect((await request.get(second)).status()).toBe(410);
});

test('a filter longer than an address may be has a short one', async ({ page, request }) => {
  const query = `topic=${'energy,trade,investment,climate,water,health,culture,nuclear'}&status=announced,confirmed,completed,postponed,cancelled&kind=state-visit,official-visit,working-visit,visit,summit,meeting,talks,call&level=head-of-state,head-of-government,foreign-minister`;
  await page.goto(`/subscribe?${query}`);
  const address = await page.getByLabel('Address of the calendar').inputValue();
  expect(address.length).toBeLessThan(256);
  const short = await request.get(address);
  expect(short.status()).toBe(200);
  const long = await request.get(`/feeds/events.ndjson?${query}`);
  const other = await request.get(address.replace('.ics', '.ndjson'));
  expect(await other.text()).toBe(await long.text());
  await page.reload();
  expect(await page.getByLabel('Address of the calendar').inputValue()).toBe(address);
});

test('whoever is not signed in is asked to before they see views', async ({ page }) => {
  await page.goto('/views');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fviews$/);
});
