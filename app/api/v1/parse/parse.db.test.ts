import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApi, type Sent, type TestApi, type TestEvent } from '@/app/testing';
import { type Reading, readingSchema } from '@/lib/domain/parse/draft';

let api: TestApi;
let visit: TestEvent;

beforeAll(async () => {
  api = await openTestApi();
  visit = await api.make({ status: 'announced' });
});
afterAll(() => api.diary.close());

const PUBLISHED = '2027-04-20';

async function parse(text: string, published = PUBLISHED): Promise<Reading> {
  const response = await api.send('POST', '/api/v1/parse', {
    role: 'editor',
    body: { text, published },
  });
  expect(response.status).toBe(200);
  return readingSchema.parse(await response.json());
}

async function statusOf(sent: Sent): Promise<number> {
  return (await api.send('POST', '/api/v1/parse', { role: 'editor', ...sent })).status;
}

describe('what cannot be read', () => {
  test('a text that is missing, empty or none is 422 and named', async () => {
    for (const body of [{}, { text: '' }, { text: ' \n' }, { text: 5 }, { text: 'a', more: 1 }]) {
      const response = await api.send('POST', '/api/v1/parse', { role: 'editor', body });
      expect(response.status).toBe(422);
      const problem: { errors: { path: string }[] } = await response.json();
      expect(problem.errors[0]?.path).toBe('more' in body ? 'more' : 'text');
    }
  });

  test('a day of publication that the calendar lacks is 422', async () => {
    expect(await statusOf({ body: { text: 'Macron to China', published: '2027-02-30' } })).toBe(
      422,
    );
    expect(await statusOf({ body: { text: 'Macron to China', published: 'today' } })).toBe(422);
  });

  test('what is no JSON, too large or of another type says so', async () => {
    expect(await statusOf({ body: '{' })).toBe(400);
    expect(await statusOf({ body: { text: 'a'.repeat(300_000) } })).toBe(422);
    expect(await statusOf({ body: { text: 'a'.repeat(1_100_000) } })).toBe(413);
    expect(await statusOf({ body: 'text', headers: { 'Content-Type': 'text/plain' } })).toBe(415);
  });
});

describe('what is read', () => {
  test('a line becomes a draft in which every field stands where its span says', async () => {
    const text = 'Iraqi PM Sudani to Moscow, Oct 10-11: energy, security';
    const { events } = await parse(text, '2023-10-04');
    const [draft] = events;
    expect(draft).toMatchObject({
      title: 'Iraqi PM to Moscow',
      kind: 'visit',
      status: 'planned',
      visitors: [{ name: 'Mohammed Shia al-Sudani', office: 'prime-minister', country: 'IQ' }],
      destinations: [{ city: 'Moscow', country: 'RU' }],
      edtf: '2023-10-10/2023-10-11',
      topics: ['energy', 'security'],
    });
    for (const { start, end, text: said } of draft?.spans ?? [])
      expect(text.slice(start, end)).toBe(said);
    const spanOf = (field: string) => draft?.spans.find((span) => span.field === field)?.text;
    expect(spanOf('visitors[0].name')).toBe('Sudani');
    expect(spanOf('visitors[0].office')).toBe('PM');
    expect(spanOf('visitors[0].country')).toBe('Iraqi');
    expect(spanOf('destinations[0].city')).toBe('Moscow');
    expect(spanOf('start_date')).toBe('Oct 10-11');
    expect(spanOf('topics[1]')).toBe('security');
  });

  test('a text without an event says why', async () => {
    expect(await parse('President Putin arrived in Sochi on Monday.')).toEqual({
      is_event: false,
      reason: 'domestic',
      events: [],
    });
  });

  test('without a day of publication days are counted from today', async () => {
    const body = { text: 'Macron to China tomorrow' };
    const response = await api.send('POST', '/api/v1/parse', { role: 'editor', body });
    // The tests' clock stands still at noon of 24 November 2026.
    expect(readingSchema.parse(await response.json()).events[0]?.start_date).toBe('2026-11-25');
  });

  test('the same text gives the same answer, and nothing is stored', async () => {
    const count = async () =>
      (await (await api.send('GET', '/api/v1/events?editorial=draft', { role: 'editor' })).json())
        .total;
    const before = await count();
    const text = 'Erdogan to Baghdad & Erbil 22 April';
    expect(await parse(text)).toEqual(await parse(text));
    expect(await count()).toBe(before);
  });
});

describe('what the diary has already', () => {
  const changeOf = async (text: string) => {
    const [match] = (await parse(text)).events[0]?.matches ?? [];
    return match && { id: match.id, change: match.change };
  };

  test('the same visit is the same, by the person in any spelling or by office', async () => {
    const same = { id: visit.id, change: 'same' };
    expect(await changeOf('Iraqi PM to Ankara 3-5 May')).toEqual(same);
    expect(await changeOf('Mohamed Shyaa Al Sudani to Ankara May 3-5')).toEqual(same);
    expect(await changeOf('السوداني to Ankara 3-5 May')).toEqual(same);
  });

  test('other days move it, and words put it off or call it off', async () => {
    expect(await changeOf('Iraqi PM to Ankara 7-9 May')).toEqual({ id: visit.id, change: 'move' });
    expect(await changeOf('Iraqi PM to Ankara 3 May POSTPONED')).toEqual({
      id: visit.id,
      change: 'postpone',
    });
    expect(await changeOf('Iraqi PM to Ankara cancelled')).toEqual({
      id: visit.id,
      change: 'cancel',
    });
  });

  test('a window around its days only bears it out', async () => {
    expect(await changeOf('Iraqi PM to Turkey in early May')).toEqual({
      id: visit.id,
      change: 'source',
    });
  });

  test('another person, host or month is another visit', async () => {
    expect(await changeOf('Iraq FM to Ankara 3-5 May')).toBeUndefined();
    expect(await changeOf('Iraqi PM to Tehran 3-5 May')).toBeUndefined();
    expect(await changeOf('Iraqi PM to Ankara 3-5 December')).toBeUndefined();
  });

  test('a person whom only the diary knows is read by the name it has', async () => {
    await api.make({
      participations: [
        {
          side: 'visiting',
          person: { name: 'Zebulon Quartermain' },
          office: { title: 'Foreign Minister', party: 'NZ' },
          party: 'NZ',
        },
        { side: 'host', party: 'TR' },
      ],
    });
    const { events } = await parse('Quartermain to Ankara 3-5 May');
    expect(events[0]?.visitors).toEqual([
      { name: 'Zebulon Quartermain', office: null, country: 'NZ' },
    ]);
    expect(events[0]?.matches[0]?.change).toBe('same');
  });
});
