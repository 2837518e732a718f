import { describe, expect, test } from 'vitest';
import { UNKNOWN_DATES } from '@/lib/domain/dates/event-dates';
import { datesOf } from '@/lib/domain/dates/testing';
import { ACTIONS, type ActionName } from './actions';
import type { EventRecord, SourceRecord } from './event-record';
import { stampRecord } from './stamp-record';
import { participation, place, recordOf } from './testing';
import type { TransitionInput } from './transitions/transition';
import { STATUSES, type Status } from './vocabulary';

const NOW = '2026-11-24T12:00:00.000Z';

function give(
  record: EventRecord,
  action: ActionName,
  input: Partial<TransitionInput> = {},
): EventRecord {
  const result = attempt(record, action, input);
  if (!result.ok) throw new Error(result.failure.detail);
  return stampRecord(record, result.value, NOW);
}

function attempt(record: EventRecord, action: ActionName, input: Partial<TransitionInput> = {}) {
  return ACTIONS[action].transition(record, {
    reason: null,
    source: null,
    side: null,
    now: NOW,
    claimId: crypto.randomUUID(),
    ...input,
  });
}

/** A record in that status, as it would have come there. */
function inStatus(status: Status): EventRecord {
  if (status !== 'postponed') return recordOf({ status });
  return give(recordOf({ status: 'announced' }), 'postpone');
}

/** From which statuses each action is allowed; from all others it is a conflict. */
const ALLOWED: Partial<Record<ActionName, readonly Status[]>> = {
  report: ['reported', 'announced', 'postponed'],
  announce: ['reported', 'announced', 'postponed'],
  confirm: ['reported', 'announced', 'postponed'],
  reschedule: ['reported', 'announced', 'confirmed', 'postponed', 'cancelled', 'did-not-happen'],
  postpone: ['reported', 'announced', 'confirmed', 'postponed'],
  cancel: ['reported', 'announced', 'confirmed', 'postponed'],
  'did-not-happen': ['reported', 'announced', 'confirmed', 'postponed'],
  complete: ['reported', 'announced', 'confirmed'],
  reopen: ['completed', 'cancelled', 'did-not-happen', 'postponed'],
};

for (const action of Object.keys(ALLOWED).filter((name): name is ActionName => name in ACTIONS)) {
  describe(action, () => {
    test.each(STATUSES)('from %s is allowed or a conflict, as the table says', (status) => {
      const result = attempt(inStatus(status), action, {
        side: 'host',
        dates: action === 'reschedule' ? datesOf('2027-01-10') : undefined,
      });
      if (ALLOWED[action]?.includes(status)) expect(result.ok).toBe(true);
      else expect(result).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    });
  });
}

test('confirming by one side announces, by both confirms', () => {
  const one = give(recordOf({ status: 'reported' }), 'confirm', { side: 'visiting' });
  expect(one.status).toBe('announced');
  expect(give(one, 'confirm', { side: 'host' }).status).toBe('confirmed');
});

test('one side and two independent outlets confirm', () => {
  const source = (slug: string): SourceRecord => ({
    id: slug,
    url: null,
    title: slug,
    published: null,
    outlet: { slug, name: slug, reliability: 'B', voice: 'wire', party: null },
  });
  const first = give(recordOf({ status: 'reported' }), 'announce', { source: source('afp') });
  const second = give(first, 'announce', { source: source('ap') });
  expect(second.status).toBe('announced');
  expect(give(second, 'confirm', { side: 'host' }).status).toBe('confirmed');
});

test('confirming needs its side', () => {
  expect(attempt(recordOf(), 'confirm')).toMatchObject({
    ok: false,
    failure: { code: 'unprocessable', errors: [{ path: 'side' }] },
  });
});

