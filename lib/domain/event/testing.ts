import type { EventDates } from '@/lib/domain/dates/event-dates';
import { datesOf } from '@/lib/domain/dates/testing';
import type { EventRecord, ParticipationRecord, PartyRef, PlaceRef } from './event-record';
import type { Level } from './vocabulary';

/* Records for tests: the visit of the Iraqi Prime Minister to Moscow, and what varies it. */

const STATES: Record<string, [name: string, adjective: string, short?: string]> = {
  IQ: ['Iraq', 'Iraqi'],
  RU: ['Russia', 'Russian'],
  US: ['United States', 'US', 'US'],
  GR: ['Greece', 'Greek'],
  IT: ['Italy', 'Italian'],
  BE: ['Belgium', 'Belgian'],
  EG: ['Egypt', 'Egyptian'],
  VA: ['Vatican City', 'Vatican'],
  CN: ['China', 'Chinese'],
  GB: ['United Kingdom', 'British', 'UK'],
  FR: ['France', 'French'],
  JO: ['Jordan', 'Jordanian'],
  AE: ['United Arab Emirates', 'Emirati', 'UAE'],
};
const ORGANISATIONS: Record<string, [name: string, short: string]> = {
  EU: ['European Union', 'EU'],
  UN: ['United Nations', 'UN'],
  G20: ['G20', 'G20'],
};

/** A party as records refer to it; a code the table has not is a state of that name. */
export function party(code: string): PartyRef {
  const organisation = ORGANISATIONS[code];
  if (organisation) {
    const [name, shortName] = organisation;
    return { code, kind: 'organisation', name, shortName, adjective: shortName };
  }
  const [name, adjective, shortName = name] = STATES[code] ?? [code, code];
  return { code, kind: 'state', name, shortName, adjective };
}

/** A city as records refer to it; all of them lie where Moscow does. */
export function place(name: string, country = 'RU'): PlaceRef {
  return { slug: name.toLowerCase(), name, country, lat: 55.75, lng: 37.62, tz: 'Europe/Moscow' };
}

interface Who {
  side?: ParticipationRecord['side'];
  role?: ParticipationRecord['role'];
  person?: string;
  /** In full and short: "Prime Minister of Iraq", "PM". */
  office?: [title: string, short: string, level?: Level];
}

/** A participation of a party, on the visiting side unless said otherwise. */
export function participation(code: string, who: Who = {}): ParticipationRecord {
  const { side = 'visiting', person, office } = who;
  const slug = (text: string) => text.toLowerCase().replaceAll(' ', '-');
  return {
    side,
    role: who.role ?? (side === 'visiting' ? 'head-of-delegation' : 'counterpart'),
    attendance: 'expected',
    person: person ? { slug: slug(person), name: person, names: [] } : null,
    office: office
      ? {
          slug: slug(office[0]),
          title: office[0],
          short: office[1],
          party: code,
          level: office[2] ?? 'head-of-government',
        }
      : null,
    party: party(code),
  };
}

export const SUDANI = participation('IQ', {
  person: 'Mohammed Shia al-Sudani',
  office: ['Prime Minister of Iraq', 'PM'],
});
export const PUTIN = participation('RU', {
  side: 'host',
  person: 'Vladimir Putin',
  office: ['President of Russia', 'President', 'head-of-state'],
});

/** A published record; `dates` as EDTF. */
export function recordOf(
  fields: Partial<Omit<EventRecord, 'dates'>> & { dates?: string | EventDates } = {},
): EventRecord {
  const { dates = '2026-12-10/2026-12-11', ...rest } = fields;
  return {
    id: '8d6d6a52-6c7e-4a4e-9a35-0f1a4dd8a4c1',
    slug: 'iraqi-pm-to-moscow-2026',
    kind: 'official-visit',
    status: 'announced',
    editorial: 'published',
    dates: typeof dates === 'string' ? datesOf(dates) : dates,
    startTime: null,
    endTime: null,
    titleOverride: null,
    summary: null,
    note: null,
    places: [place('Moscow')],
    participations: [SUDANI, PUTIN],
    agenda: [],
    sessions: [],
    outcomes: [],
    sources: [],
    claims: [],
    dateChanges: [],
    trip: null,
    partOf: null,
    version: 1,
    sequence: 0,
    firstPublishedAt: '2026-11-01T00:00:00.000Z',
    contentUpdatedAt: '2026-11-01T00:00:00.000Z',
    updatedAt: '2026-11-01T00:00:00.000Z',
    createdAt: '2026-11-01T00:00:00.000Z',
    postponed: null,
    statusBefore: null,
    lookAgainOn: null,
    publishAt: null,
    mergedInto: null,
    merges: [],
    ...rest,
  };
}
