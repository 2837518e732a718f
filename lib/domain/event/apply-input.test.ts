import { describe, expect, test } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { UNKNOWN_DATES } from '@/lib/domain/dates/event-dates';
import { datesOf } from '@/lib/domain/dates/testing';
import { ACTIONS, type ActionName } from './actions';
import { applyInput, createRecord } from './apply-input';
import type { EventRecord } from './event-record';
import type { ResolvedInput } from './resolved-input';
import { recordOf } from './testing';
import type { Status } from './vocabulary';

const NOW = '2026-11-24T12:00:00.000Z';
const CONTEXT = { now: NOW, newId: () => 'new' };

/** A record as an input that changes nothing, then what is changed. */
function inputOf(record: EventRecord, change: Partial<ResolvedInput> = {}): ResolvedInput {
  return { ...record, ...change };
}

function apply(record: EventRecord, change: Partial<ResolvedInput>): EventRecord {
  const applied = applyInput(record, inputOf(record, change), CONTEXT);
  if (!applied.ok) throw new Error(applied.failure.detail);
  return applied.value;
}

function act(record: EventRecord, action: ActionName): EventRecord {
  const given = { reason: null, source: null, side: null, now: NOW, claimId: 'new' };
  const acted = ACTIONS[action].transition(record, given);
  if (!acted.ok) throw new Error(acted.failure.detail);
  return acted.value;
}

const AWAITED: readonly Status[] = ['reported', 'announced', 'confirmed', 'postponed'];
const inStatus = (status: Status) =>
  status === 'postponed'
    ? act(recordOf({ status: 'confirmed' }), 'postpone')
    : recordOf({ status });

describe('a status set by editing', () => {
  test.each(
    AWAITED.flatMap((from) =>
      (
        [
          ['postponed', 'postpone'],
          ['cancelled', 'cancel'],
          ['did-not-happen', 'did-not-happen'],
          ['completed', 'complete'],
        ] as const
      ).flatMap(([status, action]) =>
        // Nothing is set by naming the status it has; and it cannot complete without a date.
        from === 'postponed' && (status === 'postponed' || status === 'completed')
          ? []
          : [[from, status, action] as const],
      ),
    ),
  )('from %s to %s does all that the action does', (from, status, action) => {
    const record = inStatus(from);
    expect(apply(record, { status })).toEqual(act(record, action));
  });

  test('postpones to the dates that come with it, and only those are kept', () => {
    const record = recordOf({ status: 'confirmed' });
    const moved = apply(record, { status: 'postponed', dates: datesOf('2027-03-01') });
    expect(moved).toMatchObject({
      status: 'postponed',
      dates: { edtf: '2027-03-01' },
      postponed: { at: NOW, dates: record.dates },
      dateChanges: [{ type: 'slip', from: record.dates, to: { edtf: '2027-03-01' } }],
    });
  });

  test('leaves no local times behind when it takes the day away', () => {
    const record = recordOf({ dates: '2026-12-10', startTime: '13:00', endTime: '14:00' });
    expect(apply(record, { status: 'postponed' })).toMatchObject({
      dates: UNKNOWN_DATES,
      startTime: null,
      endTime: null,
    });
  });

  test('cannot complete what has no date, nor leave an end without reopening', () => {
    const postponed = inStatus('postponed');
    const complete = applyInput(postponed, inputOf(postponed, { status: 'completed' }), CONTEXT);
    expect(complete).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    const cancelled = act(recordOf(), 'cancel');
    const back = applyInput(cancelled, inputOf(cancelled, { status: 'announced' }), CONTEXT);
    expect(back).toMatchObject({
      ok: false,
      failure: { code: 'conflict', errors: [{ path: 'status' }] },
    });
  });

  test('a new event that comes postponed was put off from the date it comes with', () => {
    const { status: _, ...rest } = inputOf(recordOf({ dates: '2026-12-10' }));
    const made = createRecord({ ...rest, status: 'postponed' }, CONTEXT);
    expect(made).toMatchObject({
      status: 'postponed',
      dates: UNKNOWN_DATES,
      postponed: { at: NOW, dates: datesOf('2026-12-10') },
      statusBefore: 'reported',
      dateChanges: [{ type: 'postponed', to: null }],
    });
  });
});

describe('the slip ledger', () => {
  const dates = datesOf('2026-12-20');
  const draft = recordOf({ editorial: 'draft', firstPublishedAt: null });

  test('has a row for a date that is edited in public', () => {
    expect(apply(recordOf(), { dates }).dateChanges).toHaveLength(1);
    expect(apply(recordOf({ editorial: 'retracted' }), { dates }).dateChanges).toHaveLength(1);
  });

  test('has none for a draft that is corrected, whose date nobody saw', () => {
    expect(apply(draft, { dates })).toMatchObject({ dates, dateChanges: [] });
  });

  test('has one for an action, which says that the event itself moved, of a draft too', () => {
    expect(act(draft, 'postpone').dateChanges).toHaveLength(1);
    expect(apply(draft, { status: 'postponed' }).dateChanges).toHaveLength(1);
  });
});

