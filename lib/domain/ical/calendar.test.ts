import { describe, expect, it } from 'vitest';
import { UNKNOWN_DATES } from '@/lib/domain/dates/event-dates';
import { calendarChunks } from './calendar';
import { DEFAULT_FEED_OPTIONS } from './feed-options';
import { feedText, storedTextServes, zonesInText, zonesOf } from './feed-text';
import { calendarOf, WITH_SESSIONS } from './golden/golden-cases';
import { parseCalendar, textOf, veventsOf } from './golden/parse-calendar';
import { recordWith, SEED_RECORD } from './golden/seed-record';
import { presentCalendarEntry } from './present-calendar-entry';
import { renderVevent } from './vevent';

const renderCalendar = (...given: Parameters<typeof calendarChunks>) =>
  [...calendarChunks(...given)].join('');

const HEAD = { name: 'Diary', description: null, source: null };
const ENTRY = presentCalendarEntry(SEED_RECORD, { baseUrl: 'https://d.example', title: 'T' });

describe('a calendar', () => {
  it('without events holds a component all the same', () => {
    const calendar = parseCalendar(renderCalendar(HEAD, [], []));
    expect(calendar.getAllSubcomponents().map((one) => one.name)).toEqual(['vtimezone']);
  });

  it('holds each zone once, in the order of names', () => {
    const text = renderCalendar(
      HEAD,
      ['Europe/Moscow', 'Asia/Baghdad', 'Europe/Moscow'],
      [renderVevent(ENTRY) ?? ''],
    );
    const zones = parseCalendar(text).getAllSubcomponents('vtimezone');
    expect(zones.map((one) => textOf(one, 'tzid'))).toEqual(['Asia/Baghdad', 'Europe/Moscow']);
  });

  it('keeps the order of its events', () => {
    const texts = ['b', 'a', 'c'].map((uid) => renderVevent({ ...ENTRY, uid }) ?? '');
    const uids = veventsOf(renderCalendar(HEAD, [], texts)).map((one) => textOf(one, 'uid'));
    expect(uids).toEqual(['b', 'a', 'c']);
  });

  it('comes in pieces that can be sent while the next is made', () => {
    const text = renderVevent(ENTRY) ?? '';
    const events = Array.from({ length: 500 }, () => text);
    let made = 0;
    const counted = function* () {
      for (const event of events) {
        made += 1;
        yield event;
      }
    };
    const chunks = calendarChunks(HEAD, [], counted())[Symbol.iterator]();
    chunks.next();
    expect(made).toBeLessThan(events.length / 2);
  });

  it('of 10,000 stored texts is bytes within a moment', () => {
    const text = renderVevent(ENTRY) ?? '';
    const events = Array.from({ length: 10_000 }, (_, index) =>
      text.replace('UID:', `UID:${index}-`),
    );
    const utf8 = new TextEncoder();
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      let octets = 0;
      for (const chunk of calendarChunks(HEAD, [], events)) octets += utf8.encode(chunk).length;
      expect(octets).toBeGreaterThan(5_000_000);
      return performance.now() - start;
    });
    // 10 to 60 ms here for 10 MB; ten times that would be another algorithm.
    expect(Math.min(...times)).toBeLessThan(500);
  });
});

describe('the stored text', () => {
  it('serves exactly where rendering again would give the same', () => {
    const options = [
      DEFAULT_FEED_OPTIONS,
      { ...DEFAULT_FEED_OPTIONS, cancelled: 'keep' },
      { ...DEFAULT_FEED_OPTIONS, undated: 'span' },
      { ...DEFAULT_FEED_OPTIONS, alarm: '-P1D' },
      { ...DEFAULT_FEED_OPTIONS, profile: 'rich' },
    ] as const;
    for (const status of ['confirmed', 'reported', 'cancelled'] as const) {
      const entry = presentCalendarEntry(recordWith({ status }), {
        baseUrl: 'https://d.example',
        title: 'T',
      });
      for (const one of options) {
        const same = renderVevent(entry) === feedText(entry, one);
        if (storedTextServes(entry.state, one)) expect(same).toBe(true);
        else if (!one.alarm || status !== 'cancelled') expect(same).toBe(false);
      }
    }
  });

  it('is the same when it went through JSON', () => {
    expect(renderVevent(JSON.parse(JSON.stringify(ENTRY)))).toBe(renderVevent(ENTRY));
  });
});

describe('sessions', () => {
  it('are entries of their own only when asked for, and bring their zone', () => {
    expect(veventsOf(calendarOf([WITH_SESSIONS]))).toHaveLength(1);
    const shown = veventsOf(calendarOf([WITH_SESSIONS], { sessions: true }));
    const { id } = WITH_SESSIONS;
    expect(shown.map((one) => textOf(one, 'uid'))).toEqual([
      id,
      `${id}-s1`,
      `${id}-s2`,
      `${id}-s3`,
    ]);
    const entry = presentCalendarEntry(WITH_SESSIONS, { baseUrl: 'https://d.example', title: 'T' });
    expect(zonesOf(entry, DEFAULT_FEED_OPTIONS)).toEqual([]);
    const text = feedText(entry, { ...DEFAULT_FEED_OPTIONS, sessions: true });
    expect(new Set(zonesInText(text))).toEqual(new Set(['Europe/Moscow']));
    const quoting = { ...entry, description: '\nDTSTART;TZID=Europe/Paris:20230101T000000' };
    expect(zonesInText(feedText(quoting, DEFAULT_FEED_OPTIONS))).toEqual([]);
    expect(new Set(zonesOf(entry, { ...DEFAULT_FEED_OPTIONS, sessions: true }))).toEqual(
      new Set(['Europe/Moscow']),
    );
  });

  it('share the fate of their event', () => {
    const off = { ...WITH_SESSIONS, status: 'cancelled' } as const;
    const shown = veventsOf(calendarOf([off], { sessions: true }));
    expect(shown.map((one) => textOf(one, 'status'))).toEqual(Array(4).fill('CANCELLED'));
    const postponed = { at: '2023-10-08T00:00:00Z', dates: off.dates };
    const shelved = { ...off, status: 'postponed', dates: UNKNOWN_DATES, postponed } as const;
    expect(veventsOf(calendarOf([shelved], { sessions: true }))).toHaveLength(1);
  });
});
