import { describe, expect, it } from 'vitest';
import { UNKNOWN_DATES } from '@/lib/domain/dates/event-dates';
import type { EventRecord } from '@/lib/domain/event/event-record';
import type { Status } from '@/lib/domain/event/vocabulary';
import { calendarOf } from './golden/golden-cases';
import { onlyVevent, propertyNames, textOf, veventsOf } from './golden/parse-calendar';
import { dates, recordWith, SEED_RECORD } from './golden/seed-record';
import { presentCalendarEntry } from './present-calendar-entry';

const present = (fields: Partial<EventRecord>) =>
  presentCalendarEntry(recordWith(fields), { baseUrl: 'https://d.example', title: 'T' });

describe('the status of an event', () => {
  it.each<[Status, string, string]>([
    ['reported', 'TENTATIVE', 'Reported: Iraqi PM to Moscow'],
    ['announced', 'TENTATIVE', 'Iraqi PM to Moscow'],
    ['confirmed', 'CONFIRMED', 'Iraqi PM to Moscow'],
    ['completed', 'CONFIRMED', 'Iraqi PM to Moscow'],
    ['postponed', 'TENTATIVE', 'Iraqi PM to Moscow'],
    ['cancelled', 'CANCELLED', '[Cancelled] Iraqi PM to Moscow'],
    ['did-not-happen', 'CANCELLED', '[Cancelled] Iraqi PM to Moscow'],
  ])('%s reads %s, "%s"', (status, word, summary) => {
    const vevent = onlyVevent(calendarOf([recordWith({ status })]));
    expect(textOf(vevent, 'status')).toBe(word);
    expect(textOf(vevent, 'summary')).toBe(summary);
  });

  it('cancelled is confirmed with its prefix for cancelled=keep, and gone for cancelled=hide', () => {
    const record = recordWith({ status: 'cancelled' });
    const kept = onlyVevent(calendarOf([record], { cancelled: 'keep' }));
    expect(textOf(kept, 'status')).toBe('CONFIRMED');
    expect(textOf(kept, 'summary')).toBe('[Cancelled] Iraqi PM to Moscow');
    expect(veventsOf(calendarOf([record], { cancelled: 'hide' }))).toEqual([]);
  });

  it('tells who vouches for it, and that a confirmation is doubted', () => {
    const [host] = SEED_RECORD.claims;
    const described = (claims: EventRecord['claims']) => present({ claims }).description;
    expect(described(SEED_RECORD.claims)).toContain('Status: Confirmed by Iraq and Russia\n');
    expect(described(host ? [host] : [])).toContain(
      'Status: Confirmed by Russia; the other side has not said so\n',
    );
    expect(described([])).toContain('Status: Confirmed, but no side is on record\n');
  });
});

describe('the days of an event', () => {
  it('are left out of a calendar while they are only a window, unless undated=span', () => {
    for (const status of ['announced', 'confirmed', 'completed'] as const) {
      const record = recordWith({ status, dates: dates('2026-10') });
      expect(veventsOf(calendarOf([record]))).toEqual([]);
      const span = onlyVevent(calendarOf([record], { undated: 'span', alarm: '-P1D' }));
      expect(textOf(span, 'status')).toBe('TENTATIVE');
      expect(textOf(span, 'summary')).toBe('Iraqi PM to Moscow (date to be confirmed)');
      expect(textOf(span, 'dtend')).toBe('2026-11-01');
      expect(span.getAllSubcomponents('valarm')).toEqual([]);
    }
  });

  it('are none when nobody knows them', () => {
    expect(present({ dates: UNKNOWN_DATES }).slot).toBeNull();
    expect(veventsOf(calendarOf([recordWith({ dates: UNKNOWN_DATES })]))).toEqual([]);
  });

  it('are the day it begins when its end is open', () => {
    expect(present({ dates: dates('2026-10-10/..') }).slot).toEqual({
      earliest: '2026-10-10',
      latest: '2026-10-10',
      dated: true,
    });
  });

  it('have hours only for a call or a meeting with both times on one day', () => {
    const hours = {
      kind: 'meeting',
      dates: dates('2023-10-10'),
      startTime: '13:00',
      endTime: '15:00',
    } as const;
    expect(present(hours).times?.start.tzid).toBe('Europe/Moscow');
    expect(present({ ...hours, kind: 'working-visit' }).times).toBeNull();
    expect(present({ ...hours, kind: 'talks' }).times).toBeNull();
    expect(present({ ...hours, endTime: null }).times).toBeNull();
    expect(present({ ...hours, endTime: '12:00' }).times).toBeNull();
    expect(present({ ...hours, endTime: '13:00' }).times).toBeNull();
    expect(present({ ...hours, places: [] }).times).toBeNull();
    expect(present({ ...hours, dates: SEED_RECORD.dates }).times).toBeNull();
  });
});

describe('the description', () => {
  it('opens with the last move and its reason, whatever firmed up since', () => {
    const change = { sourceId: null, seenAt: '2023-09-20T00:00:00Z' };
    const from = dates('2023-10-07/2023-10-08');
    const month = dates('2023-11');
    const { description } = present({
      summary: 'Body.',
      dateChanges: [
        { ...change, type: 'slip', from, to: month, reason: 'a fire' },
        { ...change, type: 'firmed', from: month, to: SEED_RECORD.dates, reason: 'programme' },
      ],
    });
    expect(description).toMatch(/^Moved from 7–8 Oct 2023: a fire\n\nBody\.\n\nDates: /);
  });

  it('names the old days of an event that was put off and got new ones', () => {
    const { description } = present({
      dateChanges: [
        {
          type: 'postponed',
          from: dates('2023-09-01'),
          to: null,
          reason: null,
          sourceId: null,
          seenAt: '2023-08-20T00:00:00Z',
        },
      ],
    });
    expect(description).toMatch(/^Moved from 1 Sept? 2023\n\n/);
  });

  it('begins with the summary when nothing moved, and ends with the address of the page', () => {
    const { description } = present({ summary: 'Body.' });
    expect(description).toMatch(/^Body\.\n\n/);
    expect(description).toMatch(/\n\nhttps:\/\/d\.example\/events\/iraqi-pm-to-moscow$/);
  });
});

describe('profile=rich', () => {
  it('names no larger event that is not published', () => {
    const partOf = { id: 'secret', slug: 's', title: 'S', published: false };
    expect(calendarOf([recordWith({ partOf })], { profile: 'rich' })).not.toContain('secret');
  });

  it('is read back by ical.js, and only it has what lies beyond RFC 7986', () => {
    const rich = onlyVevent(calendarOf([SEED_RECORD], { profile: 'rich' }));
    expect(rich.getAllSubcomponents('participant').map((one) => textOf(one, 'summary'))).toEqual([
      'Mohammed Shia al-Sudani',
      'Vladimir Putin',
    ]);
    expect(rich.getAllSubcomponents('vlocation').map((one) => textOf(one, 'name'))).toEqual([
      'Moscow',
    ]);
    expect(rich.getFirstProperty('link')?.getParameter('label')).toBe(
      'Visit of the Prime Minister of Iraq, “a "working" one”',
    );
    const plain = onlyVevent(calendarOf([SEED_RECORD]));
    const extra = ['link', 'concept', 'refid', 'related-to'];
    expect(propertyNames(plain).filter((name) => extra.includes(name))).toEqual([]);
    expect(plain.getAllSubcomponents()).toEqual([]);
  });
});
