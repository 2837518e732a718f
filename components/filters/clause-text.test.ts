import { describe, expect, test } from 'vitest';
import { wordsFor } from '@/lib/client/messages/words';
import { day } from '@/lib/domain/dates/day';
import { parseFilter } from '@/lib/domain/filter/parse-filter';
import { filterSentence } from './clause-text';

const labels = {
  'host:RU': 'Russia',
  'visitor:IQ': 'Iraq',
  'person:vladimir-putin': 'Vladimir Putin',
};

function sentence(query: string): string {
  const parsed = parseFilter(new URLSearchParams(query), { today: day('2026-11-24') });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return filterSentence(parsed.filter, labels, wordsFor('en'));
}

describe('the sentence of a filter', () => {
  test('no condition is everything', () => {
    expect(sentence('')).toBe('Everything');
  });
  test('who, what and when read in that order, whatever the order of the address', () => {
    expect(sentence('from=today&topic=energy&host=RU&kind=visit')).toBe(
      'Visits to Russia about energy, from today',
    );
  });
  test('without a kind the sentence is about events', () => {
    expect(sentence('visitor=IQ&person=vladimir-putin')).toBe('Events by Iraq with Vladimir Putin');
  });
  test('several values are one or another, and excluded ones are named', () => {
    expect(sentence('host=RU,CN&status=confirmed,-cancelled')).toBe(
      'Events to CN or Russia, confirmed but not cancelled',
    );
    expect(sentence('host=-RU')).toBe('Events to not Russia');
  });
  test('a fixed window is a span of days, a rolling one is told from today', () => {
    expect(sentence('from=2026-10-10&to=2026-10-11')).toBe('Events, 10–11 Oct 2026');
    expect(sentence('from=today-12m&to=today%2B90d')).toBe(
      'Events, from 12 months ago until 90 days from today',
    );
  });
  test('words stand as they were written', () => {
    expect(sentence('q=gas,+oil')).toBe('Events matching “gas, oil”');
  });
});
