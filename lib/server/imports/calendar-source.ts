import type { Readable } from 'node:stream';
import { addDays, type Day, daysBetween, FIRST_DAY } from '@/lib/domain/dates/day';
import { zonedTime } from '@/lib/domain/dates/zoned-time';
import { windowsZone } from '@/lib/domain/ical/windows-zones';
import type { EntryTime, ForeignEntry } from '@/lib/domain/imports/calendar-entry';
import { expandRule, MAX_OCCURRENCES } from '@/lib/domain/imports/expand-rule';
import {
  type EntryContext,
  type LocatedTown,
  nameProperties,
  readEntry,
} from '@/lib/domain/imports/read-entry';
import type { FindParty } from '@/lib/domain/imports/read-table-row';
import { findCity, findCityAnywhere } from '@/lib/server/gazetteer/find-city';
import { digestKey } from './digest-key';
import {
  type BrokenRow,
  type ImportSource,
  type SkippedRow,
  type SourceRow,
  UnreadableSource,
} from './import-source';
import { type ParsedEntry, parseEntry } from './parse-entry';
import { type CalendarBlock, type CalendarLine, scanCalendar } from './scan-calendar';
import { takeTurns } from './take-turns';

export interface CalendarFile {
  /** The calendar from its beginning; it is read twice. */
  open: () => Readable;
  charset: string | null;
}

/** Zones that a calendar describes itself, and occurrences it replaces: as many as are kept. */
const MAX_KEPT = 20_000;

type Row = SourceRow | BrokenRow | SkippedRow;

/**
 * A foreign calendar (RFC 5545). Its entries are known again by UID, occurrences of one that recurs
 * by UID and day; a SEQUENCE lower than what was imported says nothing any more.
 * @throws UnreadableSource when it is no calendar
 */
export async function calendarSource(
  { open, charset }: CalendarFile,
  findParty: FindParty,
): Promise<ImportSource> {
  const calendar = await surveyCalendar(open(), charset);
  const context = { isOwn: calendar.isOwn, findTown: townFinder(findParty) };
  return {
    format: 'ics',
    scheme: 'ical',
    hasOwnIds: true,
    rows: readRows(scanCalendar(open(), charset), calendar, context),
    nameFaults: nameProperties,
  };
}

interface Calendar {
  isOwn: boolean;
  /** METHOD:CANCEL (RFC 5546 3.2.5): every entry is called off. */
  cancels: boolean;
  zoneOf: (tzid: string) => string | null;
  /** Days of an entry, by UID, for which an entry of its own stands. */
  replaced: ReadonlyMap<string, ReadonlySet<Day>>;
}

/** What has to be known of a whole calendar before its first entry is read. */
async function surveyCalendar(input: Readable, charset: string | null): Promise<Calendar> {
  const named = new Map<string, string>();
  const zoneOf = (tzid: string) => findZone(named.get(tzid) ?? tzid);
  const replaced = new Map<string, Set<Day>>();
  let isOwn = false;
  let cancels = false;
  let isFirst = true;
  const turnEnds = takeTurns();
  for await (const one of scanCalendar(input, charset)) {
    const turn = turnEnds();
    if (turn) await turn;
    if ('property' in one) {
      const { property, value } = one;
      if (isFirst && (property !== 'BEGIN' || value.trim().toUpperCase() !== 'VCALENDAR')) break;
      isFirst = false;
      if (property === 'METHOD') cancels = value.trim().toUpperCase() === 'CANCEL';
      if (property === 'PRODID') isOwn = /\bChancery\b/.test(value);
    } else if ('lines' in one && one.name === 'VTIMEZONE' && named.size < MAX_KEPT) {
      const tzid = textOf(one.lines, 'TZID');
      const location = textOf(one.lines, 'X-LIC-LOCATION');
      if (tzid && location) named.set(tzid, location);
    } else if ('lines' in one && one.name === 'VEVENT' && isReplacement(one.lines)) {
      const parsed = parseEntry(one.lines, zoneOf);
      if ('fault' in parsed || !parsed.replaces || replaced.size >= MAX_KEPT) continue;
      const { uid } = parsed.entry;
      replaced.set(uid, (replaced.get(uid) ?? new Set()).add(parsed.replaces));
    }
  }
  if (isFirst) throw new UnreadableSource('This is no calendar: it does not begin as one.');
  return { isOwn, cancels, zoneOf, replaced };
}

function isReplacement(lines: readonly string[]): boolean {
  return lines.some((line) => /^RECURRENCE-ID[;:]/i.test(line));
}

