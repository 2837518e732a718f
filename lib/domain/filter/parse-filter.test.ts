import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { EMPTY_FILTER, type Filter, valueList } from './filter';
import { parseFilter } from './parse-filter';
import { filterOf } from './testing';

const today = day('2026-11-24');

function parse(query: string, controls: string[] = []) {
  return parseFilter(new URLSearchParams(query), { today, controls });
}

function filterFrom(query: string): Filter {
  const parsed = parse(query);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.filter;
}

/** The keys at fault, with their messages. */
function errorsOf(query: string, controls: string[] = []): Record<string, string> {
  const parsed = parse(query, controls);
  if (parsed.ok) return {};
  return Object.fromEntries(parsed.errors.map(({ path, message }) => [path, message]));
}

describe('a query string that is a filter', () => {
  it('is empty when nothing is asked', () => {
    expect(filterFrom('')).toEqual(EMPTY_FILTER);
  });

  it('keeps relative days relative, with a space for the plus sign', () => {
    const ahead = { kind: 'relative', amount: 90, unit: 'd' };
    expect(filterFrom('from=today&to=today%2B90d').to).toEqual(ahead);
    expect(filterFrom('from=today&to=today+90d').to).toEqual(ahead);
    expect(filterFrom('from=2026-10-10').from).toEqual({ kind: 'day', day: '2026-10-10' });
  });

  it('takes one day as both bounds', () => {
    expect(parse('from=2026-10-10&to=2026-10-10').ok).toBe(true);
    expect(parse('from=today&to=2026-11-24').ok).toBe(true);
  });

  it('takes commas and repeated keys as or, sorts, and drops what is said twice', () => {
    const expected = filterOf({ host: valueList(['IQ', 'RU', 'US']) });
    expect(filterFrom('host=US,RU&host=IQ&host=RU')).toEqual(expected);
  });

  it('takes codes in either case and writes them in capitals', () => {
    expect(filterFrom('host=ru&visitor=-iq')).toEqual(
      filterOf({ host: valueList(['RU']), visitor: valueList([], ['IQ']) }),
    );
  });

  it('keeps a value that is both included and excluded: it then matches nothing', () => {
    expect(filterFrom('host=RU,-RU').host).toEqual({ include: ['RU'], exclude: ['RU'] });
  });

  it('takes every key of the language', () => {
    const query =
      'party=EU&person=vladimir-putin&place=moscow&trip=gulf-tour-2&topic=energy,-nuclear' +
      '&kind=state-visit&status=confirmed&level=head-of-government&evidence=both&precision=day';
    expect(filterFrom(query)).toEqual(
      filterOf({
        party: valueList(['EU']),
        person: valueList(['vladimir-putin']),
        place: valueList(['moscow']),
        trip: valueList(['gulf-tour-2']),
        topic: valueList(['energy'], ['nuclear']),
        kind: valueList(['state-visit']),
        status: valueList(['confirmed']),
        level: valueList(['head-of-government']),
        evidence: valueList(['both']),
        precision: valueList(['day']),
      }),
    );
  });

  it('takes two different parties for between, in any order and case', () => {
    expect(filterFrom('between=ru,IQ').between).toEqual(['IQ', 'RU']);
    expect(filterFrom('between=RU&between=IQ').between).toEqual(['IQ', 'RU']);
  });

  it('takes the text of q whole: commas and a leading hyphen belong to it', () => {
    expect(filterFrom('q=oil,+gas').q).toEqual(['oil, gas']);
    expect(filterFrom('q=-energy').q).toEqual(['-energy']);
    expect(filterFrom('q=b&q=++a++b+').q).toEqual(['a b', 'b']);
    expect(filterFrom(`q=${encodeURIComponent('محمد السوداني')}`).q).toEqual(['محمد السوداني']);
  });

  it('takes updated_since as an instant and keeps it in UTC', () => {
    expect(filterFrom('updated_since=2026-10-10T12:00:00Z').updatedSince).toBe(
      '2026-10-10T12:00:00.000Z',
    );
    expect(filterFrom('updated_since=2026-10-10T12:00:00+03:00').updatedSince).toBe(
      '2026-10-10T09:00:00.000Z',
    );
  });

  it('passes over what browsers and advertisers add', () => {
    expect(filterFrom('_rsc=1a&utm_source=x&utm_&fbclid=1&gclid=2')).toEqual(EMPTY_FILTER);
  });

  it('gives the control keys of the surface back as they came', () => {
    const parsed = parse('limit=50&sort=-updated&limit=60&host=RU&cursor=', [
      'limit',
      'sort',
      'cursor',
    ]);
    expect(parsed).toEqual({
      ok: true,
      filter: filterOf({ host: valueList(['RU']) }),
      controls: new Map([
        ['limit', ['50', '60']],
        ['sort', ['-updated']],
        ['cursor', ['']],
      ]),
    });
  });
});

