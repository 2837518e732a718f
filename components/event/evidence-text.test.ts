import { describe, expect, test } from 'vitest';
import { wordsFor } from '@/lib/client/messages/words';
import { day } from '@/lib/domain/dates/day';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import type { EventCard } from '@/lib/domain/event/event-card';
import { doubtText, evidenceText } from './evidence-text';

const words = wordsFor('en');
const names = { IQ: 'Iraq', RU: 'Russia' };

function dates(edtf: string) {
  const derived = deriveDates(edtf);
  if (!derived.ok) throw new Error(derived.message);
  return derived.value;
}

const card: EventCard = {
  id: '0192d3a0-0000-7000-8000-000000000001',
  slug: 'iraqi-pm-to-moscow',
  titles: { full: 'Iraqi PM to Moscow', short: 'Iraqi PM to Moscow', code: 'IQ PM to Moscow' },
  kind: 'official-visit',
  status: 'announced',
  editorial: 'published',
  evidence: { word: 'visiting', independentOutlets: 2, doubt: null },
  dates: dates('2026-10-10/2026-10-11'),
  movedFrom: null,
  postponedFrom: null,
  startTime: null,
  endTime: null,
  places: [],
  visitors: [{ person: null, office: 'Prime Minister', party: 'IQ' }],
  hosts: [{ person: null, office: null, party: 'RU' }],
  topics: [],
  trip: null,
  partOf: null,
  version: 1,
  updatedAt: '2026-10-01T00:00:00.000Z',
};

describe('who vouches for an event', () => {
  test('one side is named, the other is silent, outlets are counted', () => {
    expect(evidenceText(card, names, words)).toBe('Iraq; Russia silent · 2 outlets');
  });
  test('with both sides outlets add nothing', () => {
    const both: EventCard = { ...card, evidence: { ...card.evidence, word: 'both' } };
    expect(evidenceText(both, names, words)).toBe('both sides');
  });
  test('an announcement without a side does not read as if nobody had spoken', () => {
    const none = { ...card.evidence, word: 'none', independentOutlets: 0 } as const;
    expect(evidenceText({ ...card, evidence: none }, names, words)).toBe('side not stated');
    const reported: EventCard = { ...card, status: 'reported', evidence: none };
    expect(evidenceText(reported, names, words)).toBe('no official word');
  });
  test('several visitors are not reduced to the first', () => {
    const two = {
      ...card,
      visitors: [...card.visitors, { person: null, office: null, party: 'IR' }],
    };
    expect(evidenceText(two, names, words)).toBe('visiting side only · 2 outlets');
  });
});

describe('what has to be admitted', () => {
  test('an unconfirmed event on its days, and after them', () => {
    expect(doubtText(card, day('2026-10-10'), words)).toBe('expected today, not confirmed');
    expect(doubtText(card, day('2026-10-12'), words)).toBe('no word whether it took place');
    expect(doubtText(card, day('2026-10-09'), words)).toBeNull();
  });
  test('a confirmed event that lacks its evidence', () => {
    const doubted: EventCard = {
      ...card,
      status: 'confirmed',
      evidence: { word: 'visiting', independentOutlets: 0, doubt: 'one-side-alone' },
    };
    expect(doubtText(doubted, day('2026-10-09'), words)).toBe('confirmed on one side alone');
  });
});
