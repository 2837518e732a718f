import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, fromEpochDay, toEpochDay } from '@/lib/domain/dates/day';
import { parseTimelineControls, timelineQuery } from './timeline-controls';
import {
  densityBinDays,
  formatZoom,
  loadedRange,
  loadWindow,
  MAX_SPAN,
  MIN_SPAN,
  parseZoom,
} from './timeline-window';

describe('zoom in an address', () => {
  it('is a name or a number of days', () => {
    expect(parseZoom('year')).toBe(366);
    expect(parseZoom('45')).toBe(45);
    for (const bad of ['', '2', '1e3', '73051', '-7', '7.5', 'century', 'toString']) {
      expect(parseZoom(bad), bad).toBeNull();
    }
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: MIN_SPAN, max: MAX_SPAN }), (span) => {
        expect(parseZoom(formatZoom(span))).toBe(span);
      }),
    );
  });

  it('names the key at fault', () => {
    const read = parseTimelineControls(
      new Map([
        ['z', ['x']],
        ['lanes', ['host', 'topic']],
      ]),
    );
    expect(read.ok ? [] : read.errors.map((error) => error.path)).toEqual(['lanes', 'z']);
  });

  it('stands behind the filter', () => {
    const window = { at: day('2026-11-24'), span: 366 };
    expect(timelineQuery('host=RU', 'host', window)).toBe(
      'host=RU&lanes=host&z=year&at=2026-11-24',
    );
  });
});

describe('what is loaded', () => {
  it('always holds the view with half a span to spare on both sides', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.integer({ min: MIN_SPAN, max: MAX_SPAN }),
        (middle, span) => {
          const load = loadWindow({ at: fromEpochDay(middle), span });
          const { from, to } = loadedRange(load);
          expect(toEpochDay(from)).toBeLessThanOrEqual(middle - span);
          expect(toEpochDay(to)).toBeGreaterThanOrEqual(middle + span);
        },
      ),
    );
  });

  it('does not change for a small move', () => {
    const at = (text: string) => loadWindow({ at: day(text), span: 92 });
    expect(at('2026-11-24')).toEqual(at('2026-11-25'));
  });

  it('bins far-out spans to about four pixels', () => {
    expect(densityBinDays(31)).toBe(1);
    expect(densityBinDays(3653)).toBe(16);
    expect(densityBinDays(MAX_SPAN)).toBe(512);
  });
});
