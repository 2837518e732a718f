import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimRecord, EventRecord, SourceRecord } from '@/lib/domain/event/event-record';
import { place, recordOf } from '@/lib/domain/event/testing';
import { moveDates } from '@/lib/domain/event/transitions/move-dates';
import { datesOf } from '../dates/testing';
import { claimItems, claimValueOf, patchOfClaim, readParticipantItem } from './claim-value';
import { findChoice, judgeClaim, markChoice } from './edit-claim';
import { recordClaims, type Said } from './record-claims';
import { weighClaims } from './weigh-claims';

const source = (id: string): SourceRecord => ({
  id,
  url: `https://example.org/${id}`,
  title: id,
  published: null,
  outlet: null,
});
const claim = (id: string, fields: Partial<ClaimRecord> = {}): ClaimRecord => ({
  id,
  sourceId: id,
  field: 'dates',
  value: '2026-12-10/2026-12-11',
  credibility: 6,
  asserts: true,
  quote: null,
  side: null,
  chosen: false,
  ...fields,
});
function ids() {
  let count = 0;
  return () => {
    count += 1;
    return `c${count}`;
  };
}
const said = (record: EventRecord) =>
  record.claims.map((one) => [one.sourceId, one.field, one.value, one.asserts]);
const datesField = (record: EventRecord) => {
  const field = weighClaims(record).find((one) => one.field === 'dates');
  if (!field) throw new Error('nothing is said of the dates');
  return field;
};

describe('what a save records', () => {
  const energy = { slug: 'energy', stage: 'expected', note: '' } as const;

  test('the one source of a new event says every field that is filled, graded by nobody', () => {
    const made = recordClaims(
      null,
      recordOf({ sources: [source('a')], agenda: [energy] }),
      [source('a')],
      ids(),
    );
    expect(said(made)).toEqual([
      ['a', 'dates', '2026-12-10/2026-12-11', true],
      ['a', 'place', 'moscow', true],
      [
        'a',
        'participants',
        'visiting:IQ:prime-minister-of-iraq:mohammed-shia-al-sudani;host:RU:president-of-russia:vladimir-putin',
        true,
      ],
      ['a', 'topics', 'energy', true],
    ]);
    expect(made.claims.every((one) => one.credibility === 6 && !one.chosen)).toBe(true);
  });

  test('of two sources nobody knows which said what', () => {
    const both = recordOf({ sources: [source('a'), source('b')] });
    expect(recordClaims(null, both, both.sources, ids()).claims).toEqual([]);
  });

  test('a new source of a change says what changed and no more', () => {
    const before = recordOf({ sources: [source('a')] });
    const after = { ...before, agenda: [energy], sources: [source('a'), source('b')] };
    expect(said(recordClaims(before, after, after.sources, ids()))).toEqual([
      ['b', 'topics', 'energy', true],
    ]);
  });

  test('a source that was there already says nothing of a change', () => {
    const before = recordOf({ sources: [source('a')] });
    const after = { ...before, agenda: [energy] };
    expect(recordClaims(before, after, after.sources, ids())).toBe(after);
  });

  test('what a document is known to say is recorded as that, once', () => {
    const before = recordOf({ sources: [source('a')] });
    const says: Said[] = [
      { field: 'dates', value: '2026-12-12', quote: 'on the 12th' },
      { field: 'occurrence', asserts: false },
    ];
    const given = [{ ...source('a'), says }];
    const once = recordClaims(before, before, given, ids());
    expect(said(once)).toEqual([
      ['a', 'dates', '2026-12-12', true],
      ['a', 'occurrence', 'announced', false],
    ]);
    expect(once.claims[0]?.quote).toBe('on the 12th');
    expect(recordClaims(once, once, given, ids())).toBe(once);
  });

  test('a field that holds nothing is claimed by nobody', () => {
    const bare = recordOf({ dates: datesOf(null), places: [], participations: [] });
    const made = recordClaims(null, { ...bare, sources: [source('a')] }, [source('a')], ids());
    expect(made.claims).toEqual([]);
  });
});

