import { describe, expect, it } from 'vitest';
import { laneAt, layoutLanes } from './lane-layout';
import { singleRowLanes, visibleLanes } from './visible-lanes';

const items = {
  starts: new Float64Array([0, 0, 0, 100, 200]),
  ends: new Float64Array([5, 5, 5, 105, 205]),
  labels: new Float64Array(5).fill(10),
  lanes: [[0], [0], [0], [0, 1], [2]],
};
const model = { layout: layoutLanes(items, 3, 10), starts: items.starts, ends: items.ends };

describe('the lanes on screen', () => {
  it('are those with something near the view, as tall as that needs', () => {
    const lanes = visibleLanes(model, 3, { first: 98, last: 108, keep: -1 });
    expect([...lanes.rows]).toEqual([1, 1, 0]);
    expect([...lanes.top]).toEqual([0, 32, 64, 64]);
    expect([...visibleLanes(model, 3, { first: 0, last: 9, keep: -1 }).rows]).toEqual([3, 0, 0]);
  });

  it('hold a lane that is to be kept', () => {
    expect([...visibleLanes(model, 3, { first: 98, last: 108, keep: 2 }).rows]).toEqual([1, 1, 1]);
  });

  it('are found by height past those left out', () => {
    const lanes = singleRowLanes([true, false, true]);
    expect([0, 31, 32, 63, 64].map((y) => laneAt(lanes, y))).toEqual([0, 0, 2, 2, -1]);
  });
});
