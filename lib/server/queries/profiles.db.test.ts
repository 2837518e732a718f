import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trip } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { day } from '@/lib/domain/dates/day';
import { EMPTY_FILTER, type Filter, valueList } from '@/lib/domain/filter/filter';
import { DEFAULT_FEED_OPTIONS } from '@/lib/domain/ical/feed-options';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { createEvent } from '@/lib/server/commands/create-event';
import { describeFeed } from '@/lib/server/feeds/describe-feed';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { loadEvent } from '@/lib/server/store/load-events';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { findNearest } from './find-nearest';
import { getEventContext } from './get-event-context';
import { getParty } from './get-party';
import { getPerson } from './get-person';
import { getPlace } from './get-place';
import { getTopic } from './get-topic';
import { getTrip } from './get-trip';
import { listEvents } from './list-events';
import { listParties } from './list-parties';
import { listPeople } from './list-people';
import { listTopics } from './list-topics';

/** Names that only a draft knows; no public answer may hold them. */
const CANARY = /zanzar|quill|antalya|bahamas/i;

let database: TestDatabase;
let publishedId: string;
let draftId: string;
const reader = () => testCtx(database.db, 'reader');

async function create(extra: Record<string, unknown>, publish: boolean): Promise<string> {
  const ctx = testCtx(database.db);
  const created = await createEvent(ctx, visitDocument(extra));
  if (!created.ok) throw new Error(created.failure.detail);
  if (publish) {
    const done = await actOnEvent(ctx, created.value.id, 'publish', {});
    if (!done.ok) throw new Error(done.failure.detail);
  }
  return created.value.id;
}

beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
  await database.db
    .insert(trip)
    .values({ id: randomUUID(), slug: 'sudani-tour', title: 'A tour', summary: null });
  publishedId = await create({ trip: 'sudani-tour' }, true);
  await create({ edtf: '2025-03-04/2025-03-05' }, true);
  await create({ edtf: '2024-06-01', status: 'cancelled' }, true);
  await create({ edtf: '2027-02' }, true);
  draftId = await create(
    {
      title: 'Zanzar talks',
      edtf: '2027-05-01',
      places: [{ city: 'Antalya', country: 'TR' }],
      participations: [
        { side: 'visiting', person: { name: 'Mohammed Shia al-Sudani' }, party: 'IQ' },
        { side: 'visiting', person: { name: 'Zanzar Quill' }, party: 'BS' },
        { side: 'host', party: 'TR' },
      ],
      topics: ['energy', 'health'],
    },
    false,
  );
});
afterAll(() => database.close());

describe('what a draft knows', () => {
  it.each([
    ['a party', () => getParty(reader(), 'TR', EMPTY_FILTER)],
    ['a person', () => getPerson(reader(), 'mohammed-shia-al-sudani', EMPTY_FILTER)],
    ['a topic', () => getTopic(reader(), 'energy', EMPTY_FILTER)],
    ['a place', () => getPlace(reader(), 'ankara', EMPTY_FILTER)],
    ['the parties', () => listParties(reader(), EMPTY_FILTER)],
    ['the people', () => listPeople(reader(), null, EMPTY_FILTER)],
    ['the people of a letter', () => listPeople(reader(), 'Z', EMPTY_FILTER)],
    ['the topics', () => listTopics(reader(), EMPTY_FILTER)],
    ['a feed', () => describeFeed(reader(), EMPTY_FILTER, DEFAULT_FEED_OPTIONS)],
    ['the context of an event', () => contextOf(publishedId)],
  ])('is not told by %s', async (_, ask) => {
    const answer = JSON.stringify(await ask());
    expect(answer.length).toBeGreaterThan(2);
    expect(answer).not.toMatch(CANARY);
  });

  it('is there to be told', async () => {
    expect(JSON.stringify(await loadEvent(database.db, draftId))).toMatch(CANARY);
  });

  it('makes no page: its person, place and trip do not exist', async () => {
    expect(await getPerson(reader(), 'zanzar-quill', EMPTY_FILTER)).toBeNull();
    expect(await getPlace(reader(), 'antalya', EMPTY_FILTER)).toBeNull();
    expect(await getTrip(reader(), 'zanzar-tour', EMPTY_FILTER)).toBeNull();
  });

  it('is counted nowhere', async () => {
    const party = await getParty(reader(), 'BS', EMPTY_FILTER);
    expect(party).toMatchObject({ total: 0, next: [], partners: [], topics: [] });
    const health = (await listTopics(reader(), EMPTY_FILTER)).lines.find(
      (line) => line.slug === 'health',
    );
    expect(health?.count).toBe(0);
    expect(
      await findNearest(reader(), { ...EMPTY_FILTER, topic: valueList(['health']) }),
    ).toSatisfy((nearest: unknown) => !CANARY.test(JSON.stringify(nearest)));
  });
});

async function contextOf(id: string) {
  const record = await loadEvent(database.db, id);
  if (!record) throw new Error('no record');
  return getEventContext(reader(), record);
}

describe('a party', () => {
  it('has made a visit once it has begun, and none that fell through', async () => {
    const iraq = await getParty(reader(), 'IQ', EMPTY_FILTER);
    expect(iraq?.went.total).toBe(1);
    expect(iraq?.years).toEqual([{ first: 2025, last: 2025, sent: 1, received: 0 }]);
    expect(iraq?.partners).toEqual([{ code: 'TR', name: 'Türkiye', sent: 1, received: 0 }]);
    expect(iraq?.next).toHaveLength(1);
    expect(iraq?.open).toHaveLength(1);
  });

  it('is null for a code nobody has', async () => {
    expect(await getParty(reader(), 'QQ', EMPTY_FILTER)).toBeNull();
  });
});

