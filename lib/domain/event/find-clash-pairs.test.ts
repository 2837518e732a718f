import { describe, expect, test } from 'vitest';
import { presentCard } from './event-card';
import type { EventRecord } from './event-record';
import { findClashPairs, type PairedCard, pairKey } from './find-clash-pairs';
import { participation, place, recordOf, SUDANI } from './testing';

let count = 0;
/** A visit as the desk compares it; what was made first is older. */
function paired(fields: Parameters<typeof recordOf>[0], hasHeadOfState = false): PairedCard {
  count += 1;
  const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  const record: EventRecord = recordOf({ id, slug: `visit-${count}`, ...fields });
  const createdAt = new Date(Date.UTC(2026, 0, 1, 0, 0, count)).toISOString();
  return { card: presentCard(record), createdAt, hasHeadOfState };
}
const to = (city: string, country: string, dates: string, more: object = {}) =>
  paired({
    dates,
    places: [place(city, country)],
    participations: [SUDANI, participation(country, { side: 'host' })],
    ...more,
  });
const find = (cards: PairedCard[], settled: string[] = []) =>
  findClashPairs(cards, (key) => settled.includes(key)).map(({ type, card, other }) => [
    type,
    card.id,
    other.id,
  ]);

describe('pairs that clash', () => {
  test('one person in two places on the same day, whichever comes first in the list', () => {
    const [first, second] = [to('Cairo', 'EG', '2026-12-04'), to('Amman', 'JO', '2026-12-04')];
    const expected = [['two-places', second.card.id, first.card.id]];
    expect(find([first, second])).toEqual(expected);
    expect(find([second, first])).toEqual(expected);
  });

  test('not in the same city, nor on a day of travel, nor on other days', () => {
    expect(find([to('Cairo', 'EG', '2026-12-04'), to('Cairo', 'JO', '2026-12-04')])).toEqual([]);
    expect(
      find([to('Cairo', 'EG', '2026-12-01/2026-12-04'), to('Amman', 'JO', '2026-12-04')]),
    ).toEqual([]);
    expect(find([to('Cairo', 'EG', '2026-12-04'), to('Amman', 'JO', '2026-12-05')])).toEqual([]);
  });

  test('the same visit twice, up to ten days apart, later into older', () => {
    const [older, later] = [to('Cairo', 'EG', '2026-12-14'), to('Cairo', 'EG', '2026-12-04')];
    expect(find([older, later])).toEqual([['duplicate', later.card.id, older.card.id]]);
    expect(find([to('Cairo', 'EG', '2026-12-04'), to('Cairo', 'EG', '2026-12-15')])).toEqual([]);
  });

  test('two heads of state in one place on one day', () => {
    const guest = (code: string) => ({
      dates: '2026-12-04',
      places: [place('Cairo', 'EG')],
      participations: [participation(code), participation('EG', { side: 'host' as const })],
    });
    const [one, other] = [paired(guest('FR'), true), paired(guest('CN'), true)];
    expect(find([one, other])).toEqual([['one-place', other.card.id, one.card.id]]);
    expect(find([one, paired(guest('CN'), false)])).toEqual([]);
    expect(find([one, paired(guest('FR'), true)])).toEqual([]);
  });

  test('are none of one trip, of one summit, or when the desk has said so', () => {
    const trip = { slug: 'tour', title: 'Tour', position: 1 };
    const onTrip = [
      to('Cairo', 'EG', '2026-12-04', { trip }),
      to('Luxor', 'EG', '2026-12-05', { trip: { ...trip, position: 2 } }),
    ];
    expect(find(onTrip)).toEqual([]);
    const summit = to('Cairo', 'EG', '2026-12-04');
    const partOf = { id: summit.card.id, slug: summit.card.slug, title: 'S', published: true };
    expect(find([summit, to('Cairo', 'EG', '2026-12-04', { partOf })])).toEqual([]);
    const [one, other] = [to('Cairo', 'EG', '2026-12-04'), to('Amman', 'JO', '2026-12-04')];
    expect(find([one, other], [pairKey(other.card.id, one.card.id)])).toEqual([]);
  });
});
