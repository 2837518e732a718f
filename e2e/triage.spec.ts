import { makeEvent, send } from './support/api';
import { expectAccessible } from './support/expect-accessible';
import { joinAs } from './support/staff';
import { expect, test } from './support/test';

test.describe.configure({ mode: 'serial' });

/** A day so many days from now, as `YYYY-MM-DD` in UTC. */
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A title that no other run has given. */
const run = Date.now().toString(36);
const named = (title: string) => `${title} ${run}`;
const ended = new RegExp(`Ended visit .* ${run}`);

test('thirty visits that ended are closed in under a minute, by keys alone', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const ids: string[] = [];
  for (let n = 0; n < 30; n += 1) {
    const event = await makeEvent(request, {
      edtf: dayFromNow(-1),
      status: 'announced',
      title: named(`Ended visit ${n + 1}`),
    });
    ids.push(event.id);
  }
  await joinAs(page, 'editor');
  await page.goto('/desk?list=took-place');
  const list = page.getByRole('region', { name: 'Took place?' });
  await expect(list.getByRole('link', { name: ended })).toHaveCount(30);
  await expectAccessible(page);
  const began = Date.now();
  await list.getByRole('link', { name: ended }).first().focus();
  for (let n = 0; n < 30; n += 1) {
    await page.keyboard.press(' ');
    await page.keyboard.press('j');
  }
  await expect(page.getByText('30 events marked')).toBeVisible();
  await page.keyboard.press('y');
  await expect(page.getByText('30 events took place')).toBeVisible();
  expect(Date.now() - began).toBeLessThan(60_000);
  await expect(list.getByRole('link', { name: ended })).toHaveCount(0);
  const event = await (await request.get(`/api/v1/events/${ids[29]}`)).json();
  expect(event.status).toBe('completed');

  await page.keyboard.press('u');
  await expect(page.getByText('30 changes taken back')).toBeVisible();
  await expect(list.getByRole('link', { name: ended })).toHaveCount(30);
  const back = await (await request.get(`/api/v1/events/${ids[0]}`)).json();
  expect(back.status).toBe('announced');
  for (const id of ids) {
    await send(request, 'POST', `/api/v1/events/${id}/actions/complete`, { role: 'editor' });
  }
});

test('one row is moved, put off and sourced without leaving the list', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const moved = await makeEvent(request, {
    edtf: dayFromNow(5),
    status: 'announced',
    title: named('Soon to move'),
  });
  const bare = await makeEvent(request, { edtf: dayFromNow(6), title: named('Bare'), sources: [] });
  await joinAs(page, 'editor');
  await page.goto('/desk?list=still-on');
  await page.getByRole('link', { name: named('Soon to move') }).focus();
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: 'Move' });
  await expect(dialog.getByRole('textbox', { name: 'New dates' })).toBeFocused();
  await page.keyboard.type('nonsense');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'New dates' })).toHaveValue('nonsense');
  await expect(dialog.getByRole('textbox', { name: 'New dates' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await dialog.getByRole('textbox', { name: 'New dates' }).fill(dayFromNow(8));
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('One event moved')).toBeVisible();
  const after = await (await request.get(`/api/v1/events/${moved.id}`)).json();
  expect(after).toMatchObject({ dates: { edtf: dayFromNow(8) }, date_changes: [{ type: 'slip' }] });

  await page.getByRole('link', { name: named('Soon to move') }).focus();
  await page.keyboard.press('s');
  await expect(page.getByRole('textbox', { name: 'On which day' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('One event put off')).toBeVisible();
  await expect(page.getByRole('link', { name: named('Soon to move') })).toHaveCount(0);

  await page.goto('/desk?list=no-source');
  await page.getByRole('link', { name: named('Bare') }).focus();
  await page.keyboard.press('w');
  await expect(page.getByRole('textbox', { name: 'Address of the source' })).toBeFocused();
  await page.keyboard.type('https://example.org/says-so');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Source added to one event')).toBeVisible();
  const sourced = await (await request.get(`/api/v1/events/${bare.id}`)).json();
  expect(sourced.sources).toMatchObject([{ url: 'https://example.org/says-so' }]);
});

test('an answer to a row that somebody changed since comes back with the reason', async ({
  page,
  request,
}) => {
  const event = await makeEvent(request, {
    edtf: dayFromNow(-2),
    status: 'announced',
    title: named('Raced for'),
  });
  await joinAs(page, 'editor');
  await page.goto('/desk?list=took-place');
  await expect(page.getByRole('link', { name: named('Raced for') })).toBeVisible();
  await send(request, 'POST', `/api/v1/events/${event.id}/actions/confirm`, {
    role: 'editor',
    data: { side: 'host' },
  });
  await page.getByRole('link', { name: named('Raced for') }).focus();
  await page.keyboard.press('x');
  await expect(page.getByText(/Not done: .*version/)).toBeVisible();
  const now = await (await request.get(`/api/v1/events/${event.id}`)).json();
  expect(now.status).toBe('announced');
});

test('what an editor changed in public waits for a publisher, who puts it back by one key', async ({
  page,
  request,
}) => {
  const event = await makeEvent(request, { title: named('Altered') });
  const changed = await send(request, 'PATCH', `/api/v1/events/${event.id}`, {
    role: 'editor',
    data: { summary: 'Not so' },
    headers: { 'If-Match': '*' },
  });
  expect(changed.status()).toBe(200);
  await joinAs(page, 'publisher');
  await page.goto('/desk?list=changed');
  await page.getByRole('link', { name: named('Altered') }).focus();
  await page.keyboard.press('r');
  await expect(page.getByText('One event as before')).toBeVisible();
  await expect(page.getByRole('link', { name: named('Altered') })).toHaveCount(0);
  const now = await (await request.get(`/api/v1/events/${event.id}`)).json();
  expect(now.summary).toBeNull();
});
