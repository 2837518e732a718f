import { describe, expect, test } from 'vitest';
import { readTableRow } from './read-table-row';
import { guessColumns, missingFields } from './table-fields';

const PARTIES: Record<string, string> = { iq: 'IQ', iraq: 'IQ', ru: 'RU', russia: 'RU' };
const findParty = (text: string) => PARTIES[text.toLowerCase()] ?? null;

/** A row whose columns are called as the fields. */
function read(cells: Record<string, string>) {
  const record = { start_date: '2026-10-10', visitor_party: 'IQ', host_party: 'RU', ...cells };
  return readTableRow(record, guessColumns(Object.keys(record)), findParty);
}

function input(cells: Record<string, string>) {
  const row = read(cells);
  if (!row.ok) throw new Error(JSON.stringify(row.failure.errors));
  return row.value.input;
}

function faults(cells: Record<string, string>) {
  const row = read(cells);
  return row.ok ? [] : row.failure.errors.map(({ path, message }) => `${path}: ${message}`);
}

describe('the dates of a row', () => {
  test.each([
    [{ start_date: '2026-10-10', end_date: '2026-10-11' }, '2026-10-10/2026-10-11'],
    [{ start_date: '2026-10-10', end_date: '2026-10-10' }, '2026-10-10'],
    [{ start_date: '10 October 2026', end_date: '' }, '2026-10-10'],
    [
      { start_date: '2026-10-10T00:00:00', end_date: '2026-10-11 00:00:00' },
      '2026-10-10/2026-10-11',
    ],
    [{ dates: '10–11 Oct 2026', start_date: '' }, '2026-10-10/2026-10-11'],
    [{ dates: 'Oct 2026' }, '2026-10'],
    [{ dates: 'tba' }, null],
  ])('%o are %s', (cells, edtf) => {
    expect(input(cells).edtf).toBe(edtf);
  });

  test.each([
    [{ start_date: '' }, 'start_date: must not be empty'],
    [{ start_date: '2026-02-30' }, 'start_date: '],
    [{ start_date: '2026-10' }, 'start_date: must be one day'],
    [{ start_date: '10/11/2026' }, 'start_date: '],
    [
      { start_date: '2026-10-10', end_date: '2026-10-09' },
      'end_date: must not be before the start',
    ],
    [{ dates: 'some day' }, 'dates: '],
  ])('%o are none', (cells, fault) => {
    expect(faults(cells)).toEqual([expect.stringContaining(fault)]);
  });
});

test('parties go by code or name, and cities lie with the host', () => {
  const made = input({ visitor_party: 'Iraq', host_party: 'Russia', city: 'Moscow, Kazan' });
  expect(made.places).toEqual([
    { city: 'Moscow', country: 'RU' },
    { city: 'Kazan', country: 'RU' },
  ]);
  expect(made.participations.map((one) => [one.side, one.party])).toEqual([
    ['visiting', 'IQ'],
    ['host', 'RU'],
  ]);
  expect(input({ host_party: '', city: 'Basra, Iraq' }).places).toEqual([
    { city: 'Basra', country: 'IQ' },
  ]);
});

test('words of other tables are ours where they mean the same', () => {
  expect(input({ status: 'Planned', kind: 'State Visit' })).toMatchObject({
    status: 'reported',
    kind: 'state-visit',
  });
  expect(input({ status: 'canceled', description: 'Working visit to …' })).toMatchObject({
    status: 'cancelled',
    kind: 'working-visit',
  });
  expect(read({ status: 'delayed' })).toMatchObject({
    value: { postponed: true, input: { status: 'reported' } },
  });
  expect(input({ topics: 'Energy; Oil-gas | trade' }).topics.map((one) => one.slug)).toEqual([
    'energy',
    'oil-gas',
    'trade',
  ]);
});

test('every column at fault is named by its own name', () => {
  const record = { Wann: 'x', Wer: 'IQ', Wohin: 'Nowhere', Art: 'cruise', Thema: 'astrology' };
  const mapping = {
    dates: 'Wann',
    visitor_party: 'Wer',
    host_party: 'Wohin',
    kind: 'Art',
  } as const;
  const row = readTableRow(record, mapping, findParty);
  expect(row.ok ? [] : row.failure.errors.map((one) => one.path)).toEqual(['Wann', 'Wohin', 'Art']);
  const topics = readTableRow(
    { ...record, Wann: '2026-10-10', Wohin: 'RU', Art: '' },
    { ...mapping, topics: 'Thema' },
    findParty,
  );
  expect(topics.ok ? [] : topics.failure.errors).toEqual([
    { path: 'Thema', message: 'is not a topic of the taxonomy' },
  ]);
});

test('a row without an id is known again by who goes where and when, whatever else it says', () => {
  const keyOf = (cells: Record<string, string>) => {
    const row = read(cells);
    return row.ok ? row.value.key : null;
  };
  expect(keyOf({ description: 'one' })).toBe(keyOf({ description: 'another', city: '' }));
  expect(keyOf({ start_date: '2026-10-11' })).not.toBe(keyOf({}));
  expect(keyOf({ id: '7', start_date: '2026-10-11' })).toBe('7');
});

test('columns are guessed by name, twice named ones left alone, and what is missing is named', () => {
  expect(
    guessColumns(['Visitor Country', 'HOST', 'From', 'To', 'Location', 'Text', 'Text']),
  ).toEqual({
    visitor_party: 'Visitor Country',
    host_party: 'HOST',
    start_date: 'From',
    end_date: 'To',
    city: 'Location',
  });
  expect(missingFields(guessColumns(['a', 'b']))).toEqual([
    'dates or start_date',
    'visitor_party or title',
  ]);
});
