import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { event } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { day } from '@/lib/domain/dates/day';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import type { Draft, MatchChange } from '@/lib/domain/parse/draft';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { loadEvent } from '@/lib/server/store/load-events';
import { testCtx } from '@/lib/server/testing/test-ctx';
import { applyDraft } from './apply-draft';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
});
afterAll(() => database.close());

const as = (role: UserRole = 'publisher') => testCtx(database.db, role);
const SOURCE = { url: 'https://example.org/report', title: 'A report', published: '2026-11-20' };

function draftOf(extra: Partial<Draft> = {}): Draft {
  return {
    title: 'Iraqi PM to Ankara',
    kind: 'visit',
    status: 'planned',
    official: true,
    visitors: [{ name: 'Mohammed Shia al-Sudani', office: 'prime-minister', country: 'IQ' }],
    destinations: [{ city: 'Ankara', country: 'TR' }],
    start_date: day('2027-05-03'),
    end_date: day('2027-05-05'),
    date_precision: 'day',
    edtf: '2027-05-03/2027-05-05',
    counterparts: [],
    topics: ['energy'],
    spans: [],
    matches: [],
    ...extra,
  };
}

const request = (draft: Draft, extra: object = {}) => ({
  requestKey: randomUUID(),
  draft,
  source: SOURCE,
  change: null,
  publish: true,
  ...extra,
});

async function applied(draft: Draft, extra: object = {}, role: UserRole = 'publisher') {
  const done = await applyDraft(as(role), request(draft, extra));
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  return done.value;
}

async function record(id: string | undefined) {
  const found = await loadEvent(database.db, id ?? '');
  if (!found) throw new Error('no record');
  return found;
}

describe('a new event', () => {
  it('is saved with its people, offices, host, topics and source, and published when asked', async () => {
    const [made] = await applied(draftOf());
    const stored = await record(made?.id);
    expect(made).toMatchObject({ to: null, title: 'Iraqi PM to Ankara' });
    expect(stored).toMatchObject({ editorial: 'published', status: 'announced' });
    expect(stored.participations.map((one) => one.office?.title ?? one.party.code)).toEqual([
      'Prime Minister of Iraq',
      'TR',
    ]);
    expect(stored.sources.map((one) => one.url)).toEqual([SOURCE.url]);
  });

  it('sent twice is made once', async () => {
    const before = await database.db.$count(event);
    const one = request(draftOf({ topics: ['trade'] }));
    await applyDraft(as(), one);
    await applyDraft(as(), one);
    expect(await database.db.$count(event)).toBe(before + 1);
  });

  it('of a tour is one to each host, stops of one trip in their order', async () => {
    const made = await applied(
      draftOf({
        destinations: [
          { city: 'Baku', country: 'AZ' },
          { city: 'Tbilisi', country: 'GE' },
        ],
      }),
    );
    const stops = await Promise.all(made.map((one) => record(one.id)));
    expect(stops.map((one) => one.trip?.position)).toEqual([1, 2]);
    expect(new Set(stops.map((one) => one.trip?.slug)).size).toBe(1);
    expect(stops.map((one) => one.dates.edtf)).toEqual([
      '[2027-05-03..2027-05-05]',
      '[2027-05-03..2027-05-05]',
    ]);
  });

  it('is for editors, and published by publishers alone', async () => {
    const before = await database.db.$count(event);
    expect(await applyDraft(as('analyst'), request(draftOf()))).toMatchObject({
      failure: { code: 'forbidden' },
    });
    expect(await database.db.$count(event)).toBe(before);
    expect(await applyDraft(as('editor'), request(draftOf()))).toMatchObject({
      failure: { code: 'forbidden' },
    });
  });
});

describe('a change', () => {
  async function changed(change: MatchChange, extra: Partial<Draft> = {}, more: object = {}) {
    const [first] = await applied(draftOf());
    const id = first?.id ?? '';
    const match = { id, slug: first?.slug ?? '', title: '', score: 1, change };
    const source = { url: 'https://example.org/second', title: 'A second report' };
    const [done] = await applied(draftOf({ matches: [match], ...extra }), {
      change: { id, ...more },
      source,
    });
    return { first, done, stored: await record(id) };
  }

  it('moves the event that is known, with the source that says so', async () => {
    const { first, done, stored } = await changed('move', {
      edtf: '2027-05-06/2027-05-07',
      start_date: day('2027-05-06'),
      end_date: day('2027-05-07'),
    });
    expect(stored.dates.edtf).toBe('2027-05-06/2027-05-07');
    const [move] = stored.dateChanges;
    expect(move?.type).toBe('slip');
    expect(stored.sources.find((one) => one.id === move?.sourceId)?.url).toMatch(/second$/);
    expect(done).toMatchObject({ id: first?.id, to: first?.version });
  });

  it.each([
    ['postpone', 'postponed'],
    ['cancel', 'cancelled'],
  ] as const)('%s: the event is %s', async (change, status) => {
    expect((await changed(change)).stored.status).toBe(status);
  });

  it('confirms by the side that is named, or says that it took place', async () => {
    const { stored } = await changed('confirm', {}, { side: 'host' });
    expect(stored.claims.some((one) => one.side === 'host')).toBe(true);
    expect((await changed('confirm', { status: 'completed' })).stored.status).toBe('completed');
  });

  it('adds a source and the topics that it lacks, once', async () => {
    const { stored } = await changed('source', { topics: ['energy', 'water'] });
    expect(stored.agenda.map((item) => item.slug)).toEqual(['energy', 'water']);
    expect(stored.sources).toHaveLength(2);
  });

  it('to an event that the text was not matched with is refused', async () => {
    const [first] = await applied(draftOf());
    const done = await applyDraft(as(), request(draftOf(), { change: { id: first?.id } }));
    expect(done).toMatchObject({ failure: { code: 'bad-request' } });
  });
});
