import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GOLDEN_CASES } from './golden-cases';
import { parseCalendar, rawLines } from './parse-calendar';

// After a wanted change: WRITE_GOLDEN=1 npx vitest run lib/domain/ical/golden, then read the diff.
const FOLDER = new URL('.', import.meta.url);
const utf8 = new TextEncoder();

describe.each(Object.entries(GOLDEN_CASES))('the golden calendar %s', (name, render) => {
  it('has the bytes it had', () => {
    const file = new URL(`${name}.ics`, FOLDER);
    if (process.env.WRITE_GOLDEN) writeFileSync(file, render());
    const golden = readFileSync(file);
    expect(Buffer.from(render()).equals(golden), `${name}.ics differs:\n${render()}`).toBe(true);
  });

  it('is the same when it is made twice', () => {
    expect(render()).toBe(render());
  });

  it('has only lines of at most 75 octets, each ended by CRLF', () => {
    for (const line of rawLines(render())) {
      expect(utf8.encode(line).length).toBeLessThanOrEqual(75);
    }
  });

  it('is read by ical.js, invites nobody and has no method', () => {
    const text = render();
    expect(parseCalendar(text).name).toBe('vcalendar');
    expect(text).not.toMatch(/^(ATTENDEE|ORGANIZER|METHOD|RDATE)/m);
    expect(text).not.toContain('INTERNAL');
  });

  it('is the same wherever the server stands', () => {
    const home = process.env.TZ;
    const here = render();
    try {
      for (const [zone, offset] of [
        ['America/Los_Angeles', 480],
        ['Pacific/Kiritimati', -840],
        ['Asia/Kathmandu', -345],
      ] as const) {
        process.env.TZ = zone;
        expect(new Date('2023-01-10T00:00:00Z').getTimezoneOffset()).toBe(offset);
        expect(render()).toBe(here);
      }
    } finally {
      if (home === undefined) delete process.env.TZ;
      else process.env.TZ = home;
    }
  });
});

it('has a case for every golden file', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ics'));
  expect(files.sort()).toEqual(
    Object.keys(GOLDEN_CASES)
      .map((name) => `${name}.ics`)
      .sort(),
  );
});