test('a postponed event leaves its day, remembers its slot, and comes back as it was', () => {
  const before = recordOf({ status: 'confirmed' });
  const postponed = give(before, 'postpone', { reason: 'Snow' });
  expect(postponed).toMatchObject({
    status: 'postponed',
    dates: UNKNOWN_DATES,
    postponed: { at: NOW, dates: before.dates },
    sequence: 1,
  });
  expect(postponed.dateChanges).toMatchObject([{ type: 'postponed', reason: 'Snow', to: null }]);
  const again = give(postponed, 'postpone');
  expect(again.postponed?.dates).toEqual(before.dates);
  const back = give(again, 'reschedule', { dates: datesOf('2027-02-01') });
  expect(back).toMatchObject({
    status: 'confirmed',
    postponed: null,
    dates: { edtf: '2027-02-01' },
  });
});

test.each(['cancel', 'did-not-happen'] as const)(
  'a postponed event that ends by %s has its old slot for a date, so that its end has a place',
  (action) => {
    const before = recordOf({ status: 'confirmed' });
    const ended = give(give(before, 'postpone'), action);
    expect(ended).toMatchObject({
      dates: before.dates,
      postponed: null,
      statusBefore: 'confirmed',
    });
    expect(give(ended, 'reopen')).toMatchObject({ status: 'confirmed', dates: before.dates });
    const moved = give(recordOf(), 'postpone', { dates: datesOf('2027-03-01') });
    expect(give(moved, action).dates).toEqual(datesOf('2027-03-01'));
  },
);

test('postponing to a new date keeps it in the calendar there', () => {
  const moved = give(recordOf(), 'postpone', { dates: datesOf('2027-03-01') });
  expect(moved).toMatchObject({ status: 'postponed', dates: { earliest: '2027-03-01' } });
});

describe('the slip ledger', () => {
  test.each([
    ['2026-12-10/2026-12-11', '2026-12-12/2026-12-13', 'slip'],
    ['2026-12-10/2026-12-11', '2026-12-08/2026-12-09', 'pull-in'],
    ['2026-12', '2026-12-10/2026-12-11', 'firmed'],
    ['2026-12-10/2026-12-11', '2026-12', 'loosened'],
    ['2026-12-10/2026-12-11', '2026-12-10/2026-12-12', 'adjusted'],
  ])('has a row for a move from %s to %s: %s', (from, to, type) => {
    const source = { id: 'said', url: null, title: 'x', published: null, outlet: null };
    const before = recordOf({ dates: from });
    const moved = give(before, 'reschedule', { dates: datesOf(to), reason: 'Snow', source });
    expect(moved.dateChanges).toEqual([
      {
        type,
        from: before.dates,
        to: datesOf(to),
        reason: 'Snow',
        sourceId: 'said',
        seenAt: NOW,
      },
    ]);
    expect(moved.sources).toContainEqual(source);
  });

  test('has a row for a postponement, and one for the new date, whichever status it had', () => {
    for (const status of ['reported', 'announced', 'confirmed'] as const) {
      const postponed = give(recordOf({ status }), 'postpone');
      const back = give(postponed, 'reschedule', { dates: datesOf('2027-02-01') });
      expect(back.dateChanges.map(({ type, from, to }) => [type, from?.edtf, to?.edtf])).toEqual([
        ['postponed', '2026-12-10/2026-12-11', undefined],
        ['firmed', undefined, '2027-02-01'],
      ]);
      expect(back.status).toBe(status);
    }
  });

  test('has none for dates that are the same', () => {
    const same = give(recordOf(), 'reschedule', { dates: recordOf().dates });
    expect(same.dateChanges).toEqual([]);
  });

  test('keeps all its rows, in the order in which they were learnt', () => {
    const days = ['2027-01-10', '2027-01-05', '2027-01', '2027-01-07'];
    const moved = days.reduce(
      (record, edtf) => give(record, 'reschedule', { dates: datesOf(edtf) }),
      recordOf(),
    );
    expect(moved.dateChanges.map(({ type }) => type)).toEqual([
      'slip',
      'pull-in',
      'loosened',
      'firmed',
    ]);
    for (const [index, row] of moved.dateChanges.entries()) {
      const next = moved.dateChanges[index + 1];
      if (next) expect(next.from).toEqual(row.to);
    }
  });
});

