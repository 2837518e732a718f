import { describe, expect, test } from 'vitest';
import { kindOfDescription } from './kind-of-description';
import { readVisitRow } from './visit-row';

const ROW = {
  id: 'row-1',
  visitor_name: 'Mohammed Shia al-Sudani',
  visitor_office: 'Prime Minister',
  visitor_country: 'IQ',
  host_country: 'RU',
  city: 'Moscow',
  start_date: '2023-10-10',
  end_date: '2023-10-11',
  description: 'Official visit; talks on energy.',
  source_url: 'https://news.example/1',
  source_title: 'A visit (News Agency, 5 Oct 2023)',
  status: 'completed',
  city_basis: 'stated',
  country_note: '',
};
const isParty = (code: string) => ['IQ', 'RU', 'US', 'SU'].includes(code);

function read(change: Partial<typeof ROW> = {}) {
  const result = readVisitRow({ ...ROW, ...change }, isParty);
  if (!result.ok) throw new Error(JSON.stringify(result.failure.errors));
  return result.value;
}

function faults(change: Partial<typeof ROW>) {
  const result = readVisitRow({ ...ROW, ...change }, isParty);
  return result.ok
    ? []
    : result.failure.errors.map(({ path, message }) => `${path}: ${message}`).sort();
}

describe('a row of a table of visits', () => {
  test('becomes one event with visitor, host, places and source', () => {
    expect(read()).toMatchObject({
      key: 'row-1',
      postponed: false,
      input: {
        kind: 'official-visit',
        status: 'completed',
        edtf: '2023-10-10/2023-10-11',
        places: [{ city: 'Moscow', country: 'RU' }],
        participations: [
          {
            side: 'visiting',
            role: 'head-of-delegation',
            person: { name: 'Mohammed Shia al-Sudani' },
            office: { title: 'Prime Minister', party: 'IQ' },
            party: 'IQ',
          },
          { side: 'host', role: 'counterpart', party: 'RU' },
        ],
        sources: [
          {
            url: 'https://news.example/1',
            title: 'A visit (News Agency, 5 Oct 2023)',
            outlet: 'News Agency',
            published: '2023-10-05',
          },
        ],
        summary: 'Official visit; talks on energy.',
        note: null,
      },
    });
  });

  test('keeps its cities in the order visited', () => {
    const { input } = read({ host_country: 'US', city: 'New York, Washington, D.C., New York' });
    expect(input.places).toEqual(
      ['New York', 'Washington, D.C.', 'New York'].map((city) => ({ city, country: 'US' })),
    );
    expect(read({ city: '' }).input.places).toEqual([]);
  });

  test.each([
    ['2023-10-10', '2023-10-10', '2023-10-10'],
    ['2023-10-10', '', '2023-10-10/..'],
  ])('from %s to "%s" is %s', (start_date, end_date, edtf) => {
    expect(read({ start_date, end_date }).input.edtf).toBe(edtf);
  });

  test('says in a note what is inferred and what became of the country', () => {
    const { input } = read({ city_basis: 'inferred', country_note: 'dissolved 1991' });
    expect(input.note).toBe(
      'The city is inferred, not stated by the source.\nCountry: dissolved 1991.',
    );
  });

  test('is reported when it was only planned, and put off under the status it had', () => {
    expect(read({ status: 'reported-planned' })).toMatchObject({
      postponed: false,
      input: { status: 'reported' },
    });
    expect(read({ status: 'postponed' })).toMatchObject({
      postponed: true,
      input: { status: 'reported', edtf: '2023-10-10/2023-10-11' },
    });
  });

  test('names every column at fault at once', () => {
    expect(
      faults({
        id: ' ',
        visitor_name: '',
        visitor_office: '',
        visitor_country: 'QQ',
        host_country: 'Iraq!',
        start_date: '2023-02-30',
        end_date: 'soon',
        source_url: 'javascript:alert(1)',
        status: 'maybe',
      }),
    ).toEqual([
      'end_date: must be a day, YYYY-MM-DD',
      'host_country: must be a party code like IQ',
      'id: must not be empty',
      'source_url: must be an http or https address',
      'start_date: must be a day, YYYY-MM-DD',
      'status: must be one of reported-planned, reported, announced, confirmed, completed, postponed, cancelled, did-not-happen',
      'visitor_country: no party has the code QQ',
      'visitor_name: must not be empty when visitor_office is',
    ]);
  });

  test('is broken when it ends before it begins, or holds what no text may', () => {
    expect(faults({ end_date: '2023-10-09' })).toEqual(['end_date: must not be before start_date']);
    expect(faults({ description: 'a\u0000b' })).toEqual([
      'description: must not hold control characters',
    ]);
  });
});

test.each([
  ['State Visit.', 'state-visit'],
  ['Official Working Visit; met with the President.', 'official-working-visit'],
  ['Official visit.', 'official-visit'],
  ['Informal visit.', 'working-visit'],
  ['Met with President Bush during a private visit.', 'private-visit'],
  ['Stopped en route to Tokyo.', 'transit-stop'],
  ['Accompanied President Reagan on a state visit.', 'visit'],
  ['Attended the NATO summit.', 'visit'],
])('"%s" is a %s', (description, kind) => {
  expect(kindOfDescription(description)).toBe(kind);
});