describe('a page under a filter', () => {
  const only = (fields: Partial<Filter>): Filter => ({ ...EMPTY_FILTER, ...fields });
  const in2025 = only({
    from: { kind: 'day', day: day('2025-01-01') },
    to: { kind: 'day', day: day('2025-12-31') },
  });

  it('tells of its subject what the filter leaves, and counts no more', async () => {
    const everything = await getParty(reader(), 'IQ', EMPTY_FILTER);
    expect(everything).toMatchObject({ total: 4, went: { total: 1 } });
    const party = await getParty(reader(), 'IQ', in2025);
    expect(party).toMatchObject({ total: 1, next: [], open: [], went: { total: 1 } });
    const none = await getParty(reader(), 'IQ', only({ topic: valueList(['culture']) }));
    expect(none).toMatchObject({ total: 0, next: [], last: [], partners: [], topics: [] });
  });

  it('keeps its subject, whatever the filter says of the same key', async () => {
    const host = await getParty(reader(), 'IQ', only({ party: valueList(['TR']) }));
    expect(host?.total).toBe(4);
    const other = await getParty(reader(), 'IQ', only({ party: valueList(['FR']) }));
    expect(other).toMatchObject({ code: 'IQ', total: 0 });
  });

  it.each([
    ['a person', () => getPerson(reader(), 'mohammed-shia-al-sudani', in2025)],
    ['a topic', () => getTopic(reader(), 'energy', in2025)],
    ['a place', () => getPlace(reader(), 'ankara', in2025)],
    ['the parties', () => listParties(reader(), in2025)],
    ['the people', () => listPeople(reader(), null, in2025)],
    ['the topics', () => listTopics(reader(), in2025)],
  ])('is narrowed for %s too', async (_, ask) => {
    expect(await ask()).toMatchObject({ total: 1 });
  });

  it('lists the parties, people and topics of what is left', async () => {
    const by = only({ host: valueList(['FR']) });
    expect((await listParties(reader(), by)).lines).toEqual([]);
    expect(await listPeople(reader(), null, by)).toMatchObject({ lines: [], letters: [] });
    const energy = (await listTopics(reader(), in2025)).lines.find(({ slug }) => slug === 'energy');
    expect(energy?.count).toBe(1);
  });

  it('keeps the whole route of a trip beside the stops that are left', async () => {
    const trip = await getTrip(reader(), 'sudani-tour', only({ host: valueList(['FR']) }));
    expect(trip?.stops).toHaveLength(1);
    expect(trip?.shown).toEqual([]);
  });
});

describe('the context of an event', () => {
  it('counts the exchanges of its two parties and names its neighbours', async () => {
    const { pair } = await contextOf(publishedId);
    expect(pair).toMatchObject({ codes: ['IQ', 'TR'], total: 3, nth: 3, after: null });
    expect(pair?.before).toHaveLength(2);
  });
});

describe('a topic', () => {
  it('tells how far it got at each event', async () => {
    const water = await getTopic(reader(), 'water', EMPTY_FILTER);
    expect(water?.entries[0]?.items).toEqual([
      { slug: 'water', stage: 'expected', note: 'Tigris' },
    ]);
    expect(await getTopic(reader(), 'astrology', EMPTY_FILTER)).toBeNull();
  });
});

describe('a feed', () => {
  it('is described by what it would hold: dated events from ninety days back', async () => {
    const plain = await describeFeed(reader(), EMPTY_FILTER, DEFAULT_FEED_OPTIONS);
    expect(plain.count).toBe(1);
    expect(plain.next.map((entry) => entry.summary)).toEqual(['Reported: Iraqi PM to Ankara']);
    const spans = await describeFeed(reader(), EMPTY_FILTER, {
      ...DEFAULT_FEED_OPTIONS,
      undated: 'span',
    });
    expect(spans.count).toBe(2);
    expect(spans.bytes).toBeGreaterThan(plain.bytes);
  });
});

describe('the nearest event', () => {
  it('is found without the dates, nearest to the window that was asked for', async () => {
    const nearest = await findNearest(reader(), {
      ...EMPTY_FILTER,
      host: valueList(['TR']),
      from: { kind: 'day', day: day('2025-06-01') },
      to: { kind: 'day', day: day('2025-06-30') },
    });
    expect(nearest?.dropped).toEqual(['window']);
    expect(nearest?.card.dates.earliest).toBe('2025-03-04');
  });

  it('is nothing for a filter without conditions', async () => {
    expect(await findNearest(reader(), EMPTY_FILTER)).toBeNull();
  });
});

describe('pages of a list', () => {
  it.each(['earliest', '-earliest', '-updated'] as const)(
    'lead there and back by %s',
    async (sort) => {
      const page = async (cursor: string | null) => {
        const found = await listEvents(reader(), {
          filter: EMPTY_FILTER,
          sort,
          limit: 1,
          cursor,
          editorial: ['published'],
        });
        if (!found.ok) throw new Error(found.failure.detail);
        return found.value;
      };
      const first = await page(null);
      const second = await page(first.next);
      const third = await page(second.next);
      const back = await page(third.previous);
      const start = await page(back.previous);
      expect(first.previous).toBeNull();
      expect(new Set([first, second, third].map((one) => one.cards[0]?.id)).size).toBe(3);
      expect(back.cards).toEqual(second.cards);
      expect(start.cards).toEqual(first.cards);
      expect(start.previous).toBeNull();
    },
  );
});
