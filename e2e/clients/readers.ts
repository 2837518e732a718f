import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

const readingSchema = z.strictObject({
  /** What the library finds wrong with it. */
  faults: z.array(z.string()),
  events: z.array(
    z.strictObject({
      uid: z.string(),
      summary: z.string(),
      status: z.string(),
      sequence: z.int(),
      /** `20231010` for a date, `20231010T100000Z` for an instant. */
      start: z.string().nullable(),
      end: z.string().nullable(),
    }),
  ),
});
/** A calendar as a library reads it. */
export type Reading = z.infer<typeof readingSchema>;

/** A library that calendar programs are built on, as Debian packages it. */
export interface CalendarReader {
  name: string;
  /** What to install. */
  packages: string;
  command: readonly [string, string];
}

// The Python of Debian: another one on the path does not see its packages.
const PYTHON = '/usr/bin/python3';

export const READERS: readonly CalendarReader[] = [
  {
    name: 'sabre/vobject',
    packages: 'php-cli php-sabre-vobject',
    command: ['php', 'read-sabre.php'],
  },
  {
    name: 'python-icalendar',
    packages: 'python3-icalendar',
    command: [PYTHON, 'read-icalendar.py'],
  },
  { name: 'python-vobject', packages: 'python3-vobject', command: [PYTHON, 'read-vobject.py'] },
  {
    name: 'libical',
    packages: 'gir1.2-ical-3.0 python3-gi',
    command: [PYTHON, 'read-libical.py'],
  },
];

/** Whether the library is here: it can read the least calendar. */
export function isInstalled(reader: CalendarReader): boolean {
  return run(reader, 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\nEND:VCALENDAR\r\n')
    .isDone;
}

/**
 * Has a library read a calendar.
 * @throws with what it printed when it gives up.
 */
export function readWith(reader: CalendarReader, calendar: string): Reading {
  const { isDone, output } = run(reader, calendar);
  if (!isDone) throw new Error(`${reader.name} gave up:\n${output}`);
  return readingSchema.parse(JSON.parse(output));
}

function run({ command: [program, script] }: CalendarReader, input: string) {
  const done = spawnSync(program, [join('e2e', 'clients', script)], { input, encoding: 'utf8' });
  const isDone = done.status === 0 && done.stderr === '';
  return {
    isDone,
    output: isDone ? done.stdout : `${done.error ?? ''}${done.stdout}${done.stderr}`,
  };
}
