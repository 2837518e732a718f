import { describe, expect, test } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { datesOf } from '@/lib/domain/dates/testing';
import { type EventCard, presentCard } from './event-card';
import { findGaps, findSilence, parseRelation, relationSlug, visitDue } from './relation';
import { recordOf } from './testing';
import type { Status } from './vocabulary';

function cardOn(edtf: string, status: Status = 'completed'): EventCard {
  return { ...presentCard(recordOf()), id: edtf, status, dates: datesOf(edtf) };
}

describe('the name of a pair', () => {
  test('is the same in either order', () => {
    expect(relationSlug('RU', 'IQ')).toBe('IQ-RU');
    expect(parseRelation('RU-IQ')).toEqual(['IQ', 'RU']);
    expect(parseRelation('iq-ru')).toEqual(['IQ', 'RU']);
  });

  test.each(['', 'IQ', 'IQ-', '-IQ', 'IQ-IQ', 'iq-IQ', 'IQ-RU-US'])('is not "%s"', (text) => {
    expect(parseRelation(text)).toBeNull();
  });
});

describe('a silence between exchanges', () => {
  test('is told when it lasted a year or more, and names what ended it', () => {
    const cards = [
      cardOn('2026-10-10/2026-10-11'),
      cardOn('2026-03-01'),
      cardOn('2023-05-24/2023-05-25'),
    ];
    expect(findGaps(cards)).toEqual([
      { until: '2026-03-01', from: day('2023-05-25'), to: day('2026-03-01') },
    ]);
  });

  test('is not broken by what fell through, nor counted on what has no day', () => {
    const cards = [
      cardOn('2026-03-01'),
      cardOn('2025-06-01', 'cancelled'),
      cardOn('2025-04-01', 'postponed'),
      cardOn('2025-02'),
      cardOn('2023-05-24'),
    ];
    expect(findGaps(cards)).toHaveLength(1);
    expect(findSilence(cards)).toBe('2026-03-01');
    expect(findSilence(cards.slice(1, 4))).toBeNull();
  });
});

describe('the next visit', () => {
  const made = (last: string | null) => ({ last: last === null ? null : cardOn(last) });
  test.each([
    ['2026-10-10', '2025-01-01', 'second'],
    ['2025-01-01', '2026-10-10', 'first'],
    ['2025-01-01', null, 'second'],
    [null, '2025-01-01', 'first'],
    [null, null, null],
    ['2025-01-01', '2025-01-01', null],
  ])('after %s and %s is due by %s', (first, second, due) => {
    expect(visitDue({ first: made(first), second: made(second) })).toBe(due);
  });
});
