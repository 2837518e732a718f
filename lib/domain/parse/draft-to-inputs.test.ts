import { describe, expect, test } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { eventInputSchema } from '@/lib/domain/event/event-input';
import type { Draft } from './draft';
import { draftToInputs } from './draft-to-inputs';

const PM = { name: 'Mohammed Shia al-Sudani', office: 'prime-minister', country: 'IQ' };

function draftOf(extra: Partial<Draft> = {}): Draft {
  return {
    title: 'Iraqi PM to Moscow',
    kind: 'visit',
    status: 'planned',
    official: false,
    visitors: [PM],
    destinations: [{ city: 'Moscow', country: 'RU' }],
    start_date: day('2023-10-10'),
    end_date: day('2023-10-11'),
    date_precision: 'day',
    edtf: '2023-10-10/2023-10-11',
    counterparts: [],
    topics: ['energy'],
    spans: [],
    matches: [],
    ...extra,
  };
}

const context = {
  source: { url: 'https://example.org/1', title: 'A visit' },
  officeTitle: (office: string, party: string) =>
    office === 'foreign-minister' && party === 'US' ? 'Secretary of State' : 'Prime Minister',
};
const inputsOf = (extra: Partial<Draft> = {}) => draftToInputs(draftOf(extra), context);
const inputOf = (extra: Partial<Draft> = {}) => inputsOf(extra)[0];

test('a draft is an input that the diary takes, with its source', () => {
  const [input] = inputsOf();
  expect(eventInputSchema.safeParse(input).success).toBe(true);
  expect(input).toEqual({
    kind: 'visit',
    status: 'reported',
    edtf: '2023-10-10/2023-10-11',
    precision: 'day',
    places: [{ city: 'Moscow', country: 'RU' }],
    participations: [
      {
        side: 'visiting',
        person: { name: 'Mohammed Shia al-Sudani' },
        office: { title: 'Prime Minister', party: 'IQ' },
        party: 'IQ',
      },
      { side: 'host', party: 'RU' },
    ],
    topics: ['energy'],
    sources: [context.source],
  });
});

test.each([
  [{ official: true }, 'announced'],
  [{ status: 'completed' }, 'completed'],
  [{ status: 'postponed' }, 'postponed'],
  [{ status: 'cancelled', official: true }, 'cancelled'],
] as const)('%o is saved as %s', (extra, status) => {
  expect(inputOf(extra)?.status).toBe(status);
});

test('the rank that is stated becomes the kind, and a call has no host', () => {
  expect(inputOf({ rank: 'state-visit' })?.kind).toBe('state-visit');
  const call = inputOf({
    kind: 'call',
    destinations: [],
    visitors: [PM, { name: null, office: 'foreign-minister', country: 'US' }],
  });
  expect(call).toMatchObject({ kind: 'call', places: [] });
  expect(call?.participations?.map((one) => one.side)).toEqual(['visiting', 'visiting']);
  expect(call?.participations?.[1]?.office).toEqual({ title: 'Secretary of State', party: 'US' });
});

test('whoever receives the visitor stands for the host', () => {
  const counterparts = [{ name: 'Vladimir Putin', office: null, country: null }];
  expect(inputOf({ counterparts })?.participations?.slice(1)).toEqual([
    { side: 'host', person: { name: 'Vladimir Putin' }, party: 'RU' },
  ]);
});

test('a date that the text does not give stays unknown, a window stays a window', () => {
  expect(
    inputOf({ edtf: null, date_precision: 'unknown', start_date: null, end_date: null }),
  ).toMatchObject({ edtf: null, precision: 'unknown' });
  expect(inputOf({ edtf: '[2023-10-09..2023-10-15]', date_precision: 'week' })).toMatchObject({
    edtf: '[2023-10-09..2023-10-15]',
    precision: 'week',
  });
});

test('what is no topic of the taxonomy is left out, and none stands twice', () => {
  expect(inputOf({ topics: ['energy', 'gossip', 'energy'] })?.topics).toEqual(['energy']);
});

describe('a tour', () => {
  const destinations = [
    { city: 'Baku', country: 'AZ', start_date: day('2026-05-04'), end_date: day('2026-05-05') },
    { city: 'Tbilisi', country: 'GE' },
    { city: 'Batumi', country: 'GE' },
  ];
  const tour = { destinations, start_date: day('2026-05-04'), end_date: day('2026-05-08') };
  const dates = { edtf: '2026-05-04/2026-05-08', date_precision: 'day' } as const;

  test('is one event to each host, with all its places there', () => {
    const inputs = inputsOf({ ...tour, ...dates });
    expect(inputs.map((one) => one.places?.length)).toEqual([1, 2]);
    expect(inputs.every((one) => eventInputSchema.safeParse(one).success)).toBe(true);
  });

  test('gives each stop its own days, or the window of the journey where the text does not', () => {
    expect(inputsOf({ ...tour, ...dates }).map((one) => one.edtf)).toEqual([
      '2026-05-04/2026-05-05',
      '[2026-05-04..2026-05-08]',
    ]);
  });
});
