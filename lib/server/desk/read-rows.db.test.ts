import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { event } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { day } from '@/lib/domain/dates/day';
import { createEvent } from '@/lib/server/commands/create-event';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { applyDraft } from './apply-draft';
import { checkDraft } from './check-draft';
import { readRows } from './read-rows';
import { takeBackApplied } from './take-back-applied';

let database: TestDatabase;
let knownId = '';
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
  // 3–5 May 2027, al-Sudani to Ankara.
  const made = await createEvent(testCtx(database.db), visitDocument());
  if (!made.ok) throw new Error(made.failure.detail);
  knownId = made.value.id;
});
afterAll(() => database.close());

const as = (role: 'editor' | 'reader' = 'editor') => testCtx(database.db, role);

async function read(text: string, published: string | null = null) {
  const done = await readRows(as(), { text, published });
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  return done.value;
}

async function readOne(text: string) {
  const { parts } = await read(text);
  const [one] = parts[0]?.drafts ?? [];
  if (!one) throw new Error(`nothing was read: ${parts[0]?.reason}`);
  return one;
}

describe('a pasted text', () => {
  it('is a row a line, each with its event or why it has none, and stores nothing', async () => {
    const before = await database.db.$count(event);
    const { parts, published } = await read('Kenyan president to Rome, 9 May 2027\nRain all day');
    expect(published).toBe('2026-11-24');
    expect(parts.map(({ drafts, reason }) => [drafts.length, reason])).toEqual([
      [1, null],
      [0, 'not-an-event'],
    ]);
    expect(await database.db.$count(event)).toBe(before);
  });

  it('is read as of the day that a report says of itself, unless the desk says otherwise', async () => {
    const report = [
      'Iraq’s Prime Minister to visit Moscow',
      'A Reporter',
      'Oct 5, 2023',
      'Iraq’s Prime Minister is scheduled to visit Moscow on October 10th and 11th. '.repeat(4),
    ].join('\n');
    const own = await read(report);
    expect(own.published).toBe('2023-10-05');
    expect(own.parts[0]?.drafts[0]?.draft.edtf).toBe('2023-10-10/2023-10-11');
    expect((await read(report, '2026-10-01')).parts[0]?.drafts[0]?.draft.start_date).toBe(
      '2026-10-10',
    );
  });

  it('names who held an office on the day, of past visits too, but not far ahead', async () => {
    const past = await readOne('Iraqi PM to Moscow, 10-11 Oct 2023: energy');
    expect(past.draft).toMatchObject({
      edtf: '2023-10-10/2023-10-11',
      visitors: [{ name: 'Mohammed Shia al-Sudani', office: 'prime-minister', country: 'IQ' }],
    });
    const ahead = await readOne('Iraqi PM to Moscow, 10-11 Oct 2041: energy');
    expect(ahead.draft.visitors).toMatchObject([{ name: null, office: 'prime-minister' }]);
  });

  it('comes with the event it would change, as that stands', async () => {
    const { draft, known } = await readOne('Mohammed Shia al-Sudani to Ankara, 6-8 May 2027');
    expect(draft.matches).toMatchObject([{ id: knownId, change: 'move' }]);
    expect(known).toMatchObject([
      {
        id: knownId,
        dates: { edtf: '2027-05-03/2027-05-05' },
        status: 'reported',
        topics: ['energy', 'water'],
        visitors: ['IQ'],
        hosts: ['TR'],
      },
    ]);
  });

  it('comes with what it clashes with, which the event that it changes is not', async () => {
    const elsewhere = await readOne('Mohammed Shia al-Sudani to Tokyo, 3-5 May 2027');
    expect(elsewhere.clashes).toMatchObject([
      { id: knownId, type: 'two-places', who: ['Mohammed Shia al-Sudani'] },
    ]);
    const same = await readOne('Mohammed Shia al-Sudani to Ankara, 3-5 May 2027');
    expect(same).toMatchObject({ draft: { matches: [{ id: knownId }] }, clashes: [] });
  });

  it('is refused when it is a file, and to readers', async () => {
    const lines = Array.from({ length: 201 }, (_, n) => `Line ${n}`).join('\n');
    expect(await readRows(as(), { text: lines, published: null })).toMatchObject({
      failure: { code: 'unprocessable', errors: [{ path: 'text' }] },
    });
    const asReader = await readRows(as('reader'), { text: 'Any', published: null });
    expect(asReader).toMatchObject({ failure: { code: 'unauthenticated' } });
  });
});

describe('a corrected draft', () => {
  it('is set beside the diary again, under its new title', async () => {
    const { draft } = await readOne('Mohammed Shia al-Sudani to Ankara, 3-5 May 2027');
    const destinations = [{ city: 'Tokyo', country: 'JP' }];
    const checked = await checkDraft(as(), { ...draft, destinations });
    expect(checked).toMatchObject({
      value: {
        draft: { title: 'Iraqi PM to Tokyo', matches: [] },
        known: [],
        clashes: [{ id: knownId, type: 'two-places' }],
      },
    });
    expect(await checkDraft(as('reader'), draft)).toMatchObject({ ok: false });
    expect(await checkDraft(as(), { title: 'no draft' })).toMatchObject({
      failure: { code: 'bad-request' },
    });
  });
});

describe('taking back', () => {
  it('leaves an event as it is that a text had nothing to add to', async () => {
    const { draft } = await readOne('Mohammed Shia al-Sudani to Ankara, 3-5 May 2027');
    const done = await applyDraft(as(), {
      requestKey: randomUUID(),
      draft: { ...draft, start_date: day('2027-05-03') },
      source: null,
      change: { id: knownId },
      publish: false,
    });
    const [applied] = done.ok ? done.value : [];
    expect(applied).toMatchObject({ id: knownId, to: applied?.version });
    const { id, version, to } = applied ?? {};
    expect(await takeBackApplied(as(), { id, version, to })).toEqual({ ok: true, value: null });
  });
});