describe('an event without participants', () => {
  const bare = { participations: [], places: [] };
  const draft = recordOf({ editorial: 'draft', firstPublishedAt: null, ...bare });
  const publish = (record: EventRecord) =>
    ACTIONS.publish.transition(record, {
      reason: null,
      source: null,
      side: null,
      now: NOW,
      claimId: 'new',
    });
  const refused = {
    ok: false,
    failure: { code: 'unprocessable', errors: [{ path: 'participations' }] },
  };

  test('can be a draft and cannot be published as a visit by nobody', () => {
    expect(apply(draft, { summary: 'more to come' }).summary).toBe('more to come');
    expect(publish(draft)).toMatchObject(refused);
    const visit = { ...draft, places: recordOf().places };
    expect(publish(visit)).toMatchObject(refused);
  });

  test('is published when its title or, no visit, its place says what it is', () => {
    expect(publish({ ...draft, titleOverride: 'Peace talks' }).ok).toBe(true);
    expect(publish({ ...draft, kind: 'conference', places: recordOf().places }).ok).toBe(true);
  });

  test('cannot come about in public', () => {
    const open = recordOf();
    expect(applyInput(open, inputOf(open, { participations: [] }), CONTEXT)).toMatchObject(refused);
  });
});

describe('what an edit leaves as it was keeps its identity', () => {
  const source = (title: string, url: string | null = null) => ({
    title,
    url,
    published: null,
    outlet: null,
  });
  const session = (title: string, on = '2026-12-10') => ({
    title,
    day: day(on),
    start: null,
    end: null,
    place: null,
  });
  let count = 0;
  const newId = () => {
    count += 1;
    return `new-${count}`;
  };
  const numbered = (change: Partial<ResolvedInput>, record = recordOf()) => {
    const applied = applyInput(record, inputOf(record, change), { now: NOW, newId });
    if (!applied.ok) throw new Error(applied.failure.detail);
    return applied.value;
  };
  const idsOf = ({ sources }: EventRecord) => sources.map(({ id, title }) => [title, id]);

  test('a source by its address, or without one by its title, whatever its place in the list', () => {
    const first = numbered({ sources: [source('A', 'https://example.org/a'), source('B')] });
    const [a, b] = first.sources.map(({ id }) => id);
    const sources = [source('C'), source('B'), source('A, renamed', 'https://example.org/a')];
    const second = numbered({ sources }, first);
    const [added, ...kept] = second.sources.map(({ id }) => id);
    expect(kept).toEqual([b, a]);
    expect([a, b]).not.toContain(added);
    expect(second.sources.map(({ title }) => title)).toEqual(['C', 'B', 'A, renamed']);
  });

  test('two sources of one address stay two', () => {
    const twice = [source('A', 'https://example.org/a'), source('A', 'https://example.org/a')];
    const first = numbered({ sources: twice });
    expect(new Set(first.sources.map(({ id }) => id)).size).toBe(2);
    expect(idsOf(numbered({ sources: twice }, first))).toEqual(idsOf(first));
  });

  test('a source that goes takes its claims along, and leaves the ledger its row', () => {
    const first = numbered({ sources: [source('A'), source('B')] });
    const [a] = first.sources;
    const moved = ACTIONS.reschedule.transition(first, {
      reason: null,
      source: a ?? null,
      side: null,
      now: NOW,
      claimId: 'moved',
      dates: datesOf('2026-12-20'),
    });
    if (!moved.ok) throw new Error(moved.failure.detail);
    expect(moved.value.dateChanges).toMatchObject([{ sourceId: a?.id }]);
    const second = numbered({ sources: [source('B')] }, moved.value);
    expect(second.claims.map(({ sourceId }) => sourceId)).toEqual([second.sources[0]?.id]);
    expect(second.dateChanges).toMatchObject([{ type: 'slip', sourceId: null }]);
  });

  test('a source that comes says that the event takes place, once', () => {
    const first = numbered({ sources: [source('A')] });
    const second = numbered({ sources: [source('A'), source('B')] }, first);
    expect(second.claims).toMatchObject([
      { sourceId: first.sources[0]?.id, field: 'occurrence', asserts: true, side: null },
      { sourceId: second.sources[1]?.id, field: 'occurrence', asserts: true, side: null },
    ]);
    const cancelled = numbered({ sources: [source('A'), source('C')] }, act(first, 'cancel'));
    expect(cancelled.claims.at(-1)).toMatchObject({ asserts: false, value: 'cancelled' });
  });

  test('a session keeps its number, and no number is given twice', () => {
    const first = numbered({ sessions: [session('Talks'), session('Dinner'), session('Forum')] });
    const named = ({ sessions }: EventRecord) => sessions.map(({ n, title }) => [n, title]);
    expect(named(first)).toEqual([
      [1, 'Talks'],
      [2, 'Dinner'],
      [3, 'Forum'],
    ]);
    const fewer = numbered({ sessions: [session('Forum'), session('Talks')] }, first);
    expect(named(fewer)).toEqual([
      [1, 'Talks'],
      [3, 'Forum'],
    ]);
    const more = [session('Press'), session('Forum'), session('Talks', '2026-12-11')];
    expect(named(numbered({ sessions: more }, fewer))).toEqual([
      [3, 'Forum'],
      [4, 'Press'],
      [5, 'Talks'],
    ]);
  });
});
