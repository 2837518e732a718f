import ICAL from 'ical.js';
import { z } from 'zod';
import { addDays, type Day, daysBetween, parseDay } from '@/lib/domain/dates/day';
import { zonedTime } from '@/lib/domain/dates/zoned-time';
import type { EntryTime, ForeignEntry } from '@/lib/domain/imports/calendar-entry';
import type { DayRule } from '@/lib/domain/imports/expand-rule';
import { readRule } from '@/lib/domain/imports/read-rule';

/** An entry with what makes it recur, or stand in for one occurrence of another. */
export interface ParsedEntry {
  entry: ForeignEntry;
  rule: DayRule | null;
  /** Days that are taken out of, and put into, what recurs. */
  exDays: ReadonlySet<Day>;
  rDays: readonly Day[];
  /** The day it replaces an occurrence on (RECURRENCE-ID). */
  replaces: Day | null;
}

export type Parsed = ParsedEntry | { uid?: string; fault: string };

/** Dates of RDATE and EXDATE that are read. */
const MAX_DATES = 1000;
/** Days one entry may last: nothing in diplomacy is longer. */
const MAX_STAY = 366;

/**
 * A VEVENT (RFC 5545 3.6.1) read by ical.js, or why nothing can be made of it.
 * @param zoneOf the IANA zone that a TZID means
 */
