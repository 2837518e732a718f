import { describe, expect, it } from 'vitest';
import { parseAlarm } from './alarm';
import { DEFAULT_FEED_OPTIONS, parseFeedOptions } from './feed-options';

const read = (query: string) => {
  const controls = new Map<string, string[]>();
  for (const [key, value] of new URLSearchParams(query)) {
    controls.set(key, [...(controls.get(key) ?? []), value]);
  }
  return parseFeedOptions(controls);
};

describe('the options of a calendar', () => {
  it('are the defaults when nothing is asked, whatever else the query holds', () => {
    expect(read('host=RU')).toEqual({ ok: true, value: DEFAULT_FEED_OPTIONS });
  });

  it('are read all together', () => {
    expect(read('cancelled=keep&undated=span&alarm=2d&sessions=1&profile=rich')).toEqual({
      ok: true,
      value: {
        cancelled: 'keep',
        undated: 'span',
        alarm: '-P2D',
        sessions: true,
        profile: 'rich',
      },
    });
  });

  it.each(['cancelled=', 'undated=yes', 'alarm=1y', 'sessions=true', 'profile=rich&profile=rich'])(
    'refuse %s and name the key',
    (query) => {
      const result = read(query);
      expect(result.ok ? [] : result.errors.map((error) => error.path)).toEqual([
        query.split('=')[0],
      ]);
    },
  );

  it('report every fault at once', () => {
    const result = read('cancelled=x&alarm=y');
    expect(result.ok ? 0 : result.errors.length).toBe(2);
  });
});

describe('an alarm', () => {
  it.each([
    ['15m', '-PT15M'],
    ['2h', '-PT2H'],
    ['1d', '-P1D'],
    ['1w', '-P1W'],
  ])('of %s triggers at %s', (text, trigger) => {
    expect(parseAlarm(text)).toBe(trigger);
  });

  it.each(['', '0d', '-1d', '1.5h', '1D', '999w', '1d\r\nX:y', '1000m'])('is not %j', (text) => {
    expect(parseAlarm(text)).toBeNull();
  });
});
