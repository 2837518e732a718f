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
  test('so does a week, by a day of it, and a year', () => {
    expect(from('/calendar', 'date=2023-10-11&view=week')).toBe(
      '/subscribe?from=2023-10-09&to=2023-10-15',
    );
    expect(from('/calendar', 'month=2023-10&view=year')).toBe(
      '/subscribe?from=2023-01-01&to=2023-12-31',
    );
    expect(from('/calendar', 'date=9999-12-31&view=week')).toBe('/subscribe');
  });
  test('a page about one thing subscribes to that thing', () => {
    expect(from('/parties/IQ')).toBe('/subscribe?party=IQ');
    expect(from('/people/vladimir-putin', 'utm_source=x')).toBe('/subscribe?person=vladimir-putin');
  });
  test('the filter of such a page goes along', () => {
    expect(from('/parties/IQ', 'topic=energy&host=-US')).toBe(
      '/subscribe?topic=energy&host=-US&party=IQ',
    );
    expect(from('/people/vladimir-putin', 'person=narendra-modi,-xi-jinping')).toBe(
      '/subscribe?person=vladimir-putin,-xi-jinping',
    );
  });
  test('another party beside that of the page makes a pair', () => {
    expect(from('/parties/IQ', 'party=RU')).toBe('/subscribe?between=IQ,RU');
    expect(from('/parties/IQ', 'party=RU,-US')).toBe('/subscribe?between=IQ,RU&party=-US');
    expect(from('/parties/IQ', 'party=IQ,RU')).toBe('/subscribe?party=IQ');
    expect(from('/parties/IQ', 'party=RU,FR')).toBe('/subscribe?party=IQ');
  });
  test('a page about two parties subscribes to what is between them', () => {
    expect(from('/relations/IQ-RU', 'topic=energy&from=2026-01-01')).toBe(
      '/subscribe?topic=energy&from=2026-01-01&between=IQ,RU',
    );
    expect(from('/relations/IQ')).toBe('/subscribe');
  });
  test('everything is everything', () => {
    expect(from('/')).toBe('/subscribe');
  });
});
