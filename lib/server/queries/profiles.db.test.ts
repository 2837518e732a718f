import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { day } from '@/lib/domain/dates/day';
import { EMPTY_FILTER, valueList } from '@/lib/domain/filter/filter';
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
  publishedId = await create({}, true);
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
    ['a party', () => getParty(reader(), 'TR')],
    ['a person', () => getPerson(reader(), 'mohammed-shia-al-sudani')],
    ['a topic', () => getTopic(reader(), 'energy')],
    ['a place', () => getPlace(reader(), 'ankara')],
    ['the parties', () => listParties(reader())],
    ['the people', () => listPeople(reader(), null)],
    ['the people of a letter', () => listPeople(reader(), 'Z')],
    ['the topics', () => listTopics(reader())],
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
    expect(await getPerson(reader(), 'zanzar-quill')).toBeNull();
    expect(await getPlace(reader(), 'antalya')).toBeNull();
    expect(await getTrip(reader(), 'zanzar-tour')).toBeNull();
  });

  it('is counted nowhere', async () => {
    const party = await getParty(reader(), 'BS');
    expect(party).toMatchObject({ total: 0, next: [], partners: [], topics: [] });
    const health = (await listTopics(reader())).find((line) => line.slug === 'health');
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
    const iraq = await getParty(reader(), 'IQ');
    expect(iraq?.went.total).toBe(1);
    expect(iraq?.years).toEqual([{ first: 2025, last: 2025, sent: 1, received: 0 }]);
    expect(iraq?.partners).toEqual([{ code: 'TR', name: 'Türkiye', sent: 1, received: 0 }]);
    expect(iraq?.next).toHaveLength(1);
    expect(iraq?.open).toHaveLength(1);
  });

  it('is null for a code nobody has', async () => {
    expect(await getParty(reader(), 'QQ')).toBeNull();
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
    const water = await getTopic(reader(), 'water');
    expect(water?.entries[0]?.items).toEqual([
      { slug: 'water', stage: 'expected', note: 'Tigris' },
    ]);
    expect(await getTopic(reader(), 'astrology')).toBeNull();
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
