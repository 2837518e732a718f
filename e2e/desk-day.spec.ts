import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { makeEvent } from './support/api';
import { joinAs, secondPage } from './support/staff';
import { expect, test } from './support/test';

/** A year that no other test uses, so that nothing matches. */
const YEAR = 2052;
const LINE = `Kenyan president to Ankara, 6-7 April ${YEAR}: trade, water`;
const FEED = `/feeds/events.ics?visitor=KE&host=TR&from=${YEAR}-01-01`;

/** What the public is told of an event: its document, and its entry in the calendar. */
async function publicly(request: APIRequestContext, id: string) {
  const answer = await request.get(`/api/v1/events/${id}`, { maxRedirects: 0 });
  const calendar = await (await request.get(FEED)).text();
  const entry = calendar.split('BEGIN:VEVENT').find((one) => one.includes(`UID:${id}`));
  const value = (name: string) =>
    new RegExp(`^${name}(?:;[^:]*)?:(.*?)\\r?$`, 'm').exec(entry ?? '')?.[1] ?? null;
  return {
    status: answer.status(),
    event: answer.status() === 200 ? await answer.json() : null,
    entry: entry
      ? { sequence: value('SEQUENCE'), status: value('STATUS'), start: value('DTSTART') }
      : null,
  };
}

/** Gives an action of the panel on the event's own page of the desk. */
async function act(page: Page, id: string, action: string, fill: Record<string, string> = {}) {
  await page.goto(`/desk/events/${id}/edit`);
  await page.getByRole('button', { name: action, exact: true }).press('Enter');
  const dialog = page.getByRole('dialog');
  for (const [label, text] of Object.entries(fill)) await dialog.getByLabel(label).fill(text);
  await dialog.locator('button[type=submit]').press('Enter');
  await expect(dialog).toBeHidden();
}

async function confirmBy(page: Page, id: string, side: 'Visiting side' | 'Host side') {
  await page.goto(`/desk/events/${id}/edit`);
  await page.getByRole('button', { name: 'Confirm', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: side }).check({ force: true });
  await dialog.locator('button[type=submit]').press('Enter');
  await expect(dialog).toBeHidden();
}

/** Who works the day: an editor at one browser, a publisher at another. */
async function open(page: Page, browser: Browser) {
  await joinAs(page, 'editor');
  return { editor: page, publisher: await secondPage(browser, 'publisher') };
}

