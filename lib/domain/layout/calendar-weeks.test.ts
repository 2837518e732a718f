import { describe, expect, it } from 'vitest';
import { type Day, day } from '@/lib/domain/dates/day';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import type { EventCard } from '@/lib/domain/event/event-card';
import { calendarPeriod, wholeWeeks } from './calendar-period';
import { calendarEntries, layoutWeeks, MONTH_LINES, WEEK_LINES } from './calendar-weeks';

function card(slug: string, edtf: string, more: Partial<EventCard> = {}): EventCard {
  const dates = deriveDates(edtf);
  if (!dates.ok) throw new Error(dates.message);
  return {
    id: `00000000-0000-4000-8000-${slug.padStart(12, '0')}`,
    slug,
    titles: { full: slug, short: slug, code: slug },
    kind: 'visit',
    status: 'confirmed',
    editorial: 'published',
    evidence: { word: 'none', independentOutlets: 0, doubt: null },
    dates: dates.value,
    movedFrom: null,
    postponedFrom: null,
    startTime: null,
    endTime: null,
    places: [],
    visitors: [],
    hosts: [],
    topics: [],
    trip: null,
    partOf: null,
    version: 1,
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...more,
  };
}

const OCTOBER = day('2023-10-15');

function layoutMonth(of: Day, cards: EventCard[]) {
  return layoutWeeks(wholeWeeks(calendarPeriod('month', of)), cards, MONTH_LINES);
}

describe('the month', () => {
  it('shows the visit of 10 and 11 October on both days of its week', () => {
    const month = layoutMonth(OCTOBER, [card('moscow', '2023-10-10/2023-10-11')]);
    const week = month.weeks[2];
    expect(week?.days[0]).toBe('2023-10-09');
    expect(week?.bars).toMatchObject([{ column: 1, length: 2, continuesAfter: false }]);
    expect(week?.onDay.map((entries) => entries.length)).toEqual([0, 1, 1, 0, 0, 0, 0]);
  });

  it('carries a stay over the week end with flat ends', () => {
    const month = layoutMonth(OCTOBER, [card('tour', '2023-10-14/2023-10-17')]);
    expect(month.weeks[2]?.bars).toMatchObject([{ column: 5, length: 2, continuesAfter: true }]);
    expect(month.weeks[3]?.bars).toMatchObject([{ column: 0, length: 2, continuesBefore: true }]);
  });

  it('never lets a window or a postponed event into a cell', () => {
    const month = layoutMonth(OCTOBER, [
      card('window', '2023-10'),
      card('week', '[2023-10-09..2023-10-15]'),
      card('postponed', '2023-10-10', { status: 'postponed' }),
    ]);
    expect(month.entries).toEqual([]);
    expect(month.weeks.flatMap((week) => week.onDay.flat())).toEqual([]);
  });

  it('counts what finds no line', () => {
    const cards = ['a', 'b', 'c', 'd', 'e'].map((slug) => card(slug, '2023-10-10'));
    const week = layoutMonth(OCTOBER, cards).weeks[2];
    expect(week?.bars).toHaveLength(3);
    expect(week?.hidden[1]).toHaveLength(2);
    expect(week?.onDay[1]).toHaveLength(5);
  });

  it('shows nearly all in a week that stands alone', () => {
    const cards = ['a', 'b', 'c', 'd', 'e'].map((slug) => card(slug, '2023-10-10'));
    const weeks = wholeWeeks(calendarPeriod('week', day('2023-10-10')));
    const [week, ...others] = layoutWeeks(weeks, cards, WEEK_LINES).weeks;
    expect(others).toEqual([]);
    expect(week?.bars).toHaveLength(5);
    expect(week?.hidden.flat()).toEqual([]);
  });

  it('folds visits into one band on the days of their summit', () => {
    const partOf = { slug: 'unga', title: 'UNGA high-level week' };
    const entries = calendarEntries([
      card('early', '2023-09-17/2023-09-20', { partOf }),
      card('unga', '2023-09-19/2023-09-26'),
      card('late', '2023-09-20', { partOf }),
    ]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ slug: 'unga', title: 'UNGA high-level week' });
    expect(entries[0]?.visits).toHaveLength(2);
    const week = layoutMonth(day('2023-09-19'), [
      card('early', '2023-09-17/2023-09-20', { partOf }),
      card('unga', '2023-09-19/2023-09-26'),
      card('late', '2023-09-20', { partOf }),
    ]).weeks[3];
    expect(week?.bands).toMatchObject([{ column: 1, length: 6, continuesAfter: true }]);
    expect(week?.bars).toEqual([]);
  });

  it('says which ends are not sure', () => {
    expect(calendarEntries([card('about', '2023-10-10/2023-10-12?')])[0]).toMatchObject({
      start: 'sure',
      end: 'unsure',
    });
  });
});
