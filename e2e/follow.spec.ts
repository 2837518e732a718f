import { makeEvent, send } from './support/api';
import { expectAccessible } from './support/expect-accessible';
import { joinAs } from './support/staff';
import { expect, test } from './support/test';

/* An event as it firms up: who says what, the trip that moves, clashes, an earlier version, a hold. */

/** A name that no other run has given. */
const run = Date.now().toString(36);
const SAYS_SO = { url: 'https://example.org/agency', title: 'On 3 May', outlet: `Agency ${run}` };
const SAYS_OTHER = { url: 'https://example.org/wire', title: 'On 12 May', outlet: `Wire ${run}` };

test('contradictory claims stand side by side; one is chosen, graded, and taken back', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const event = await makeEvent(request, { title: `Disputed ${run}`, sources: [SAYS_SO] });
  const says = [{ field: 'dates', value: '2027-05-12', quote: 'the talks are on 12 May' }];
  await send(request, 'PATCH', `/api/v1/events/${event.id}`, {
    role: 'editor',
    headers: { 'If-Match': '*' },
    data: { sources: [SAYS_SO, { ...SAYS_OTHER, says }] },
  });
  await page.goto(`/events/${event.slug}`);
  const known = page.getByRole('region', { name: 'How we know' });
  await expect(known.getByRole('heading', { name: 'Sources disagree on the dates' })).toBeVisible();
  await expect(known.getByText('12 May 2027').first()).toBeVisible();
  const badge = page.getByRole('article').locator('summary').first();
  await badge.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Who says that it takes place')).toBeVisible();
  await expectAccessible(page);

  await joinAs(page, 'editor');
  await page.goto(`/desk/events/${event.id}/edit`);
  const claims = page.getByRole('region', { name: 'Who says what' });
  await expect(claims.getByText('sources disagree')).toBeVisible();
  await claims.getByRole('button', { name: 'Show 12 May 2027' }).click();
  await expect(page.getByRole('textbox', { name: 'Date', exact: true })).toHaveValue('12 May 2027');
  const wire = claims.locator('details', { hasText: `Wire ${run}` }).first();
  await wire.locator('summary').click();
  await wire
    .getByLabel(`Reliability of Wire ${run}`)
    .selectOption({ label: 'B: usually reliable' });
  const read = async () => (await request.get(`/api/v1/events/${event.id}`)).json();
  await expect.poll(async () => (await read()).sources[1].outlet.reliability).toBe('B');
  await expectAccessible(page);
  expect((await read()).dates.edtf).toBe('2027-05-12');

  await page.reload();
  await claims.getByRole('button', { name: 'Show 3–5 May 2027' }).click();
  await expect(page.getByRole('textbox', { name: 'Date', exact: true })).toHaveValue(
    '3–5 May 2027',
  );
  const history = page.getByRole('region', { name: 'History' });
  await expect(history.getByText('Chose what is shown')).toHaveCount(2);
});

