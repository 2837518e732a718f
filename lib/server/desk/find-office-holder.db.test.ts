import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { office, person, personName, tenure } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx } from '@/lib/server/testing/test-ctx';
import { findOfficeHolder } from './find-office-holder';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
  const officeId = randomUUID();
  await database.db.insert(office).values({
    id: officeId,
    slug: 'prime-minister-of-iraq',
    title: 'Prime Minister of Iraq',
    short: 'PM',
    party: 'IQ',
    level: 'head-of-government',
  });
  // In office on the day that the test context has for today, and known to leave.
  await hold(officeId, 'Test Premier', '2026-11-01', '2027-03-31');
  await hold(officeId, 'Next Premier', '2027-04-01', null);
});
afterAll(() => database.close());

async function hold(officeId: string, name: string, fromDay: string, toDay: string | null) {
  const personId = randomUUID();
  const slug = name.toLowerCase().replaceAll(' ', '-');
  await database.db.insert(person).values({ id: personId, slug, name, party: 'IQ' });
  await database.db
    .insert(personName)
    .values({ personId, name, lang: 'en', script: 'Latn', nameKey: name.toLowerCase() });
  await database.db
    .insert(tenure)
    .values({ id: randomUUID(), personId, officeId, fromDay, toDay, ongoing: toDay === null });
}

async function on(edtf: string | null) {
  const found = await findOfficeHolder(testCtx(database.db, 'editor'), {
    office: 'prime-minister-of-iraq',
    edtf,
    precision: null,
  });
  if (!found.ok) throw new Error(found.failure.detail);
  return found.value;
}

describe('the holder of an office when an event takes place', () => {
  it('is who holds it on its first day', async () => {
    expect(await on('2027-03-30/2027-04-02')).toMatchObject({
      day: '2027-03-30',
      holder: { slug: 'test-premier', name: 'Test Premier' },
      until: null,
    });
  });

  it('is told with who holds it today, when the office passes on before the visit', async () => {
    expect(await on('2027-04-02')).toMatchObject({
      holder: { name: 'Next Premier' },
      until: { name: 'Test Premier' },
    });
  });

  it('is the past holder for a past visit, with no warning about today', async () => {
    expect(await on('2023-10-10/2023-10-11')).toMatchObject({
      holder: { name: 'Mohammed Shia al-Sudani' },
      until: null,
    });
  });

  it('is who holds it today, for an event without a date', async () => {
    expect(await on(null)).toMatchObject({ holder: { name: 'Test Premier' }, until: null });
  });

  it('is nobody for an office that the diary does not have', async () => {
    const found = await findOfficeHolder(testCtx(database.db, 'editor'), {
      office: 'keeper-of-the-seal',
      edtf: null,
      precision: null,
    });
    expect(found).toEqual({ ok: true, value: null });
  });

  it('is not told to readers', async () => {
    const found = await findOfficeHolder(testCtx(database.db, 'reader'), {
      office: 'prime-minister-of-iraq',
      edtf: null,
      precision: null,
    });
    expect(found).toMatchObject({ ok: false });
  });
});
