import { Buffer } from 'node:buffer';
import { expectAccessible } from './support/expect-accessible';
import { joinAs } from './support/staff';
import { expect, test } from './support/test';

/** A foreign table; the day tells one run from another. */
const table = (visitor: string) =>
  Buffer.from(
    [
      'Wann;Gast;Woher;Wohin;Stadt',
      `12 Aug 2027;${visitor};Iraq;Türkiye;Ankara`,
      `14 Aug 2027;${visitor};Iraq;Nowhere;Ankara`,
    ].join('\n'),
  );

test('a table is mapped, tried, imported and taken back', async ({ page, request }) => {
  test.setTimeout(120_000);
  await joinAs(page, 'publisher');
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible();
  await expectAccessible(page);

  const visitor = `Guest ${Date.now()}`;
  const file = { name: `guests-${Date.now()}.csv`, mimeType: 'text/csv', buffer: table(visitor) };
  await page.getByLabel('Choose a file').setInputFiles(file);
  for (const [column, meaning] of [
    ['Wann', 'Dates, as written'],
    ['Gast', 'Visitor'],
    ['Woher', 'Visiting party'],
    ['Wohin', 'Host party'],
    ['Stadt', 'City'],
  ]) {
    await page.getByLabel(`Means: ${column}`).selectOption({ label: meaning ?? '' });
  }
  await page.getByLabel('Publish what is new').check();
  await page.getByRole('button', { name: 'Dry run' }).click();
  await expect(page.getByRole('heading', { name: 'What would happen' })).toBeVisible();
  await expect(page.getByText('2 rows: 1 new, 0 changed, 0 same')).toBeVisible();
  await expect(page.getByText('Wohin: no party is called Nowhere')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Outcome', { exact: true }).selectOption({ label: 'new (1)' });
  await expect(page.getByText('Wohin: no party is called Nowhere')).toBeHidden();
  const search = `/api/v1/events?from=2027-08-12&to=2027-08-12&q=${encodeURIComponent(visitor)}`;
  expect((await (await request.get(search)).json()).total).toBe(0);

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
  await expect(page.getByText('2 rows: 1 new, 0 changed, 0 same')).toBeVisible();
  expect((await (await request.get(search)).json()).total).toBe(1);
  const undo = page.getByRole('button', { name: `Undo: ${file.name}` });
  await expect(undo).toBeVisible();

  await page.getByRole('button', { name: 'Another file' }).click();
  await page.getByLabel('Choose a file').setInputFiles(file);
  await expect(page.getByLabel('Means: Wann')).toHaveValue('dates');
  await page.getByRole('button', { name: 'Dry run' }).click();
  await expect(page.getByText('2 rows: 0 new, 0 changed, 1 same')).toBeVisible();

  await undo.click();
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(
    page.getByText('One event undone').or(page.getByText('1 event undone')),
  ).toBeVisible();
  await expect(undo).toBeHidden();
  expect((await (await request.get(search)).json()).total).toBe(0);
});