test('a whole trip moves by its preview, and its stops change places', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const first = await makeEvent(request, {
    title: `First stop ${run}`,
    edtf: '2027-06-01',
    trip: { title: `Tour ${run}` },
  });
  const rest = { trip: first.trip };
  const second = await makeEvent(request, {
    ...rest,
    title: `Second stop ${run}`,
    edtf: '2027-06-02/2027-06-03',
  });
  const third = await makeEvent(request, { ...rest, title: `Third ${run}`, edtf: '2027-06' });
  await send(request, 'POST', `/api/v1/events/${first.id}/actions/complete`, { role: 'editor' });

  await joinAs(page, 'editor');
  await page.goto(`/desk/events/${second.id}/edit`);
  await page.getByRole('link', { name: 'The whole trip' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Tour ${run}` })).toBeVisible();
  const move = page.getByRole('region', { name: 'Move the whole trip' });
  await move.getByLabel('By how many days').fill('3');
  await move.getByLabel('Reason').fill('A strike');
  await expect(move.getByText('took place: it stays')).toBeVisible();
  await expect(move.getByText('is not known to the day: it stays')).toBeVisible();
  await expect(move.getByText('5–6 Jun 2027')).toBeVisible();
  await expectAccessible(page);
  await move.getByRole('button', { name: 'Move one stop' }).click();
  await expect(page.getByText('One stop moved')).toBeVisible();
  const moved = await (await request.get(`/api/v1/events/${second.id}`)).json();
  expect(moved.dates.edtf).toBe('2027-06-05/2027-06-06');
  expect(moved.date_changes).toMatchObject([{ type: 'slip', reason: 'A strike' }]);

  await page.getByRole('button', { name: `Move Third ${run} up` }).click();
  await page.getByRole('button', { name: 'Save this order' }).click();
  await expect(page.getByText('2 stops renumbered')).toBeVisible();
  await page.goto(`/trips/${first.trip}`);
  const stops = page.getByRole('list', { name: 'Route' }).getByRole('listitem');
  await expect(stops).toHaveCount(3);
  await expect(stops.nth(1).getByRole('link')).toHaveAttribute('href', `/events/${third.slug}`);
});

test('a duplicate is merged by one key and taken apart by another; a clash that is none stays away', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const day = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  const visit = (title: string, city: string, country: string) => ({
    title: `${title} ${run}`,
    edtf: day,
    places: [{ city, country }],
    participations: [
      { side: 'visiting', person: { name: `Envoy ${run}` }, party: 'FR' },
      { side: 'host', party: country },
    ],
  });
  const older = await makeEvent(request, visit('Seen first', 'Cairo', 'EG'));
  const twice = await makeEvent(request, visit('Seen again', 'Cairo', 'EG'));
  const elsewhere = await makeEvent(request, visit('Elsewhere', 'Amman', 'JO'));

  await joinAs(page, 'publisher');
  await page.goto('/desk?list=duplicates');
  await page.getByRole('link', { name: `Seen again ${run}` }).focus();
  await expect(page.getByRole('region', { name: 'The event it clashes with' })).toContainText(
    `Seen first ${run}`,
  );
  await expectAccessible(page);
  await page.keyboard.press('m');
  await expect(page.getByText('One event merged')).toBeVisible();
  const gone = await send(request, 'GET', `/api/v1/events/${twice.id}`);
  expect(gone.status()).toBe(308);
  expect(gone.headers().location).toContain(older.slug);
  await page.keyboard.press('u');
  await expect(page.getByText('One change taken back')).toBeVisible();
  expect((await request.get(`/api/v1/events/${twice.id}`)).status()).toBe(200);

  await page.goto('/desk?list=two-places');
  const row = page.getByRole('link', { name: `Elsewhere ${run}` });
  const told = page.getByText(new RegExp(`^Envoy ${run} also: Seen (first|again) ${run}`));
  const before = await told.allTextContents();
  await row.focus();
  await page.keyboard.press('x');
  await expect(page.getByText('One pair is no clash')).toBeVisible();
  await page.reload();
  // The other report of the same visit still asks, this pair does not.
  await expect.poll(() => told.allTextContents()).not.toEqual(before);
  await send(request, 'POST', `/api/v1/events/${elsewhere.id}/actions/cancel`, { role: 'editor' });
});

test('an earlier version is brought back, and a draft is held until its time', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const event = await makeEvent(request, { title: `Restored ${run}` });
  await send(request, 'PATCH', `/api/v1/events/${event.id}`, {
    role: 'editor',
    headers: { 'If-Match': '*' },
    data: { summary: 'A mistake.' },
  });
  await joinAs(page, 'publisher');
  await page.goto(`/desk/events/${event.id}/edit`);
  await page.getByRole('button', { name: `Restore version ${event.version}` }).click();
  await expect(page.getByText(`Version ${event.version} is back`)).toBeVisible();
  const back = await (await request.get(`/api/v1/events/${event.id}`)).json();
  expect(back.summary).toBeNull();

  const made = await send(request, 'POST', '/api/v1/events', {
    role: 'editor',
    data: {
      kind: 'talks',
      title: `Held ${run}`,
      edtf: '2027-09-01',
      participations: [{ side: 'host', party: 'FR' }],
    },
  });
  const draft = await made.json();
  await page.goto(`/desk/events/${draft.id}/edit`);
  await page.getByRole('button', { name: 'Publish at …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Publish at, in UTC').fill('2099-01-01T08:00');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  const state = page.getByRole('region', { name: 'State', exact: true });
  await expect(state.getByText('Held until')).toBeVisible();
  expect((await request.get(`/api/v1/events/${draft.id}`)).status()).toBe(404);
});