export function parseEntry(lines: readonly string[], zoneOf: ZoneOf): Parsed {
  const component = parseComponent(lines);
  if (typeof component === 'string') return { fault: component };
  const text = (name: string) => {
    const value = component.getFirstPropertyValue(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const uid = text('uid');
  const told = uid === '' ? {} : { uid };
  const start = timeOf(component.getFirstProperty('dtstart'), zoneOf);
  if (!start) return { ...told, fault: 'DTSTART must be a day that exists' };
  const end = endOf(component, start, zoneOf);
  if (typeof end === 'string') return { ...told, fault: end };
  const recurrence = component.getFirstProperty('recurrence-id');
  if (recurrence?.getParameter('range')) {
    return { ...told, fault: 'RECURRENCE-ID with RANGE is not read' };
  }
  const replaces = recurrence ? (timeOf(recurrence, zoneOf)?.day ?? null) : null;
  const rules = component.getAllProperties('rrule');
  const recur = rules[0]?.getFirstValue();
  const rule = rules[0] ? readRule(recur instanceof ICAL.Recur ? recur.toJSON() : null) : null;
  if (rule && !rule.ok) return { ...told, fault: rule.fault };
  if (rules.length > 1) return { ...told, fault: 'RRULE stands twice' };
  const sequence = Number(component.getFirstPropertyValue('sequence') ?? 0);
  return {
    entry: {
      uid: uid || keyOf(component, start),
      sequence:
        Number.isSafeInteger(sequence) && sequence >= 0 && sequence < 2 ** 31 ? sequence : 0,
      summary: text('summary'),
      description: text('description'),
      location: text('location'),
      categories: component.getAllProperties('categories').flatMap((one) => textsOf(one)),
      url: text('url'),
      status: text('status').toUpperCase(),
      isPostponed: text('x-chancery-status').toUpperCase() === 'POSTPONED',
      start,
      end,
    },
    rule: rule?.rule ?? null,
    exDays: new Set(daysOf(component, 'exdate', zoneOf)),
    rDays: daysOf(component, 'rdate', zoneOf),
    replaces,
  };
}

function parseComponent(lines: readonly string[]): ICAL.Component | string {
  try {
    return new ICAL.Component(ICAL.parse(lines.join('\r\n')));
  } catch (error) {
    // ical.js says what it cannot read by throwing; that is for whoever sent it.
    return `is no VEVENT: ${error instanceof Error ? error.message.slice(0, 200) : 'unreadable'}`;
  }
}

/** Some calendars leave the UID out: then an entry is known by its name and its day. */
function keyOf(component: ICAL.Component, { day }: EntryTime): string {
  return `${day} ${String(component.getFirstPropertyValue('summary') ?? '').slice(0, 150)}`;
}

function textsOf(property: ICAL.Property): string[] {
  return property.getValues().filter((value): value is string => typeof value === 'string');
}

type ZoneOf = (tzid: string) => string | null;

/** A property's first date as it is written: ical.js would make 2 March of 30 February. */
function timeOf(property: ICAL.Property | null, zoneOf: ZoneOf): EntryTime | null {
  return property ? (timesOf(property, zoneOf)[0] ?? null) : null;
}

/** Dates of a property; of a period its start. What is no date is left out. */
function timesOf(property: ICAL.Property, zoneOf: ZoneOf): EntryTime[] {
  const [, , , ...values] = z.array(z.unknown()).parse(property.toJSON());
  const tzid = property.getParameter('tzid');
  return values.flatMap((value) => {
    const text = Array.isArray(value) ? value[0] : value;
    const zone = typeof tzid === 'string' ? tzid : null;
    return typeof text === 'string' ? (readTime(text, zone, zoneOf) ?? []) : [];
  });
}

/** A date or date-time of jCal (RFC 7265 3.6.5): `2026-10-10`, `2026-10-10T13:00:00Z`. */
function readTime(text: string, tzid: string | null, zoneOf: ZoneOf): EntryTime | null {
  const [, date = '', clock, , mark] =
    /^(\d{4}-\d\d-\d\d)(?:T((?:[01]\d|2[0-3]):[0-5]\d):([0-5]\d|60)(Z?))?$/.exec(text) ?? [];
  const day = parseDay(date);
  if (!day) return null;
  if (clock === undefined) return { day, time: null, zone: null, unknownZone: null };
  if (mark === 'Z') return { day, time: clock, zone: 'UTC', unknownZone: null };
  const zone = tzid === null ? null : zoneOf(tzid);
  return { day, time: clock, zone, unknownZone: zone === null ? tzid : null };
}

/** The last day and time; DTEND is exclusive (RFC 5545 3.6.1), and midnight ends the day before. */
function endOf(component: ICAL.Component, start: EntryTime, zoneOf: ZoneOf): EntryTime | string {
  const given = component.getFirstProperty('dtend');
  const duration = component.getFirstPropertyValue('duration');
  let end: EntryTime | null = start;
  if (given) end = timeOf(given, zoneOf);
  else if (duration instanceof ICAL.Duration) end = addSeconds(start, duration.toSeconds());
  if (!end) return 'DTEND must be a day that exists';
  const isExclusive = given !== null || duration instanceof ICAL.Duration;
  const last = isExclusive && end.day > start.day && (end.time ?? '00:00') === '00:00';
  const inclusive = last ? { ...end, day: addDays(end.day, -1), time: null } : end;
  if (inclusive.day < start.day || isBefore(inclusive, start)) return 'DTEND is before DTSTART';
  if (daysBetween(start.day, inclusive.day) > MAX_STAY) {
    return `lasts more than ${MAX_STAY} days`;
  }
  return start.time !== null && inclusive.time === null
    ? { ...inclusive, time: last ? '23:59' : start.time, zone: start.zone }
    : inclusive;
}

function isBefore(end: EntryTime, start: EntryTime): boolean {
  if (end.time === null || start.time === null) return false;
  const [to, from] = [end, start].map((one) =>
    zonedTime(one.day, one.time ?? '00:00', one.zone ?? 'UTC'),
  );
  return to && from ? to.instant < from.instant : false;
}

function addSeconds(start: EntryTime, seconds: number): EntryTime | null {
  if (seconds < 0 || seconds > MAX_STAY * 86_400 * 2) return null;
  const [hours = 0, minutes = 0] = (start.time ?? '00:00').split(':').map(Number);
  const total = hours * 3600 + minutes * 60 + seconds;
  const days = Math.floor(total / 86_400);
  if (daysBetween(start.day, parseDay('9999-12-31') ?? start.day) < days) return null;
  const day = addDays(start.day, days);
  const rest = total - days * 86_400;
  const pad = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const time = start.time === null ? null : `${pad(rest / 3600)}:${pad((rest % 3600) / 60)}`;
  return { ...start, day, time };
}

function daysOf(component: ICAL.Component, name: string, zoneOf: ZoneOf): Day[] {
  return component
    .getAllProperties(name)
    .flatMap((property) => timesOf(property, zoneOf))
    .slice(0, MAX_DATES)
    .map((one) => one.day);
}
