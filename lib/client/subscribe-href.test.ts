import { describe, expect, test } from 'vitest';
import { subscribeHref } from './subscribe-href';

const from = (pathname: string, query = '') => subscribeHref(pathname, new URLSearchParams(query));

describe('where Subscribe leads', () => {
  test('a view keeps who, what and where', () => {
    expect(from('/timeline', 'host=RU,CN&topic=energy')).toBe('/subscribe?host=RU,CN&topic=energy');
  });
  test('the window on screen and the keys of the view are dropped, so that it rolls on', () => {
    expect(from('/calendar', 'host=RU&from=2026-01-01&to=today&month=2026-10&view=month')).toBe(
      '/subscribe?host=RU',
    );
  });
  test('a page about one thing subscribes to that thing', () => {
    expect(from('/parties/IQ')).toBe('/subscribe?party=IQ');
    expect(from('/people/vladimir-putin', 'utm_source=x')).toBe('/subscribe?person=vladimir-putin');
  });
  test('everything is everything', () => {
    expect(from('/')).toBe('/subscribe');
  });
});