describe('contradictory claims', () => {
  const two = [claim('a'), claim('b', { value: '2026-12-12' })];

  test('stand side by side, what is shown first', () => {
    const field = datesField(recordOf({ claims: two.toReversed() }));
    expect(field.isDisputed).toBe(true);
    expect(field.values.map((one) => [one.value, one.isShown])).toEqual([
      ['2026-12-10/2026-12-11', true],
      ['2026-12-12', false],
    ]);
  });

  test.each([
    ['a month beside its day', '2026-12'],
    ['word that it is postponed', 'postponed'],
    ['the same days', '2026-12-10/2026-12-11'],
  ])('are none: %s', (_, value) => {
    expect(datesField(recordOf({ claims: [claim('a'), claim('b', { value })] })).isDisputed).toBe(
      false,
    );
  });

  test('days that only overlap do contradict', () => {
    const claims = [claim('a'), claim('b', { value: '2026-12-11/2026-12-12' })];
    expect(datesField(recordOf({ claims })).isDisputed).toBe(true);
  });

  test('are none between a date and the one that the event moved to', () => {
    const before = recordOf({ claims: [claim('a')] });
    const moved = moveDates(before, datesOf('2026-12-20'), {
      reason: null,
      sourceId: 'b',
      seenAt: '2026-11-24T00:00:00.000Z',
    });
    const after = { ...moved, claims: [...moved.claims, claim('b', { value: '2026-12-20' })] };
    expect(datesField(after).isDisputed).toBe(false);
  });

  test('are none when one report only names fewer places', () => {
    const record = recordOf({
      places: [place('Moscow'), place('Kazan')],
      claims: [
        claim('a', { field: 'place', value: 'moscow' }),
        claim('b', { field: 'place', value: 'moscow,kazan' }),
      ],
    });
    expect(weighClaims(record)[0]).toMatchObject({ field: 'place', isDisputed: false });
    const elsewhere = [...record.claims, claim('c', { field: 'place', value: 'minsk' })];
    expect(weighClaims({ ...record, claims: elsewhere })[0]?.isDisputed).toBe(true);
  });

  test('of whether it takes place: a denial of what stands, an assertion after what is off', () => {
    const asserts = claim('a', { field: 'occurrence', value: 'announced' });
    const denies = claim('b', { field: 'status', value: 'cancelled', asserts: false });
    const disputed = (status: EventRecord['status'], claims: ClaimRecord[]) =>
      weighClaims(recordOf({ status, claims }))[0]?.isDisputed;
    expect(disputed('announced', [asserts])).toBe(false);
    expect(disputed('announced', [asserts, denies])).toBe(true);
    expect(disputed('cancelled', [asserts, denies])).toBe(false);
    expect(disputed('cancelled', [denies, asserts])).toBe(true);
  });
});

describe('choosing', () => {
  const record = recordOf({
    sources: [source('a'), source('b')],
    claims: [claim('a', { chosen: true }), claim('b', { value: '2026-12-12' })],
  });

  test('marks one claim of its field, keeps the dispute in sight and can be taken back', () => {
    const chosen = findChoice(record, 'b');
    if (!chosen.ok) throw new Error(chosen.failure.detail);
    const move = { reason: null, sourceId: null, seenAt: '2026-11-24T00:00:00.000Z' };
    const after = markChoice(record, moveDates(record, datesOf('2026-12-12'), move), chosen.value);
    expect(after.claims.map((one) => one.chosen)).toEqual([false, true]);
    expect(after.dateChanges).toMatchObject([{ type: 'slip', sourceId: 'b' }]);
    expect(datesField(after)).toMatchObject({
      isDisputed: true,
      values: [{ value: '2026-12-12', isChosen: true }, { value: '2026-12-10/2026-12-11' }],
    });
    const back = markChoice(after, moveDates(after, record.dates, move), claim('a'));
    expect(back.claims).toEqual(record.claims);
    expect(back.dates).toEqual(record.dates);
  });

  test.each([
    ['a claim it has not', 'x', 'not-found'],
    ['whether it takes place', 'o', 'conflict'],
    ['a denial', 'd', 'conflict'],
  ])('fails for %s', (_, id, code) => {
    const claims = [claim('o', { field: 'occurrence' }), claim('d', { asserts: false })];
    expect(findChoice({ ...record, claims }, id)).toMatchObject({ failure: { code } });
  });

  test('a value names what the event is given: dates, places, topics, participants', () => {
    expect(patchOfClaim(record, claim('b', { value: '2026-12-12' }))).toEqual({
      edtf: '2026-12-12',
    });
    const field = 'place';
    expect(patchOfClaim(record, claim('b', { field, value: 'minsk,kazan' }))).toEqual({
      places: ['minsk', 'kazan'],
    });
    const topics = patchOfClaim(record, claim('b', { field: 'topics', value: 'energy,astrology' }));
    expect(topics).toEqual({ topics: ['energy'] });
    const own = claimValueOf(record, 'participants') ?? '';
    expect(patchOfClaim(record, claim('b', { field: 'participants', value: own }))).toEqual({
      participations: record.participations.map((one) => ({
        side: one.side,
        role: one.role,
        attendance: one.attendance,
        party: one.party.code,
        office: one.office?.slug,
        person: one.person?.slug,
      })),
    });
    expect(patchOfClaim(record, claim('b', { field: 'outcomes' }))).toBeNull();
  });

  test('any text is read as participants without a fault', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const items = claimItems({ field: 'participants', value }).map(readParticipantItem);
        expect(items.every((item) => item === null || item.party !== '')).toBe(true);
      }),
    );
  });
});

test('judging grades one claim and nothing else', () => {
  const record = recordOf({ claims: [claim('a'), claim('b')] });
  const judged = judgeClaim(record, 'b', 2);
  expect(judged).toMatchObject({
    ok: true,
    value: { claims: [{ credibility: 6 }, { credibility: 2 }] },
  });
  expect(judgeClaim(record, 'x', 2)).toMatchObject({ failure: { code: 'not-found' } });
});