describe('a query string that is no filter is refused, naming the key', () => {
  it.each([
    ['colour=red', 'colour', /unknown key/],
    ['limit=50', 'limit', /unknown key/],
    ['HOST=RU', 'HOST', /unknown key/],
    ['=RU', '', /unknown key/],
    ['host=', 'host', /empty/],
    ['host', 'host', /empty/],
    ['host=RU,', 'host', /empty/],
    ['host=RU,,IQ', 'host', /empty/],
    ['host=RU&host=', 'host', /empty/],
    ['host=-', 'host', /not a code/],
    ['host=Russia!', 'host', /not a code/],
    ['host=R', 'host', /not a code/],
    ['host=7U', 'host', /not a code/],
    ['host=ABCDEFGHIJKLM', 'host', /not a code/],
    ['host=RU,+IQ', 'host', /not a code/],
    ['person=Vladimir+Putin', 'person', /not a slug/],
    ['person=--putin', 'person', /not a slug/],
    ['place=moscow-', 'place', /not a slug/],
    ['trip=a--b', 'trip', /not a slug/],
    ['topic=astrology', 'topic', /not one of/],
    ['kind=party', 'kind', /not one of state-visit, official-visit/],
    ['status=Confirmed', 'status', /not one of/],
    ['status=under-way', 'status', /not one of/],
    ['level=king', 'level', /not one of/],
    ['evidence=yes', 'evidence', /not one of none, visiting, host, both/],
    ['precision=hour', 'precision', /not one of/],
    ['from=', 'from', /empty/],
    ['from=tomorrow', 'from', /not a day/],
    ['from=2026-02-30', 'from', /not a day/],
    ['to=2026-10', 'to', /not a day/],
    ['from=2026-10-10&from=2026-10-11', 'from', /more than once/],
    ['from=2026-10-10,2026-10-11', 'from', /not a day/],
    ['from=2026-10-11&to=2026-10-10', 'from', /2026-10-11.*is after to/],
    ['from=today%2B1d&to=today', 'from', /2026-11-25.*2026-11-24/],
    ['from=today&to=2026-11-23', 'from', /is after to/],
    ['between=IQ', 'between', /exactly two/],
    ['between=IQ,IQ', 'between', /exactly two/],
    ['between=IQ,RU,US', 'between', /exactly two/],
    ['between=IQ,RU,RU', 'between', /exactly two/],
    ['between=IQ,-RU', 'between', /not a code/],
    ['between=', 'between', /empty/],
    ['q=', 'q', /empty/],
    ['q=+++', 'q', /empty/],
    ['q=a&q=', 'q', /empty/],
    ['q=a%00b', 'q', /control character/],
    ['q=a%ffb', 'q', /UTF-8/],
    ['host=RU%00', 'host', /control character/],
    [`q=${'x'.repeat(201)}`, 'q', /longer than 200/],
    [`person=${'x'.repeat(201)}`, 'person', /longer than 200/],
    [`host=${'RU,'.repeat(100)}RU`, 'host', /more than 100/],
    ['host=RU&'.repeat(101), 'host', /more than 100/],
    ['updated_since=yesterday', 'updated_since', /not an instant/],
    ['updated_since=2026-10-10', 'updated_since', /not an instant/],
    ['updated_since=2026-10-10T12:00:00', 'updated_since', /not an instant/],
    ['updated_since=2026-10-10T24:00:00Z', 'updated_since', /not an instant/],
  ])('%.60s', (query, key, message) => {
    expect(errorsOf(query)).toEqual({ [key]: expect.stringMatching(message) });
  });

  it('names every key at fault at once, each of them once', () => {
    expect(Object.keys(errorsOf('host=?&colour=1&host=!&kind=x&topic=energy')).sort()).toEqual([
      'colour',
      'host',
      'kind',
    ]);
  });

  it('checks the text of control keys, but not what they say', () => {
    expect(errorsOf('cursor=a%00b', ['cursor'])).toEqual({
      cursor: expect.stringMatching(/control character/),
    });
    expect(errorsOf(`cursor=${'x'.repeat(2000)}`, ['cursor'])).toEqual({});
  });

  it('does not repeat a very long key or value in full', () => {
    const [error] = Object.entries(errorsOf(`${'k'.repeat(5000)}=1`));
    expect(error?.[0].length).toBeLessThan(100);
    expect(errorsOf(`host=${'!'.repeat(200)}`).host?.length).toBeLessThan(100);
  });
});

it('no query string makes the parser throw', () => {
  const key = fc.oneof(
    fc.constantFrom('from', 'host', 'between', 'q', 'updated_since', 'topic', '__proto__'),
    fc.string(),
  );
  const pairs = fc.array(fc.tuple(key, fc.string({ unit: 'binary' })), { maxLength: 6 });
  fc.assert(
    fc.property(pairs, (entries) => {
      const parsed = parseFilter(new URLSearchParams(entries), { today });
      if (!parsed.ok) expect(parsed.errors.length).toBeGreaterThan(0);
    }),
  );
});