test('reopening returns to the status before', () => {
  const cancelled = give(recordOf({ status: 'confirmed' }), 'cancel');
  expect(give(cancelled, 'reopen').status).toBe('confirmed');
});

test('a move keeps local times only on one day', () => {
  const timed = recordOf({
    kind: 'call',
    dates: '2026-12-10',
    startTime: '13:00',
    endTime: '14:00',
  });
  const day = give(timed, 'reschedule', { dates: datesOf('2026-12-12') });
  expect(day.startTime).toBe('13:00');
  const month = give(timed, 'reschedule', { dates: datesOf('2026-12') });
  expect(month.startTime).toBeNull();
});

test('SEQUENCE counts commands that calendars must hear of, once each, from first publication', () => {
  const draft = recordOf({ editorial: 'draft', firstPublishedAt: null });
  const moved = give(draft, 'reschedule', { dates: datesOf('2026-12-20') });
  expect(moved.sequence).toBe(0);
  const published = give(moved, 'publish');
  expect(published).toMatchObject({ sequence: 0, firstPublishedAt: NOW, version: 3 });
  const both = give(published, 'postpone', { dates: datesOf('2027-01-01') });
  expect(both.sequence).toBe(1);
  const withdrawn = give(both, 'retract');
  expect(withdrawn).toMatchObject({ editorial: 'retracted', sequence: 2 });
  expect(give(withdrawn, 'publish').firstPublishedAt).toBe(NOW);
});

describe('SEQUENCE', () => {
  // Named by hand, so that a place or a visitor that changes does not change the title too.
  const before = recordOf({
    titleOverride: 'Named by hand',
    dates: '2026-12-10',
    startTime: '13:00',
    endTime: '14:00',
  });
  const sequenceAfter = (change: Partial<EventRecord>) =>
    stampRecord(before, { ...before, ...change }, NOW).sequence;

  const counted: [string, Partial<EventRecord>][] = [
    ['the date', { dates: datesOf('2026-12-11') }],
    ['how the same days are written', { dates: datesOf('2026-12-10?') }],
    ['the hour it begins', { startTime: '13:30' }],
    ['the hour it ends', { endTime: '15:00' }],
    ['a place', { places: [place('Kazan')] }],
    ['another stop', { places: [place('Moscow'), place('Kazan')] }],
    ['the order of stops', { places: [place('Kazan'), place('Moscow')] }],
    ['the status', { status: 'confirmed' }],
    ['the title', { titleOverride: 'Named again' }],
    ['a retraction', { editorial: 'retracted' }],
  ];
  test.each(counted)('counts %s', (_, change) => {
    expect(sequenceAfter(change)).toBe(before.sequence + 1);
  });

  const uncounted: [string, Partial<EventRecord>][] = [
    ['a summary', { summary: 'New' }],
    ['an internal note', { note: 'New' }],
    ['the agenda', { agenda: [{ slug: 'energy', stage: 'agreed', note: '' }] }],
    ['who else comes', { participations: [...before.participations, participation('GR')] }],
    ['the kind, where the title stays', { kind: 'visit' }],
  ];
  test.each(uncounted)('does not count %s', (_, change) => {
    expect(sequenceAfter(change)).toBe(before.sequence);
  });

  test('counts several changes of one command once', () => {
    expect(sequenceAfter(Object.assign({}, ...counted.map(([, change]) => change)))).toBe(1);
  });
});

test('an internal note changes the version alone; an agenda changes content, not SEQUENCE', () => {
  const before = recordOf();
  const noted = stampRecord(before, { ...before, note: 'ask' }, NOW);
  expect(noted).toMatchObject({
    version: 2,
    sequence: 0,
    contentUpdatedAt: before.contentUpdatedAt,
    updatedAt: NOW,
  });
  const agenda = [{ slug: 'energy' as const, stage: 'expected' as const, note: '' }];
  const discussed = stampRecord(before, { ...before, agenda }, NOW);
  expect(discussed).toMatchObject({ sequence: 0, contentUpdatedAt: NOW });
});
