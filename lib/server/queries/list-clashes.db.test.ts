import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { person, personName } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { foldName } from '@/lib/domain/names/fold';
import { createEvent } from '@/lib/server/commands/create-event';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { type ClashRequest, listClashes } from './list-clashes';

let database: TestDatabase;
/** A draft of a visit to Ankara on 3–5 May 2027. */
let stored: string;
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
  const made = await createEvent(testCtx(database.db), visitDocument());
  if (!made.ok) throw new Error(made.failure.detail);
  stored = made.value.id;
  const [row] = await database.db
    .select({ id: person.id })
    .from(person)
    .where(eq(person.slug, 'mohammed-shia-al-sudani'));
  const name = 'Мухаммед Шиа ас-Судани';
  await database.db
    .insert(personName)
    .values({ personId: row?.id ?? '', name, lang: 'ru', script: 'Cyrl', nameKey: foldName(name) })
    .onConflictDoNothing();
});
afterAll(() => database.close());

const subject: ClashRequest = {
  id: null,
  edtf: '2027-05-04',
  precision: 'day',
  places: ['rome'],
  people: [],
  personNames: [],
  offices: [],
  visitors: ['IQ'],
  hosts: ['IT'],
};
async function clashesOf(extra: Partial<ClashRequest>) {
  const found = await listClashes(testCtx(database.db, 'editor'), { ...subject, ...extra });
  if (!found.ok) throw new Error(found.failure.detail);
  return found.value.map(({ type, card }) => [type, card.id]);
}

test('a person typed in another script is found in two places at once', async () => {
  expect(await clashesOf({ personNames: ['Мухаммед Шиа ас-Судани'] })).toEqual([
    ['two-places', stored],
  ]);
});

test('a chosen person or office at the same host is likely the same event, drafts included', async () => {
  const toAnkara = { edtf: '2027-05-12', places: ['ankara'], hosts: ['TR'] };
  const expected = [['duplicate', stored]];
  expect(await clashesOf({ ...toAnkara, people: ['mohammed-shia-al-sudani'] })).toEqual(expected);
  expect(await clashesOf({ ...toAnkara, offices: ['prime-minister-of-iraq'] })).toEqual(expected);
});

test('an event does not clash with itself, nor without a date or a guest', async () => {
  const people = ['mohammed-shia-al-sudani'];
  expect(await clashesOf({ id: stored, people })).toEqual([]);
  expect(await clashesOf({ people, edtf: null, precision: 'unknown' })).toEqual([]);
  expect(await clashesOf({})).toEqual([]);
});

test('is for the desk alone', async () => {
  const found = await listClashes(testCtx(database.db, 'analyst'), subject);
  expect(found).toMatchObject({ ok: false, failure: { code: 'forbidden' } });
});
