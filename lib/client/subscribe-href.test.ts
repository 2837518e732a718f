import { describe, expect, test } from 'vitest';
import { subscribeHref } from './subscribe-href';

const from = (pathname: string, query = '') => subscribeHref(pathname, new URLSearchParams(query));

describe('where Subscribe leads', () => {
  test('a view keeps who, what and where', () => {
    expect(from('/timeline', 'host=RU,CN&topic=energy')).toBe('/subscribe?host=RU,CN&topic=energy');
  });
  test('the window goes along, so that it can be kept; the keys of the view do not', () => {
    expect(from('/timeline', 'host=RU&from=2026-01-01&to=today%2B90d&lanes=host&z=month')).toBe(
      '/subscribe?host=RU&from=2026-01-01&to=today%2B90d',
    );
  });
  test('the month of a calendar goes along as its days', () => {
    expect(from('/calendar', 'host=RU&month=2026-02')).toBe(
      '/subscribe?host=RU&from=2026-02-01&to=2026-02-28',
    );
    expect(from('/calendar', 'month=nonsense')).toBe('/subscribe');
  });
  test('a page about one thing subscribes to that thing', () => {
    expect(from('/parties/IQ')).toBe('/subscribe?party=IQ');
    expect(from('/people/vladimir-putin', 'utm_source=x')).toBe('/subscribe?person=vladimir-putin');
  });
  test('everything is everything', () => {
    expect(from('/')).toBe('/subscribe');
  });
});
