import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { makeEvent, send } from './support/api';
import { expectAccessible } from './support/expect-accessible';
import { joinAs } from './support/staff';
import { expect, test } from './support/test';
import { testData } from './support/test-data';

/** A year that no other test uses, so that nothing matches. */
const YEAR = 2041;

async function drafts(page: Page, query: string) {
  const found = await send(page.request, 'GET', `/api/v1/events?limit=500&${query}`, {
    role: 'editor',
  });
  return (await found.json()).data;
}

const textOf = (page: Page) => page.getByLabel('Text', { exact: true });

test('one line is an event: N, the line, Enter', async ({ page }) => {
  await joinAs(page, 'editor');
  const line = page.getByRole('dialog').getByLabel('Text');
  await expect(async () => {
    await page.keyboard.press('n');
    await expect(line).toBeFocused({ timeout: 1000 });
  }).toPass();
  // Enter follows at once: it waits until the line is read.
  await page.keyboard.type(`Iraqi PM to Moscow, 10-11 Oct ${YEAR}: energy, security`);
  await page.keyboard.press('Enter');
  await expect(page.getByText('One event saved')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Iraqi PM to Moscow' })).toBeVisible();
  await expectAccessible(page);
  const [event] = await drafts(page, `editorial=draft&from=${YEAR}-10-01&to=${YEAR}-10-31`);
  expect(event).toMatchObject({
    title: 'Iraqi PM to Moscow',
    dates: { edtf: `${YEAR}-10-10/${YEAR}-10-11` },
    topics: ['energy', 'security'],
  });

  await page.keyboard.press('Escape');
  await page.goto('/desk/add');
  await textOf(page).fill(`Iraqi PM to Moscow, 12-13 Oct ${YEAR}: water`);
  await page.getByLabel('Outlet').fill('Ministry of Foreign Affairs');
  await expect(page.getByRole('radio', { name: /Move: Iraqi PM to Moscow/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'New event anyway' })).not.toBeChecked();
  await expect(page.getByRole('deletion').filter({ hasText: `10–11 Oct ${YEAR}` })).toBeVisible();
  await expect(page.getByRole('insertion').filter({ hasText: `12–13 Oct ${YEAR}` })).toBeVisible();
  await expect(page.getByRole('insertion').filter({ hasText: 'Water' })).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(page.getByText('One event saved')).toBeVisible();
  const moved = await drafts(page, `editorial=draft&from=${YEAR}-10-01&to=${YEAR}-10-31`);
  expect(moved).toHaveLength(1);
  expect(moved[0].dates.edtf).toBe(`${YEAR}-10-12/${YEAR}-10-13`);
  const whole = await send(page.request, 'GET', `/api/v1/events/${moved[0].id}`, {
    role: 'editor',
  });
  const { sources, agenda } = await whole.json();
  expect(sources).toMatchObject([{ outlet: { name: 'Ministry of Foreign Affairs' } }]);
  expect(agenda.map((item: { slug: string }) => item.slug)).toEqual([
    'energy',
    'security',
    'water',
  ]);
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
  await textOf(page).fill([...lines, 'Weather will be fine'].join('\n'));
  const saveAll = page.getByRole('button', { name: /^Save and publish all 30 rows/ });
  await expect(saveAll).toBeEnabled();
  await expect(page.getByText(/No event:/)).toHaveCount(1);
  await expectAccessible(page);
  await textOf(page).press('Control+Enter');
  await expect(page.getByText('30 events saved')).toBeVisible({ timeout: 60_000 });
  expect(Date.now() - began).toBeLessThan(300_000);
  const window = `from=${YEAR + 1}-01-01&to=${YEAR + 1}-12-31`;
  expect(await drafts(page, window)).toHaveLength(30);
  await page.getByRole('button', { name: 'Take all 30 back' }).press('Enter');
  await expect(page.getByText('30 changes taken back')).toBeVisible({ timeout: 60_000 });
  expect(await drafts(page, window)).toHaveLength(0);
  await expect(saveAll).toBeEnabled();
});

const MONTHS = ['January', 'February', 'March', 'April', 'May'];

test('what was misread is corrected in place, and the words it was read from lead there', async ({
  page,
}) => {
  await joinAs(page, 'editor');
  await page.goto('/desk/add');
  await textOf(page).fill(`Iraqi PM to Moscow, 3-4 Mar ${YEAR + 2}: energy`);
  await page.getByRole('button', { name: '“Moscow” was read as City' }).press('Enter');
  const city = page.getByRole('textbox', { name: 'City' });
  await expect(city).toBeFocused();
  await city.fill('Kazan');
  await page.getByLabel('Date', { exact: true }).fill('nonsense');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Date' })).toHaveValue('nonsense');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.getByLabel('Date', { exact: true }).fill(`5 Mar ${YEAR + 2}`);
  await page.keyboard.press('Tab');
  // The title follows the correction: the diary was asked again.
  await expect(page.getByRole('heading', { name: 'Iraqi PM to Kazan' })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Iraqi PM to Kazan' })).toBeVisible();
  await expect(textOf(page)).toHaveValue(/Iraqi PM to Moscow/);
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(page.getByText('One event saved')).toBeVisible();
  const [event] = await drafts(page, `editorial=draft&from=${YEAR + 2}-01-01&to=${YEAR + 2}-12-31`);
  expect(event).toMatchObject({
    place: { name: 'Kazan' },
    dates: { edtf: `${YEAR + 2}-03-05` },
  });
  await page.getByRole('button', { name: 'Start over' }).press('Enter');
  await expect(textOf(page)).toHaveValue('');
  await page.reload();
  await expect(textOf(page)).toHaveValue('');
});

test('a clash is shown before saving, and Ctrl+Enter leaves such a row alone', async ({
  page,
  request,
}) => {
  const year = YEAR + 3;
  await makeEvent(request, { edtf: `${year}-05-03/${year}-05-05` });
  await joinAs(page, 'editor');
  await page.goto('/desk/add');
  await textOf(page).fill(
    [
      `Mohammed Shia al-Sudani to Tokyo, 3-5 May ${year}: trade`,
      `Kenyan president to Rome, 9 May ${year}: water`,
    ].join('\n'),
  );
  await expect(page.getByText('Mohammed Shia al-Sudani would be in two places:')).toBeVisible();
  await expectAccessible(page);
  await textOf(page).press('Control+Enter');
  await expect(page.getByText('One event saved')).toBeVisible();
  const made = await drafts(page, `editorial=draft&from=${year}-05-01&to=${year}-05-31`);
  expect(made.map((one: { title: string }) => one.title)).toEqual(['Kenyan President to Rome']);
});

test('whoever is signed out keeps the text, and goes on once signed in again', async ({
  page,
  context,
}) => {
  await joinAs(page, 'editor');
  await page.goto('/desk/add');
  await textOf(page).fill('Kenyan president to Rome');
  await expect(page.getByRole('heading', { name: 'Kenyan President to Rome' })).toBeVisible();
  const cookies = await context.cookies();
  await context.clearCookies();
  await textOf(page).fill(`Kenyan president to Rome, 5 June ${YEAR + 4}`);
  await expect(page.getByRole('link', { name: /Sign in/ })).toBeVisible();
  await expect(textOf(page)).toHaveValue(`Kenyan president to Rome, 5 June ${YEAR + 4}`);
  await context.addCookies(cookies);
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.getByText(`5 Jun ${YEAR + 4}`)).toBeAttached();
});

/** A published report of the visit that the demo diary begins with; it is no part of the checkout. */
const ARTICLE = `${testData}/seed-article.txt`;

test('a report of the first visit gives its whole draft, and is offered as that visit', async ({
  page,
}) => {
  test.skip(!existsSync(ARTICLE), `the report is not here: ${ARTICLE}`);
  await joinAs(page, 'editor');
  await page.goto('/desk/add');
  await textOf(page).fill(readFileSync(ARTICLE, 'utf8'));
  await expect(page.getByRole('radio', { name: /Iraqi PM to Moscow/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'New event anyway' })).not.toBeChecked();
  await expect(page.getByLabel('Written on')).toHaveValue('2023-10-05');
  await page.getByRole('button', { name: 'Correct' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Visitor' })).toHaveValue(
    'Mohammed Shia al-Sudani',
  );
  await expect(page.getByRole('textbox', { name: 'Office' }).first()).toHaveValue('prime-minister');
  await expect(page.getByRole('textbox', { name: 'Counterpart' })).toHaveValue('Vladimir Putin');
  await expect(page.getByRole('textbox', { name: 'City' })).toHaveValue('Moscow');
  await expect(page.getByRole('textbox', { name: 'Date' })).toHaveValue('10–11 Oct 2023');
  const topics = await page.getByRole('textbox', { name: 'Topics' }).inputValue();
  expect(topics.split(', ')).toEqual(
    expect.arrayContaining([
      'energy',
      'trade',
      'investment',
      'defence',
      'counterterrorism',
      'infrastructure',
      'regional-stability',
      'bilateral-relations',
    ]),
  );
  await expectAccessible(page);
});
