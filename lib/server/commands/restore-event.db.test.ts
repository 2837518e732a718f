import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { day } from '@/lib/domain/dates/day';
import type { Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { actOnEvent } from './act-on-event';
import { createEvent } from './create-event';
import { lookAgain } from './look-again';
import { restoreEvent } from './restore-event';
import { updateEvent } from './update-event';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
});
afterAll(() => database.close());

const as = (role: UserRole = 'publisher') => testCtx(database.db, role);

async function value(result: Promise<Result<EventRecord>>): Promise<EventRecord> {
  const given = await result;
  if (!given.ok) throw new Error(JSON.stringify(given.failure));
  return given.value;
}

async function published(): Promise<EventRecord> {
  const { id } = await value(createEvent(as(), visitDocument()));
  return value(actOnEvent(as(), id, 'publish', {}));
}

describe('restoreEvent', () => {
  it('brings back what was written, under the same id, slug and UID, as a new version', async () => {
    const first = await published();
    await value(
      updateEvent(as(), first.id, { topics: [], sources: [], summary: 'Altered' }, first.version),
    );
    const restored = await value(restoreEvent(as(), first.id, first.version, first.version + 1));
    expect(restored).toMatchObject({
      id: first.id,
      slug: first.slug,
      version: first.version + 2,
      summary: null,
      agenda: first.agenda,
      sources: first.sources,
      claims: first.claims,
    });
  });

  it('takes a status back, and leaves the ledger of a date that goes back longer by a row', async () => {
    const first = await published();
    const moved = await value(
      actOnEvent(as(), first.id, 'reschedule', { edtf: '2027-06-01/2027-06-02' }),
    );
    const back = await value(restoreEvent(as(), first.id, first.version, moved.version));
    expect(back.dates).toEqual(first.dates);
    expect(back.dateChanges.map((one) => one.type)).toEqual(['slip', 'pull-in']);
    const ended = await value(actOnEvent(as(), first.id, 'complete', {}));
    const open = await value(restoreEvent(as(), first.id, back.version, ended.version));
    expect(open.status).toBe(first.status);
    expect(open.sequence).toBe(ended.sequence + 1);
  });

  it('a postponement taken back has its date and no old slot', async () => {
    const first = await published();
    const off = await value(actOnEvent(as(), first.id, 'postpone', { reason: 'Illness' }));
    expect(off.postponed).not.toBeNull();
    const back = await value(restoreEvent(as(), first.id, first.version, off.version));
    expect(back).toMatchObject({ status: first.status, postponed: null, dates: first.dates });
  });

  it('what is public stays public, whatever it was then', async () => {
    const first = await published();
    const back = await value(restoreEvent(as(), first.id, 1, first.version));
    expect(back.editorial).toBe('published');
  });

  it('refuses a version that never was, a stale one, and whoever is no editor', async () => {
    const first = await published();
    const failure = (given: object) =>
      expect.objectContaining({ failure: expect.objectContaining(given) });
    expect(await restoreEvent(as(), first.id, 99, null)).toEqual(failure({ code: 'not-found' }));
    expect(await restoreEvent(as(), first.id, 1, 1)).toEqual(failure({ code: 'precondition' }));
    expect(await restoreEvent(as('analyst'), first.id, 1, null)).toEqual(
      failure({ code: 'forbidden' }),
    );
  });
});

describe('lookAgain', () => {
  it('is a revision that the public does not notice, and ends when the event is acted on', async () => {
    const first = await published();
    const later = await value(lookAgain(as('editor'), first.id, day('2026-12-01'), first.version));
    expect(later).toMatchObject({
      lookAgainOn: '2026-12-01',
      version: first.version + 1,
      sequence: first.sequence,
      contentUpdatedAt: first.contentUpdatedAt,
    });
    const acted = await value(actOnEvent(as(), first.id, 'announce', { side: 'host' }));
    expect(acted.lookAgainOn).toBeNull();
  });

  it('refuses a day that has come', async () => {
    const first = await published();
    expect(await lookAgain(as(), first.id, day('2026-11-24'), null)).toMatchObject({
      failure: { code: 'unprocessable', errors: [{ path: 'on' }] },
    });
  });
});
