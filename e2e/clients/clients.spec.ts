import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { z } from 'zod';
import { addDays, parseDay } from '@/lib/domain/dates/day';
import { type EventSummary, eventSummarySchema } from '@/lib/domain/event/event-summary';
import { expect, test } from '../support/test';
import { isInstalled, READERS, readWith } from './readers';

const SEED_FEED = '/feeds/events.ics?visitor=IQ&host=RU&from=2023-10-01&to=2023-10-31';
const golden = (name: string) =>
  readFileSync(join('lib', 'domain', 'ical', 'golden', `${name}.ics`), 'utf8');
const read = async (request: APIRequestContext, path: string) => (await request.get(path)).text();

for (const reader of READERS) {
  test.describe(reader.name, () => {
    const isHere = isInstalled(reader);
    const missing = `${reader.name} is not installed: apt-get install ${reader.packages}`;
    if (!isHere) console.warn(`Left out: ${missing}`);
    test.skip(!isHere, missing);

    test('reads the seed visit on 10 and 11 October 2023', async ({ request }) => {
      const { id, uid } = await (
        await request.get('/api/v1/events/iraqi-pm-to-moscow-2023')
      ).json();
      expect(uid).toBe(id);
      const visit = {
        uid,
        summary: 'Iraqi PM to Moscow',
        status: 'CONFIRMED',
        sequence: expect.any(Number),
        start: '20231010',
        end: '20231012',
      };
      const feed = await read(request, SEED_FEED);
      expect(feed).toMatch(/^DTSTART;VALUE=DATE:20231010\r$/m);
      expect(feed).toMatch(/^DTEND;VALUE=DATE:20231012\r$/m);
      expect(await read(request, SEED_FEED)).toBe(feed);
      expect(readWith(reader, feed)).toEqual({ faults: [], events: [visit] });
      const single = await read(request, '/events/iraqi-pm-to-moscow-2023/event.ics');
      expect(readWith(reader, single)).toEqual({ faults: [], events: [visit] });
    });

    test('reads the whole diary without a fault, on the days that the API gives', async ({
      request,
    }) => {
      const { faults, events } = readWith(
        reader,
        await read(request, '/feeds/events.ics?from=1800-01-01'),
      );
      expect(faults).toEqual([]);
      const byUid = new Map(events.map((event) => [event.uid, event]));
      expect(byUid.size).toBe(events.length);
      const expected = (await listDated(request)).map(asEntry);
      expect(expected.length).toBeGreaterThan(100);
      const found = expected.map(({ uid }) => {
        const { sequence: _, ...event } = byUid.get(uid) ?? { uid, sequence: 0 };
        return event;
      });
      expect(found).toEqual(expected);
    });

    for (const options of ['undated=span', 'sessions=1', 'alarm=1d', 'cancelled=keep']) {
      test(`finds no fault in a calendar with ${options}`, async ({ request }) => {
        const feed = await read(request, `/feeds/events.ics?from=1800-01-01&${options}`);
        const { faults, events } = readWith(reader, feed);
        expect(faults).toEqual([]);
        expect(events.length).toBe(feed.match(/^BEGIN:VEVENT\r$/gm)?.length);
      });
    }

    test('does find fault with what is broken', () => {
      const broken = golden('seed-visit').replace('DATE:20231010', 'DATE:tomorrow');
      const isSound = () => {
        const { faults, events } = readWith(reader, broken);
        return faults.length === 0 && /^\d{8}$/.test(events[0]?.start ?? '');
      };
      let sound = false;
      try {
        sound = isSound();
      } catch (error) {
        expect(String(error)).toContain('gave up');
      }
      expect(sound).toBe(false);
    });

    test('reads local times as the instants they are', () => {
      const { faults, events } = readWith(reader, golden('call-new-york'));
      expect(faults).toEqual([]);
      expect(events).toMatchObject([{ start: '20231010T170000Z', end: '20231010T174500Z' }]);
      // Moscow was four hours from UTC in 2012, three since 2014.
      expect(readWith(reader, golden('call-moscow-2012')).events).toMatchObject([
        { start: '20120510T090000Z' },
      ]);
      expect(readWith(reader, golden('call-moscow')).events).toMatchObject([
        { start: '20231010T100000Z' },
      ]);
    });

    test('reads texts as they were, and nothing out of them', () => {
      const { faults, events } = readWith(reader, golden('far-scripts'));
      expect(faults).toEqual([]);
      expect(events).toHaveLength(1);
      expect(events[0]?.summary).toBe(
        'رئيس الوزراء العراقي إلى موسكو; 伊拉克总理访问莫斯科, \\ 👩🏽‍🤝‍👨🏻 🇮🇶🇷🇺'.repeat(2),
      );
    });

    test('reads what was withdrawn as cancelled', () => {
      const { faults, events } = readWith(reader, golden('tombstones'));
      expect(faults).toEqual([]);
      expect(events.map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED']);
    });
  });
}

/** All awaited and past events of known days, from the feed that holds them whole. */
async function listDated(request: APIRequestContext): Promise<EventSummary[]> {
  const status = 'reported,announced,confirmed,completed';
  const lines = await read(request, `/feeds/events.ndjson?precision=day&status=${status}`);
  const events = z.array(eventSummarySchema).parse(
    lines
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  );
  // Calls and meetings of known hours are instants; the golden ones are read above.
  const timed = await timedIds(request);
  return events.filter(({ id }) => !timed.includes(id));
}

async function timedIds(request: APIRequestContext): Promise<string[]> {
  const feed = await read(request, '/feeds/events.ics?from=1800-01-01');
  const unfolded = feed.replaceAll('\r\n ', '');
  return unfolded
    .split('BEGIN:VEVENT')
    .filter((entry) => /^DTSTART;TZID/m.test(entry))
    .map((entry) => /^UID:(.*)\r$/m.exec(entry)?.[1] ?? '');
}

/** The event as a calendar has it: dates whose end is exclusive. */
function asEntry({ id, title, status, dates }: EventSummary) {
  const last = parseDay(dates.latest ?? '');
  if (!last || !dates.earliest) throw new Error(`${id} has no days`);
  const isSure = status === 'confirmed' || status === 'completed';
  return {
    uid: id,
    summary: status === 'reported' ? `Reported: ${title}` : title,
    status: isSure ? 'CONFIRMED' : 'TENTATIVE',
    start: dates.earliest.replaceAll('-', ''),
    end: addDays(last, 1).replaceAll('-', ''),
  };
}