function textOf(lines: readonly string[], property: string): string | null {
  const line = lines.find((one) => one.toUpperCase().startsWith(`${property}:`));
  return line?.slice(property.length + 1).trim() || null;
}

/** A TZID may be an IANA name, the end of a path that is one, or a name of Windows. */
function findZone(tzid: string): string | null {
  const names = [
    tzid,
    windowsZone(tzid),
    tzid.split('/').slice(-2).join('/'),
    tzid.split('/').slice(-3).join('/'),
  ];
  return names.find((name) => name && zonedTime(FIRST_DAY, '12:00', name) !== null) ?? null;
}

async function* readRows(
  blocks: AsyncIterable<CalendarBlock | CalendarLine>,
  calendar: Calendar,
  context: EntryContext,
): AsyncGenerator<Row> {
  for await (const one of blocks) {
    if (!('name' in one) || one.name !== 'VEVENT') continue;
    const { line } = one;
    if ('fault' in one) {
      yield { line, errors: [{ path: 'VEVENT', message: one.fault }] };
      continue;
    }
    const parsed = parseEntry(one.lines, calendar.zoneOf);
    if ('fault' in parsed) {
      const { uid, fault } = parsed;
      const errors = [{ path: '', message: fault }];
      yield uid === undefined ? { line, errors } : { line, uid: uid.slice(0, 200), errors };
      continue;
    }
    const size = one.lines.reduce((sum, text) => sum + text.length, 0);
    yield* readOccurrences(parsed, { line, size }, calendar, context);
  }
}

function* readOccurrences(
  parsed: ParsedEntry,
  at: { line: number; size: number },
  { cancels, replaced }: Calendar,
  context: EntryContext,
): Generator<Row> {
  const { rule, rDays, exDays, replaces } = parsed;
  const entry = cancels ? { ...parsed.entry, status: 'CANCELLED' } : parsed.entry;
  const place = { ...at, uid: entry.uid.slice(0, 200) };
  const toRow = (one: ForeignEntry, key: string): Row => {
    const read = readEntry({ ...one, uid: digestKey(key) }, context);
    return read.ok ? { ...place, ...read.value } : { ...place, errors: read.failure.errors };
  };
  if (replaces) return yield toRow(entry, `${entry.uid} ${replaces}`);
  if (!rule && rDays.length === 0) return yield toRow(entry, entry.uid);
  const first = entry.start.day;
  const expanded = rule ? expandRule(rule, first) : { days: [first], isCut: false };
  const stands = replaced.get(entry.uid);
  const days = [...new Set([...expanded.days, ...rDays])].sort();
  for (const day of days.slice(0, MAX_OCCURRENCES)) {
    if (exDays.has(day) || stands?.has(day)) continue;
    yield toRow(moveEntry(entry, day), `${entry.uid} ${day}`);
  }
  if (expanded.isCut || days.length > MAX_OCCURRENCES) {
    const taken = Math.min(days.length, MAX_OCCURRENCES);
    yield { ...place, skipped: `recurs on and on: only its first ${taken} dates are taken` };
  }
}

/** An entry on another day of those it recurs on. */
function moveEntry(entry: ForeignEntry, day: Day): ForeignEntry {
  const days = daysBetween(entry.start.day, day);
  const move = (time: EntryTime) => ({ ...time, day: addDays(time.day, days) });
  return { ...entry, start: move(entry.start), end: move(entry.end) };
}

/** A location names a town with its country after a comma ("Moscow, Russia"), or a town alone. */
function townFinder(findParty: FindParty): (location: string) => LocatedTown | null {
  const known = new Map<string, LocatedTown | null>();
  return (location) => {
    const found = known.get(location);
    if (found !== undefined) return found;
    const town = findTown(location, findParty);
    if (known.size < MAX_KEPT) known.set(location, town);
    return town;
  };
}

function findTown(location: string, findParty: FindParty): LocatedTown | null {
  const parts = location
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const country = findParty(parts.at(-1) ?? '');
  const names = country === null ? [] : parts.slice(0, -1).reverse();
  for (const city of names) {
    const town = country === null ? null : findCity({ city, country });
    if (town && country !== null) return { city, country, tz: town.tz };
  }
  const [only, ...more] = parts;
  const alone = only !== undefined && more.length === 0 ? findCityAnywhere(only) : null;
  return alone && only ? { city: only, country: alone.country, tz: alone.tz } : null;
}
