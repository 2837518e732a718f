import { type Day, daysBetween } from './day';
import { type EdtfPoint, readPoint } from './edtf-point';

export type { EdtfPoint } from './edtf-point';

/** A stay from day to day, `2026-10-10/2026-10-11`, each end with its own qualifier. */
export interface EdtfStay {
  kind: 'stay';
  start: EdtfPoint;
  end: EdtfPoint;
}

/** A stay whose end is open, `2026-10-10/..`: for us one day, "from". */
export interface EdtfOpen {
  kind: 'open';
  start: EdtfPoint;
}

/** One unknown day or stay within, `[2026-10-05..2026-10-11]` (one of a set). */
export interface EdtfWindow {
  kind: 'window';
  first: Day;
  last: Day;
}

/** A date in the diary's subset of EDTF, told apart by `kind`. */
export type Edtf = EdtfPoint | EdtfStay | EdtfOpen | EdtfWindow;

export type EdtfResult = { ok: true; value: Edtf } | { ok: false; message: string };

const fail = (message: string): EdtfResult => ({ ok: false, message });

/** No date of the subset is longer: `2026-10-10~/2026-10-11~`, `[2026-10-05..2026-10-11]`. */
const MAX_LENGTH = 32;

/**
 * Reads the diary's subset of EDTF (ISO 8601-2:2019 level 1, and `[a..b]` of level 2): a day, a
 * month, a season 21–24, a quarter 33–36 or a year, each with `?`, `~` or `%`; a stay of two days;
 * an open end; a window. Everything else of EDTF is refused by name. Text is taken as it stands.
 */
export function parseEdtf(text: string): EdtfResult {
  if (text === '') return fail('an empty date: an unknown date is null');
  if (text.length > MAX_LENGTH) return fail('too long for a date of the diary');
  if (text.startsWith('[')) return readWindow(text);
  if (text.startsWith('{')) return fail('EDTF sets {…} are not used: one event has one date');
  if (text.includes('/')) return readInterval(text);
  const point = readPoint(text);
  return point.ok ? { ok: true, value: point.value } : point;
}

function readWindow(text: string): EdtfResult {
  const match = /^\[([^[\].,]*)\.\.([^[\].,]*)\]$/.exec(text);
  const [, firstText, lastText] = match ?? [];
  if (firstText === undefined || lastText === undefined) {
    return fail('a window is written [2026-10-05..2026-10-11]; other EDTF sets are not used');
  }
  if (firstText === '' || lastText === '') return fail('a window needs its first and its last day');
  const first = readPlainDay(firstText);
  if (!first.ok) return first;
  const last = readPlainDay(lastText);
  if (!last.ok) return last;
  const length = daysBetween(first.day, last.day);
  if (length < 0) return fail(`the window ends (${lastText}) before it begins (${firstText})`);
  if (length === 0) return fail(`a window of one day is that day: write ${firstText}`);
  return { ok: true, value: { kind: 'window', first: first.day, last: last.day } };
}

function readPlainDay(text: string): { ok: true; day: Day } | { ok: false; message: string } {
  const point = readPoint(text);
  if (!point.ok) return point;
  const { kind, approximate, uncertain, earliest } = point.value;
  if (kind !== 'day' || approximate || uncertain) {
    return { ok: false, message: `a window runs from day to day: ${text} is not a plain day` };
  }
  return { ok: true, day: earliest };
}

function readInterval(text: string): EdtfResult {
  const [startText = '', endText = '', ...more] = text.split('/');
  if (more.length > 0) return fail('a stay has one slash, between its first and its last day');
  if (startText === '..' || startText === '') return fail('a stay needs its first day');
  const start = readPoint(startText);
  if (!start.ok) return start;
  if (start.value.kind !== 'day') return fail(notADay(startText));
  if (endText === '') return fail(`an open end is written ${startText}/..`);
  if (endText === '..') return { ok: true, value: { kind: 'open', start: start.value } };
  const end = readPoint(endText);
  if (!end.ok) return end;
  if (end.value.kind !== 'day') return fail(notADay(endText));
  if (end.value.earliest < start.value.earliest) {
    return fail(`the stay ends (${endText}) before it begins (${startText})`);
  }
  return { ok: true, value: { kind: 'stay', start: start.value, end: end.value } };
}

function notADay(text: string): string {
  return `a stay runs from day to day: ${text} is not a day; for a time within use [a..b]`;
}

/** The first and last day that the date may touch; an open end counts as its first day. */
export function edtfSpan(edtf: Edtf): { earliest: Day; latest: Day } {
  switch (edtf.kind) {
    case 'stay':
      return { earliest: edtf.start.earliest, latest: edtf.end.latest };
    case 'open':
      return { earliest: edtf.start.earliest, latest: edtf.start.earliest };
    case 'window':
      return { earliest: edtf.first, latest: edtf.last };
    default:
      return { earliest: edtf.earliest, latest: edtf.latest };
  }
}

/** A plain stay as text: one day when both are the same. */
export function formatStay(first: Day, last: Day): string {
  return first === last ? first : `${first}/${last}`;
}

/** A window as text: the day itself when there is only one. */
export function formatWindow(first: Day, last: Day): string {
  return first === last ? first : `[${first}..${last}]`;
}
