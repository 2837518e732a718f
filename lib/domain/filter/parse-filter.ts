import type { Day } from '@/lib/domain/dates/day';
import { type DayExpression, parseDayExpression } from '@/lib/domain/dates/relative-day';
import { EMPTY_FILTER, type Filter, resolveWindow, textList, valueList } from './filter';
import { isFilterKey, isIgnoredKey, type ListKey } from './filter-keys';
import { parseInstant } from './instant';
import { MAX_VALUES, readCode, readValue, shown, unsoundText } from './read-value';

/** One thing wrong with a query string; `path` is the key at fault. */
export interface FilterError {
  path: string;
  message: string;
}

export interface ParseFilterOptions {
  /** Keys that the surface takes beside the filter; given back unread, save for unsound text. */
  controls?: readonly string[];
  /** The day against which `from` and `to` are compared. */
  today: Day;
}

export type ParseFilterResult =
  | { ok: true; filter: Filter; controls: Map<string, string[]> }
  | { ok: false; errors: FilterError[] };

type Reading<T> = { ok: true; value: T } | { ok: false; message: string };

const fail = (message: string): { ok: false; message: string } => ({ ok: false, message });

/**
 * Reads the filter of a query string. Each key at fault is named once; with
 * any fault there is no filter, because one that drops a condition would show the wrong events.
 * Codes and slugs are checked for form here, for existence by the server (`filterReferences`).
 */
export function parseFilter(
  params: URLSearchParams,
  { controls = [], today }: ParseFilterOptions,
): ParseFilterResult {
  const errors: FilterError[] = [];
  const found = new Map<string, string[]>();
  let filter = EMPTY_FILTER;
  for (const key of new Set(params.keys())) {
    if (isIgnoredKey(key)) continue;
    const values = params.getAll(key);
    const isControl = controls.includes(key);
    const reading = isControl ? readControl(filter, values) : readKey(filter, key, values);
    if (!reading.ok) errors.push({ path: shownKey(key), message: reading.message });
    else if (isControl) found.set(key, values);
    else filter = reading.value;
  }
  const window = resolveWindow(filter, today);
  if (window.from !== null && window.to !== null && window.from > window.to) {
    errors.push({ path: 'from', message: `from (${window.from}) is after to (${window.to})` });
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, filter, controls: found };
}

function shownKey(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}…` : key;
}

function readControl(filter: Filter, values: readonly string[]): Reading<Filter> {
  for (const value of values) {
    const fault = unsoundText(value, Number.POSITIVE_INFINITY);
    if (fault !== null) return fail(fault);
  }
  return { ok: true, value: filter };
}

function readKey(filter: Filter, key: string, values: readonly string[]): Reading<Filter> {
  if (!isFilterKey(key)) return fail('unknown key');
  if (values.length > MAX_VALUES) return fail(`more than ${MAX_VALUES} values`);
  switch (key) {
    case 'from':
    case 'to':
      return withValue(readDay(values), (day) => ({ ...filter, [key]: day }));
    case 'updated_since':
      return withValue(readInstant(values), (updatedSince) => ({ ...filter, updatedSince }));
    case 'q':
      return withValue(readTexts(values), (q) => ({ ...filter, q }));
    case 'between':
      return withValue(readPair(values), (between) => ({ ...filter, between }));
    default:
      return readList(filter, key, values);
  }
}

function withValue<T>(reading: Reading<T>, put: (value: T) => Filter): Reading<Filter> {
  return reading.ok ? { ok: true, value: put(reading.value) } : reading;
}

/** The comma-separated and repeated values of a key, each sound and not empty. */
function splitValues(values: readonly string[]): Reading<string[]> {
  const pieces = values.flatMap((value) => value.split(','));
  if (pieces.length > MAX_VALUES) return fail(`more than ${MAX_VALUES} values`);
  for (const piece of pieces) {
    if (piece === '') return fail('an empty value');
    const fault = unsoundText(piece);
    if (fault !== null) return fail(fault);
  }
  return { ok: true, value: pieces };
}

function readList(filter: Filter, key: ListKey, values: readonly string[]): Reading<Filter> {
  const pieces = splitValues(values);
  if (!pieces.ok) return pieces;
  const include: string[] = [];
  const exclude: string[] = [];
  for (const piece of pieces.value) {
    const excluded = piece.startsWith('-');
    const value = readValue(key, excluded ? piece.slice(1) : piece);
    if (!value.ok) return value;
    (excluded ? exclude : include).push(value.value);
  }
  return { ok: true, value: { ...filter, [key]: valueList(include, exclude) } };
}

function readPair(values: readonly string[]): Reading<[string, string]> {
  const pieces = splitValues(values);
  if (!pieces.ok) return pieces;
  const codes: string[] = [];
  for (const piece of pieces.value) {
    const code = readCode(piece);
    if (!code.ok) return code;
    codes.push(code.value);
  }
  const [first, second, ...more] = valueList(codes).include;
  if (codes.length !== 2 || first === undefined || second === undefined || more.length > 0) {
    return fail('takes exactly two different codes: between=IQ,RU');
  }
  return { ok: true, value: [first, second] };
}

function readOne(values: readonly string[]): Reading<string> {
  const [value = '', ...more] = values;
  if (more.length > 0) return fail('given more than once');
  if (value === '') return fail('an empty value');
  const fault = unsoundText(value);
  return fault === null ? { ok: true, value } : fail(fault);
}

function readDay(values: readonly string[]): Reading<DayExpression> {
  const text = readOne(values);
  if (!text.ok) return text;
  const value = parseDayExpression(text.value);
  if (value) return { ok: true, value };
  return fail(`${shown(text.value)} is not a day such as 2026-10-10, today or today+90d`);
}

function readInstant(values: readonly string[]): Reading<string> {
  const text = readOne(values);
  if (!text.ok) return text;
  const value = parseInstant(text.value);
  if (value) return { ok: true, value };
  return fail(`${shown(text.value)} is not an instant such as 2026-10-10T12:00:00Z`);
}

function readTexts(values: readonly string[]): Reading<readonly string[]> {
  const texts: string[] = [];
  for (const value of values) {
    const text = value.replace(/\s+/g, ' ').trim();
    if (text === '') return fail('an empty value');
    const fault = unsoundText(text);
    if (fault !== null) return fail(fault);
    texts.push(text);
  }
  return { ok: true, value: textList(texts) };
}
