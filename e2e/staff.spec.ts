import { YEAR } from './support/days';
import { expectAccessible } from './support/expect-accessible';
import { choose, joinAs, secondPage } from './support/staff';
import { expect, test } from './support/test';

test('a visit is entered, published, seen everywhere, and moves without losing itself', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  await joinAs(page, 'publisher');
  await expect(async () => {
    await page.keyboard.press('n');
    await page.getByRole('link', { name: 'Open the whole form' }).press('Enter', { timeout: 1000 });
    await expect(page).toHaveURL(/\/desk\/events\/new$/, { timeout: 1000 });
  }).toPass();
  await expectAccessible(page);

  await page.getByLabel('Date', { exact: true }).focus();
  await page.keyboard.type(`3–5 May ${YEAR}`);
  await page.keyboard.press('Tab');
  await expect(page.getByText(`Understood: 3–5 May ${YEAR}`)).toBeVisible();
  await choose(page, 'Place 1', 'Ankara');
  await choose(page, 'Person', 'Sudani');
  await choose(page, 'Office', 'Prime Minister of Iraq');
  await choose(page, 'Party', 'Türkiye', 1);
  await choose(page, 'Add a topic', 'Water');
  await page.getByLabel('Address').focus();
  await page.keyboard.type('https://example.org/ankara');
  await page.getByLabel('Headline').focus();
  await page.keyboard.type('Iraqi premier due in Ankara');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Published').first()).toBeVisible();
  await expect(page).toHaveURL(/\/desk\/events\/[0-9a-f-]{36}\/edit$/);
  const [, id = ''] = /events\/([0-9a-f-]+)\/edit/.exec(page.url()) ?? [];
  await expectAccessible(page);

  const event = await (await request.get(`/api/v1/events/${id}`)).json();
  expect(event).toMatchObject({ title: 'Iraqi PM to Ankara', editorial: 'published', sequence: 0 });
  const feed = '/feeds/events.ics?host=TR&visitor=IQ';
  expect(await (await request.get(feed)).text()).toContain(`UID:${id}`);
  await page.goto(`/calendar?month=${YEAR}-05`);
  await expect(page.locator(`a[href$="/events/${event.slug}"]`).first()).toBeAttached();
  await page.goto(`/timeline?z=month&at=${YEAR}-05-04&host=TR`);
  await expect(page.getByRole('link', { name: /Iraqi PM to Ankara/ }).first()).toBeAttached();

  await page.goto(`/desk/events/${id}/edit`);
  await page.getByRole('button', { name: 'New dates' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('New date').fill(`5–7 May ${YEAR}`);
  await dialog.getByLabel('Reason').fill('A clash of dates');
  await expectAccessible(page);
  await dialog.locator('button[type=submit]').press('Enter');
  await expect(dialog).toBeHidden();

  const moved = await (await request.get(`/api/v1/events/${id}`)).json();
  expect(moved).toMatchObject({ slug: event.slug, uid: id, sequence: 1 });
  expect(moved.date_changes).toMatchObject([{ type: 'slip', reason: 'A clash of dates' }]);
  await page.goto(`/events/${event.slug}`);
  await expect(page.getByText('A clash of dates')).toBeVisible();
});

test('what is wrong is named beside its field, and nothing that was typed is lost', async ({
  page,
}) => {
  await joinAs(page, 'editor');
  await page.goto('/desk/events/new');
  await page.getByLabel('Date', { exact: true }).fill(`30 February ${YEAR}`);
  await page.getByLabel('Summary').fill('Typed with care');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/needs? another look/)).toBeVisible();
  await expect(page.getByLabel('Date', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Summary')).toHaveValue('Typed with care');
  await page.reload();
  await expect(page.getByLabel('Summary')).toHaveValue('Typed with care');
});

test('two editors at once: the second sees what differs and keeps both', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  await joinAs(page, 'publisher');
  await page.goto('/desk/events/new');
  await page.getByLabel('Date', { exact: true }).fill(`8 June ${YEAR}`);
  await page.keyboard.press('Tab');
  await choose(page, 'Place 1', 'Ankara');
  await choose(page, 'Party', 'Türkiye', 1);
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/edit$/);
  const address = page.url();
  const other = await secondPage(browser, 'editor');
  await other.goto(address);
  await other.getByLabel('Summary').fill('The other editor was first');
  await page.getByLabel('Summary').fill('Mine came second');
  await page.getByLabel('Note', { exact: true }).last().fill('My note');
  await other.keyboard.press('Control+Enter');
  await expect(other.getByText('Everything is saved')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Someone saved this event while you were editing')).toBeVisible();
  await expect(page.getByText('The other editor was first').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Use these and save' }).click();
  await expect(page.getByText('Everything is saved')).toBeVisible();
  const [, id = ''] = /events\/([0-9a-f-]+)\/edit/.exec(address) ?? [];
  const stored = await (await request.get(`/api/v1/events/${id}`)).json();
  expect(stored.summary).toBe('Mine came second');
  await other.context().close();
});

test('signing in, wrong passwords and the desk of a stranger', async ({ page, expectedErrors }) => {
  const { email, password } = await joinAs(page, 'editor');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeHidden();
  await page.goto('/desk');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fdesk$/);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill('not the password at all');
  await page.getByLabel('Password').press('Enter');
  await expect(page.getByText('do not go together')).toBeVisible();
  await page.getByLabel('Password').fill(password);
  await page.getByLabel('Password').press('Enter');
  await expect(page).toHaveURL(/\/desk$/);
  expectedErrors.push(/403/);
  await page.goto('/desk/people');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('API keys')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the desk's own pages have no serious accessibility fault in ${colorScheme}`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme });
    await joinAs(page, 'admin');
    for (const path of ['/desk', '/desk/add', '/desk/events/new', '/desk/people']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    }
  });
}
