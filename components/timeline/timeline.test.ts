import { describe, expect, it } from 'vitest';
import { wordsFor } from '@/lib/client/messages/words';
import { day, toEpochDay } from '@/lib/domain/dates/day';
import { type TimelineBar, timelineBarSchema } from '@/lib/domain/event/timeline-view';
import { centredScale } from '@/lib/domain/layout/time-scale';
import { buildTimelineModel } from '@/lib/domain/layout/timeline-model';
import { visibleLanes } from '@/lib/domain/layout/visible-lanes';
import { locateActive, placementAt, reveal } from './find-placement';
import { formatTick, formatUpperTick } from './format-tick';
import { keyMove } from './key-move';
import { placeLabel } from './place-label';

function bar(slug: string, earliest: string, latest: string, lanes: number[]): TimelineBar {
  return timelineBarSchema.parse({
    id: '00000000-0000-4000-8000-000000000000',
    slug,
    title: slug,
    code: slug,
    edtf: earliest,
    precision: 'day',
    status: 'confirmed',
    kind: 'visit',
    topics: [],
    visitors: [],
    hosts: [],
    part_of: null,
    was: null,
    earliest,
    latest,
    start: 'sure',
    end: 'sure',
    lanes,
  });
}

const model = buildTimelineModel(
  [
    bar('a', '2023-10-02', '2023-10-03', [0]),
    bar('b', '2023-10-10', '2023-10-11', [0, 1]),
    bar('c', '2023-10-20', '2023-10-20', [1]),
  ],
  2,
  10,
  (title) => title,
);
const laneIds = ['value:RU', 'value:IQ'];
const scale = centredScale(toEpochDay(day('2023-10-15')), 60, 600);
const lanes = visibleLanes(model, 2, {
  first: scale.start,
  last: scale.start + 60,
  keep: -1,
});
const noLabels = new Float64Array(model.layout.item.length).fill(-1);
const extent = { earliest: day('2023-10-02'), latest: day('2023-10-20') };

function press(key: string, cell: { lane: number; at: number }, isRtl = false) {
  return keyMove(key, { model, laneIds, rows: lanes.rows, cell, isRtl, extent, scale });
}

describe('keys in the grid', () => {
  it('go along the lane, to its label before the first bar, and stop at the last', () => {
    expect(press('ArrowRight', { lane: 0, at: 0 })?.cell?.slug).toBe('b');
    expect(press('ArrowLeft', { lane: 0, at: 0 })?.cell?.slug).toBeNull();
    expect(press('ArrowRight', { lane: 0, at: -1 })?.cell?.slug).toBe('a');
    expect(press('ArrowRight', { lane: 0, at: 1 })?.cell).toBeNull();
  });

  it('mirror where the script runs from right to left', () => {
    expect(press('ArrowLeft', { lane: 0, at: 0 }, true)?.cell?.slug).toBe('b');
  });

  it('go to the nearest bar of the next lane', () => {
    expect(press('ArrowDown', { lane: 0, at: 0 })?.cell).toMatchObject({
      laneKey: 'value:IQ',
      slug: 'b',
    });
    expect(press('ArrowUp', { lane: 0, at: 0 })?.cell).toBeNull();
  });

  it('page by a view and jump to the ends of the diary', () => {
    expect(press('PageDown', { lane: 0, at: 0 })?.pages).toBe(1);
    const end = press('End', { lane: 0, at: 0 });
    expect(end?.cell?.epochDay).toBe(toEpochDay(extent.latest));
    expect(end?.scale?.start).toBe(toEpochDay(extent.latest) + 0.5 - 30);
    expect(press('x', { lane: 0, at: 0 })).toBeNull();
  });
});

describe('the active cell', () => {
  it('is found again by name in new data, else the nearest event of its lane', () => {
    const at = (slug: string | null) =>
      locateActive(model, laneIds, { laneKey: 'value:IQ', slug, epochDay: 0 }, 0);
    expect(model.items[model.layout.item[at('c').at] ?? -1]?.slug).toBe('c');
    expect(model.items[model.layout.item[at('gone').at] ?? -1]?.slug).toBe('b');
    expect(at(null)).toEqual({ lane: 1, at: -1 });
  });

  it('is found under the pointer, its label included', () => {
    const x = ((toEpochDay(day('2023-10-10')) - scale.start) / 60) * 600;
    expect(placementAt(model, lanes, scale, noLabels, { x: x + 4, y: 15 })).toBe(1);
    expect(placementAt(model, lanes, scale, noLabels, { x: x + 40, y: 15 })).toBe(-1);
    const labelled = noLabels.slice();
    labelled[1] = x + 80;
    expect(placementAt(model, lanes, scale, labelled, { x: x + 40, y: 15 })).toBe(1);
  });

  it('is brought into view by no more than needed', () => {
    expect(reveal(scale, toEpochDay(day('2023-10-15')))).toBe(scale);
    expect(reveal(scale, scale.start + 100).start).toBeCloseTo(scale.start + 47.2);
  });
});

describe('labels at the edge of the view', () => {
  const measure = (text: string) => text.length * 6;
  const spot = { code: 'IQ PM to Moscow', free: 0, edge: 600, measure };

  it('stand before the bar when they would be cut after it', () => {
    const bar = { from: 560, to: 580, inset: 0 };
    const label = placeLabel({ ...spot, chosen: { text: 'IQ PM to Moscow', at: 'after' }, bar });
    expect(label).toMatchObject({ x: 464, isInside: false });
  });

  it('are left out when neither side has room', () => {
    const bar = { from: 560, to: 580, inset: 0 };
    expect(placeLabel({ ...spot, free: 500, chosen: null, bar })).toBeNull();
  });
});

describe('the axis in words', () => {
  const words = wordsFor('en');
  const october = toEpochDay(day('2023-10-09'));

  it('is as long as there is room', () => {
    expect(formatTick('day', october, 60, words)).toBe('Mon 9');
    expect(formatTick('day', october, 30, words)).toBe('9');
    expect(formatTick('month', october, 80, words)).toBe('Oct');
    expect(formatTick('quarter', october, 80, words)).toBe('Q4');
    expect(formatTick('decade', toEpochDay(day('2020-01-01')), 80, words)).toBe('2020s');
    expect(formatUpperTick('month', october, words)).toBe('October 2023');
  });
});
