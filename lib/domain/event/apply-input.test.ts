import { describe, expect, test } from 'vitest';
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