test('a day at the desk: what the public sees after each step', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(300_000);
  const { editor, publisher } = await open(page, browser);

  // Paste and correct, save: nothing leaves the desk.
  await editor.goto('/desk/add');
  await editor.getByLabel('Text', { exact: true }).fill(LINE);
  await editor.getByRole('button', { name: '“Ankara” was read as City' }).press('Enter');
  await editor.getByRole('textbox', { name: 'City' }).fill('Istanbul');
  await editor.keyboard.press('Tab');
  await expect(editor.getByRole('heading', { name: 'Kenyan President to Istanbul' })).toBeVisible();
  await editor.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(editor.getByText('One event saved')).toBeVisible();
  await editor.goto('/desk?list=drafts');
  const row = editor.getByRole('link', { name: 'Kenyan President to Istanbul' }).first();
  const [, id = ''] = /events\/([0-9a-f-]{36})/.exec((await row.getAttribute('href')) ?? '') ?? [];
  expect(await publicly(request, id)).toMatchObject({ status: 404, entry: null });

  // Review: the publisher finds it, and publishes it as it is.
  await act(editor, id, 'Submit for review', { Comment: 'From the ministry’s diary' });
  expect(await publicly(request, id)).toMatchObject({ status: 404, entry: null });
  await publisher.goto('/desk?list=in-review');
  await expect(
    publisher.getByRole('link', { name: 'Kenyan President to Istanbul' }).first(),
  ).toBeVisible();
  await publisher.goto(`/desk/events/${id}/edit`);
  await publisher.getByRole('button', { name: /Save and publish/ }).press('Enter');
  await expect(publisher.getByText('Published').first()).toBeVisible();
  const published = await publicly(request, id);
  expect(published).toMatchObject({
    status: 200,
    event: { title: 'Kenyan President to Istanbul', status: 'reported', sequence: 0 },
    entry: { sequence: '0', status: 'TENTATIVE', start: `${YEAR}0406` },
  });
  const { slug } = published.event;

  // It slips.
  await act(editor, id, 'New dates', { 'New date': `8-9 April ${YEAR}`, Reason: 'A clash' });
  const moved = await publicly(request, id);
  expect(moved).toMatchObject({
    event: { slug, uid: id, sequence: 1, dates: { edtf: `${YEAR}-04-08/${YEAR}-04-09` } },
    entry: { sequence: '1', start: `${YEAR}0408` },
  });
  expect(moved.event.date_changes).toMatchObject([{ type: 'slip', reason: 'A clash' }]);
  await publisher.goto(`/events/${slug}`);
  await expect(publisher.getByText('A clash')).toBeVisible();

  // One side confirms, then the other.
  await confirmBy(editor, id, 'Visiting side');
  expect(await publicly(request, id)).toMatchObject({
    event: { status: 'announced', evidence: 'visiting' },
    entry: { status: 'TENTATIVE' },
  });
  await confirmBy(editor, id, 'Host side');
  const confirmed = await publicly(request, id);
  expect(confirmed).toMatchObject({
    event: { status: 'confirmed', evidence: 'both' },
    entry: { status: 'CONFIRMED' },
  });
  expect(Number(confirmed.entry?.sequence)).toBeGreaterThan(1);

  // A text calls it off; the change is offered first and applied by one Enter.
  await editor.goto('/desk/add');
  await editor
    .getByLabel('Text', { exact: true })
    .fill(`Kenyan president’s visit to Istanbul on 8-9 April ${YEAR} is cancelled`);
  await expect(
    editor.getByRole('radio', { name: /Cancel: Kenyan President to Istanbul/ }),
  ).toBeChecked();
  await editor.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(editor.getByText('One event saved')).toBeVisible();
  const cancelled = await publicly(request, id);
  expect(cancelled).toMatchObject({
    event: { status: 'cancelled', slug, uid: id },
    entry: { status: 'CANCELLED', start: `${YEAR}0408` },
  });
  expect(Number(cancelled.entry?.sequence)).toBeGreaterThan(Number(confirmed.entry?.sequence));

  // A second entry of the same visit is merged into it, then taken out again.
  const title = `The same visit once more ${YEAR}`;
  const twin = await makeEvent(request, {
    title,
    edtf: `${YEAR}-04-08/${YEAR}-04-09`,
    places: [{ city: 'Istanbul', country: 'TR' }],
    participations: [
      { side: 'visiting', office: { title: 'President', party: 'KE' }, party: 'KE' },
      { side: 'host', party: 'TR' },
    ],
  });
  await publisher.goto(`/desk/events/${twin.id}/edit`);
  await publisher.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
  const into = publisher.getByRole('dialog').getByRole('combobox');
  await into.focus();
  await publisher.keyboard.type('Kenyan President to Istanbul');
  const option = publisher.getByRole('listbox').getByRole('option').first();
  await expect(option).toContainText('Kenyan President to Istanbul');
  await publisher.keyboard.press('ArrowDown');
  await publisher.keyboard.press('Enter');
  await publisher.getByRole('dialog').locator('button[type=submit]').press('Enter');
  await expect(publisher.getByRole('dialog')).toBeHidden();
  expect((await publicly(request, twin.id)).status).toBe(308);
  expect(await publicly(request, id)).toMatchObject({ status: 200 });

  await publisher.goto(`/desk/events/${id}/edit`);
  await publisher.getByRole('button', { name: `Unmerge ${title}` }).press('Enter');
  await expect(publisher.getByText('Unmerged').first()).toBeVisible();
  const apart = await publicly(request, twin.id);
  expect(apart).toMatchObject({ status: 200, event: { slug: twin.slug, uid: twin.id, title } });
  expect(await publicly(request, id)).toMatchObject({
    status: 200,
    event: { slug, uid: id, status: 'cancelled' },
  });
  await publisher.context().close();
});
