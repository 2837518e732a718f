import { expect, test } from 'vitest';
import type { SeedEvent } from '@/db/seed/seed-schema';
import { datesOf } from '@/lib/domain/dates/testing';
import type { ResolvedInput } from '@/lib/domain/event/resolved-input';
import { PUTIN, place, SUDANI } from '@/lib/domain/event/testing';
import { replayHistory } from './replay-history';

const input: ResolvedInput = {
  kind: 'official-visit',
  status: undefined,
  dates: datesOf('2023-10-10'),
  startTime: null,
  endTime: null,
  titleOverride: null,
  summary: 'They met for the first time.',
  note: null,
  places: [place('Moscow')],
  participations: [SUDANI, { ...PUTIN, attendance: 'attended' }],
  agenda: [{ slug: 'energy', stage: 'discussed', note: '' }],
  sources: [{ url: null, title: 'One', published: null, outlet: null }],
  sessions: [],
  outcomes: [{ kind: 'deal', topic: 'energy', title: 'A deal', url: null }],
  trip: null,
  partOf: null,
};

const seed = (history: SeedEvent['history']): SeedEvent => ({
  key: 'a-visit',
  kind: 'official-visit',
  status: 'announced',
  editorial: 'published',
  seen: '2023-10-01',
  edtf: '2023-10-10',
  places: ['moscow'],
  participations: [],
  topics: [],
  sources: [{ url: null, title: 'One', outlet: 'a-paper', published: null }],
  history,
});

test('what came of an event is not told before it took place', () => {
  const { steps } = replayHistory(
    seed([
      { at: '2023-10-05', action: 'confirm', side: 'host' },
      { at: '2023-10-11', action: 'complete' },
    ]),
    input,
  );
  const [created, confirmed, completed] = steps.map((step) => step.record);
  for (const before of [created, confirmed]) {
    expect(before).toMatchObject({ summary: null, outcomes: [] });
    expect(before?.agenda).toEqual([{ slug: 'energy', stage: 'expected', note: '' }]);
    expect(before?.participations.map((one) => one.attendance)).toEqual(['expected', 'expected']);
  }
  expect(completed).toMatchObject({
    status: 'completed',
    summary: input.summary,
    outcomes: input.outcomes,
    agenda: input.agenda,
    participations: input.participations,
  });
});

test('an event that has not taken place is told whole from the first', () => {
  const { steps } = replayHistory(seed([]), input);
  expect(steps).toHaveLength(1);
  expect(steps[0].record.summary).toBe(input.summary);
});
