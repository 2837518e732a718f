import { describe, expect, it } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { type Timeline, timelineSchema } from '@/lib/domain/event/timeline-view';
import { EMPTY_FILTER } from '@/lib/domain/filter/filter';
import { openingWindow } from './opening-window';

const today = day('2026-11-24');

function answer(more: object): Timeline {
  return timelineSchema.parse({
    level: 'events',
    lanes_by: 'host',
    today,
    from: today,
    to: today,
    total: 1,
    updated_at: null,
    extent: null,
    nearest: { before: null, after: null },
    lanes: [{ key: 'RU', label: 'Russia', role: 'value', count: 1 }],
    overview: { bin_days: 1, bins: [] },
    undated: { total: 0, events: [] },
    postponed: { total: 0, events: [] },
    events: [],
    ...more,
  });
}

const wanted = { at: null, span: null, today, filter: EMPTY_FILTER };

describe('the timeline opens', () => {
  it('around today when something is near', async () => {
    const { window } = await openingWindow(wanted, async () => answer({}));
    expect(window).toEqual({ at: today, span: 92 });
  });

  it('on the nearest event when nothing is', async () => {
    const empty = answer({ lanes: [], nearest: { before: day('2023-10-11'), after: null } });
    const { window } = await openingWindow(wanted, async () => empty);
    expect(window.at).toBe('2023-10-11');
  });

  it('where the address says, even when nothing is there', async () => {
    const empty = answer({ lanes: [], nearest: { before: day('2023-10-11'), after: null } });
    const { window } = await openingWindow(
      { ...wanted, at: day('1900-01-01'), span: 31 },
      async () => empty,
    );
    expect(window).toEqual({ at: '1900-01-01', span: 31 });
  });

  it('on the days of the filter', async () => {
    const filter = {
      ...EMPTY_FILTER,
      from: { kind: 'day', day: day('2023-10-01') },
      to: { kind: 'day', day: day('2023-10-31') },
    } as const;
    const { window } = await openingWindow({ ...wanted, filter }, async () => answer({}));
    expect(window).toEqual({ at: '2023-10-16', span: 35 });
  });
});
