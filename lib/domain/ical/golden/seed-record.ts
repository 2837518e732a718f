import { day } from '@/lib/domain/dates/day';
import { deriveDates, type EventDates } from '@/lib/domain/dates/event-dates';
import type { EventRecord, PartyRef, PlaceRef } from '@/lib/domain/event/event-record';

/** Dates of an EDTF text known to be good. */
export function dates(edtf: string): EventDates {
  const derived = deriveDates(edtf);
  if (!derived.ok) throw new Error(derived.message);
  return derived.value;
}

export const IRAQ: PartyRef = {
  code: 'IQ',
  kind: 'state',
  name: 'Iraq',
  shortName: 'Iraq',
  adjective: 'Iraqi',
};

export const RUSSIA: PartyRef = {
  code: 'RU',
  kind: 'state',
  name: 'Russia',
  shortName: 'Russia',
  adjective: 'Russian',
};

export const MOSCOW: PlaceRef = {
  slug: 'moscow',
  name: 'Moscow',
  country: 'RU',
  lat: 55.75222,
  lng: 37.61556,
  tz: 'Europe/Moscow',
};

export const NEW_YORK: PlaceRef = {
  slug: 'new-york',
  name: 'New York',
  country: 'US',
  lat: 40.71427,
  lng: -74.00597,
  tz: 'America/New_York',
};

/** The Iraqi Prime Minister's visit to Moscow of 10–11 October 2023, as the diary holds it. */
export const SEED_RECORD: EventRecord = {
  id: '0b2f6c1e-5a3d-4c8e-9f10-2d3e4f5a6b7c',
  slug: 'iraqi-pm-to-moscow',
  kind: 'official-visit',
  status: 'confirmed',
  editorial: 'published',
  dates: dates('2023-10-10/2023-10-11'),
  startTime: null,
  endTime: null,
  titleOverride: null,
  summary:
    'First visit to Russia since he took office; talks with Vladimir Putin, energy above all.',
  note: 'INTERNAL: never to be seen',
  places: [MOSCOW],
  participations: [
    {
      side: 'visiting',
      role: 'head-of-delegation',
      attendance: 'expected',
      person: { slug: 'mohammed-shia-al-sudani', name: 'Mohammed Shia al-Sudani', names: [] },
      office: {
        slug: 'prime-minister-iq',
        title: 'Prime Minister of Iraq',
        short: 'PM',
        party: 'IQ',
        level: 'head-of-government',
      },
      party: IRAQ,
    },
    {
      side: 'host',
      role: 'counterpart',
      attendance: 'expected',
      person: { slug: 'vladimir-putin', name: 'Vladimir Putin', names: [] },
      office: {
        slug: 'president-ru',
        title: 'President of Russia',
        short: 'President',
        party: 'RU',
        level: 'head-of-state',
      },
      party: RUSSIA,
    },
  ],
  agenda: [
    { slug: 'energy', stage: 'expected', note: '' },
    { slug: 'oil-gas', stage: 'agreed', note: 'OPEC+ quotas' },
    { slug: 'security', stage: 'discussed', note: '' },
  ],
  sessions: [],
  outcomes: [],
  sources: [
    {
      id: 'source-1',
      url: 'https://kremlin.example/news/1',
      title: 'Visit of the Prime Minister of Iraq, “a "working" one”',
      published: day('2023-10-05'),
      outlet: {
        slug: 'kremlin',
        name: 'Kremlin',
        reliability: 'B',
        voice: 'host-side',
        party: 'RU',
      },
    },
    {
      id: 'source-2',
      url: null,
      title: 'Statement of the Prime Minister’s office',
      published: day('2023-10-04'),
      outlet: null,
    },
  ],
  claims: [
    {
      id: 'claim-1',
      sourceId: 'source-1',
      field: 'occurrence',
      value: 'confirmed',
      credibility: 2,
      asserts: true,
      quote: null,
      chosen: false,
      side: 'host',
    },
    {
      id: 'claim-2',
      sourceId: 'source-2',
      field: 'occurrence',
      value: 'confirmed',
      credibility: 2,
      asserts: true,
      quote: null,
      chosen: false,
      side: 'visiting',
    },
  ],
  dateChanges: [],
  trip: null,
  partOf: null,
  version: 4,
  sequence: 0,
  firstPublishedAt: '2023-10-04T09:00:00.000Z',
  contentUpdatedAt: '2023-10-05T12:30:00.000Z',
  updatedAt: '2023-10-06T00:00:00.000Z',
  createdAt: '2023-10-03T08:00:00.000Z',
  postponed: null,
  statusBefore: null,
  lookAgainOn: null,
  publishAt: null,
  mergedInto: null,
  merges: [],
};

/** The seed visit with some fields otherwise. */
export function recordWith(fields: Partial<EventRecord>): EventRecord {
  return { ...SEED_RECORD, ...fields };
}
