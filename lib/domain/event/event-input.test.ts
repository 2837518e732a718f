import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyEdtf } from '@/lib/domain/dates/testing';
import { toFieldErrors } from '@/lib/domain/field-errors';
import { eventInputSchema } from './event-input';
import { GOLDEN_STORIES } from './golden/golden-stories';
import { replayStory } from './golden/replay-story';
import { toEventInput } from './to-input';

const LEAST = { kind: 'visit', edtf: '2027-05-03/2027-05-05' };

function errorsOf(document: unknown) {
  const parsed = eventInputSchema.safeParse(document);
  return parsed.success ? [] : toFieldErrors(parsed.error);
}

function taken(extra: Record<string, unknown>) {
  return eventInputSchema.parse({ ...LEAST, ...extra });
}

const CONTROL = 'must not hold control characters';
const UNICODE = 'must be well-formed Unicode';
const EMPTY = 'must not be empty';
const ADDRESS = 'must be an http or https address';
const DAY = 'is not a day of the calendar, written YYYY-MM-DD';
const TIME = 'must be a local time HH:MM';
const host = (extra: object) => [{ side: 'host', party: 'TR', ...extra }];
const source = (extra: object) => [{ title: 'x', ...extra }];
const session = (extra: object) => [{ title: 'x', day: '2027-05-03', ...extra }];
const outcome = (extra: object) => [{ kind: 'deal', title: 'x', ...extra }];

/** What is wrong with a document, where it is said to be, and what is said. */
const REFUSED: readonly [extra: Record<string, unknown>, path: string, message: string | RegExp][] =
  [
    [{ title: 5 }, 'title', 'must be text'],
    [{ title: '' }, 'title', EMPTY],
    [{ title: ' \r\n\u2028' }, 'title', EMPTY],
    [{ title: 'a\u0000b' }, 'title', CONTROL],
    [{ title: 'a\u001bb' }, 'title', CONTROL],
    [{ title: 'a\ud800' }, 'title', UNICODE],
    [{ title: 'x'.repeat(301) }, 'title', 'must be at most 300 characters'],
    [{ kind: undefined }, 'kind', /^must be one of state-visit, .*, ceremony$/],
    [{ kind: 'cruise' }, 'kind', /^must be one of state-visit/],
    [{ kind: null }, 'kind', /^must be one of state-visit/],
    [{ status: 'planned' }, 'status', /^must be one of reported, announced/],
    [{ status: null }, 'status', /^must be one of reported/],
    [{ edtf: undefined }, 'edtf', 'must be EDTF text or null'],
    [{ edtf: 20270503 }, 'edtf', 'must be EDTF text or null'],
    [{ edtf: '' }, 'edtf', /./],
    [{ edtf: '2027-02-30' }, 'edtf', 'February 2027 has no day 30'],
    [{ edtf: '2027-05-05/2027-05-03' }, 'edtf', /./],
    [{ edtf: '2027-05-03T10:00' }, 'edtf', /./],
    [{ edtf: '3 May 2027' }, 'edtf', /./],
    [{ edtf: '2'.repeat(61) }, 'edtf', 'must be at most 60 characters'],
    [{ precision: 'hour' }, 'precision', /^must be one of day, week/],
    [{ edtf: '2027-05', precision: 'day' }, 'edtf', /contradicts 2027-05/],
    [{ edtf: null, precision: 'month' }, 'edtf', /needs a date/],
    [{ edtf: '2027-05-03', start_time: '9:00' }, 'start_time', TIME],
    [{ start_time: '10:00' }, 'start_time', 'needs dates of one known day'],
    [{ edtf: '2027-05', start_time: '10:00' }, 'start_time', 'needs dates of one known day'],
    [{ edtf: null, start_time: '10:00' }, 'start_time', 'needs dates of one known day'],
    [{ edtf: '2027-05-03', start_time: '24:00' }, 'start_time', TIME],
    [{ edtf: '2027-05-03', end_time: '10:00' }, 'end_time', 'needs start_time'],
    [
      { edtf: '2027-05-03', start_time: '10:00', end_time: '09:59' },
      'end_time',
      'must not be before start_time',
    ],
    [{ places: 'ankara' }, 'places', /array/],
    [{ places: Array(41).fill('ankara') }, 'places', /40/],
    [{ places: ['Ankara'] }, 'places[0]', 'must be a slug: lower-case words and hyphens'],
    [{ places: [7] }, 'places[0]', 'must be a place slug or {city, country}'],
    [{ places: [{ city: 'Ankara' }] }, 'places[0].country', 'must be a party code'],
    [{ places: ['ankara', { city: '', country: 'TR' }] }, 'places[1].city', EMPTY],
    [
      { places: [{ city: 'x'.repeat(121), country: 'TR' }] },
      'places[0].city',
      'must be at most 120 characters',
    ],
    [
      { places: [{ city: 'Ankara', country: 'Turkey!' }] },
      'places[0].country',
      'must be a party code like IQ',
    ],
    [
      { places: [{ city: 'Ankara', country: 'TR', lat: 1 }] },
      'places[0].lat',
      'is not a field of this document',
    ],
    [{ participations: {} }, 'participations', /array/],
    [{ participations: [{ side: 'host' }] }, 'participations[0]', /^must name a person/],
    [{ participations: [{ party: 'TR' }] }, 'participations[0].side', /^must be one of visiting/],
    [{ participations: host({ side: 'guest' }) }, 'participations[0].side', /^must be one of/],
    [{ participations: host({ role: 'boss' }) }, 'participations[0].role', /^must be one of head/],
    [
      { participations: host({ attendance: 'late' }) },
      'participations[0].attendance',
      'must be one of expected, attended, absent',
    ],
    [{ participations: host({ party: 'turkey!' }) }, 'participations[0].party', /like IQ$/],
    [{ participations: host({ party: 7 }) }, 'participations[0].party', 'must be a party code'],
    [{ participations: host({ person: 'No Slug' }) }, 'participations[0].person', /slug/],
    [{ participations: host({ person: {} }) }, 'participations[0].person.name', 'must be text'],
    [{ participations: host({ person: { name: ' ' } }) }, 'participations[0].person.name', EMPTY],
    [{ participations: host({ office: 'No Slug' }) }, 'participations[0].office', /slug/],
    [
      { participations: host({ office: { title: 'PM' } }) },
      'participations[0].office.party',
      'must be a party code',
    ],
    [{ participations: host({ rank: 1 }) }, 'participations[0].rank', /not a field/],
    [{ topics: ['astrology'] }, 'topics[0]', 'is not a topic of the taxonomy'],
    [{ topics: [5] }, 'topics[0]', 'must be a topic slug or {slug, stage, note}'],
    [
      { topics: [{ slug: 'energy', stage: 'hoped' }] },
      'topics[0].stage',
      'must be one of expected, discussed, agreed',
    ],
    [{ topics: [{ slug: 'energy', note: 'a\u0007' }] }, 'topics[0].note', CONTROL],
    [{ topics: [{ slug: 'astrology' }] }, 'topics[0].slug', 'is not a topic of the taxonomy'],
    [{ topics: ['energy', { slug: 'energy' }] }, 'topics[1]', 'names energy twice'],
    [{ sources: [{}] }, 'sources[0].title', 'must be text'],
    [{ sources: source({ url: 'example.org' }) }, 'sources[0].url', ADDRESS],
    [{ sources: source({ url: 'javascript:alert(1)' }) }, 'sources[0].url', ADDRESS],
    [{ sources: source({ url: 'ftp://example.org' }) }, 'sources[0].url', ADDRESS],
    [{ sources: source({ url: 'https://me:x@example.org' }) }, 'sources[0].url', ADDRESS],
    [{ sources: source({ url: 'https://example.org/a b' }) }, 'sources[0].url', ADDRESS],
    [
      { sources: source({ url: `https://example.org/${'x'.repeat(2000)}` }) },
      'sources[0].url',
      'must be at most 2000 characters',
    ],
    [{ sources: source({ outlet: '' }) }, 'sources[0].outlet', EMPTY],
    [{ sources: source({ published: '2027-02-30' }) }, 'sources[0].published', DAY],
    [{ sources: source({ published: '2027-05' }) }, 'sources[0].published', DAY],
    [{ trip: 'A Trip' }, 'trip', 'must be a slug: lower-case words and hyphens'],
    [{ trip: '-trip' }, 'trip', 'must be a slug: lower-case words and hyphens'],
    [{ trip: 'x'.repeat(121) }, 'trip', 'must be at most 120 characters'],
    [{ part_of: 'a/b' }, 'part_of', 'must be a slug: lower-case words and hyphens'],
    [{ part_of: 7 }, 'part_of', 'must be a slug'],
    [{ sessions: session({ title: '' }) }, 'sessions[0].title', EMPTY],
    [{ sessions: session({ day: '3 May' }) }, 'sessions[0].day', DAY],
    [{ sessions: session({ start: '25:00' }) }, 'sessions[0].start', TIME],
    [{ sessions: session({ end: 'noon' }) }, 'sessions[0].end', TIME],
    [
      { sessions: session({ start: '10:00', end: '09:00' }) },
      'sessions[0].end',
      'must not be before start',
    ],
    [{ sessions: session({ place: 7 }) }, 'sessions[0].place', /place slug/],
    [{ outcomes: outcome({ kind: 'party' }) }, 'outcomes[0].kind', /^must be one of agreement/],
    [{ outcomes: outcome({ title: '' }) }, 'outcomes[0].title', EMPTY],
    [{ outcomes: outcome({ topic: 'astrology' }) }, 'outcomes[0].topic', /taxonomy/],
    [{ outcomes: outcome({ url: 'nope' }) }, 'outcomes[0].url', ADDRESS],
    [{ summary: 'a\u0000' }, 'summary', CONTROL],
    [{ summary: '\udfff' }, 'summary', UNICODE],
    [{ summary: 'x'.repeat(20_001) }, 'summary', 'must be at most 20000 characters'],
    [{ note: 5 }, 'note', 'must be text'],
    [{ note: '\u0085\ud83d' }, 'note', UNICODE],
    [{ colour: 'red' }, 'colour', 'is not a field of this document'],
  ];

describe('a document', () => {
  test.each(REFUSED)('with %j is refused at %s', (extra, path, message) => {
    expect(errorsOf({ ...LEAST, ...extra })).toEqual([
      { path, message: typeof message === 'string' ? message : expect.stringMatching(message) },
    ]);
  });

  test('has no field whose bad values nobody tries', () => {
    const tried = REFUSED.map(([, path]) => path.split(/[.[]/, 1)[0]);
    for (const field of Object.keys(eventInputSchema.shape)) expect(tried).toContain(field);
  });

  test('is told all that is wrong with it at once, a date that is none among it', () => {
    const wrong = { kind: 'cruise', edtf: '2027-02-30', topics: ['x'], end_time: 'x', colour: 1 };
    expect(errorsOf(wrong).map(({ path }) => path)).toEqual([
      'kind',
      'edtf',
      'end_time',
      'topics[0]',
      'colour',
    ]);
  });

  test.each([null, [], 'text', 7])('is no %j', (value) => {
    expect(errorsOf(value)).toMatchObject([{ path: '' }]);
  });
});

describe('what is taken', () => {
  test('needs a kind and a date, and fills in the lists', () => {
    expect(eventInputSchema.parse(LEAST)).toEqual({
      ...LEAST,
      places: [],
      participations: [],
      topics: [],
      sources: [],
      sessions: [],
      outcomes: [],
    });
  });

  test('is normalised: lines to one line, breaks to LF, codes to capitals, topics to items', () => {
    const input = taken({
      title: '  Two\r\nlines\u2028more ',
      summary: ' one\r\ntwo\rthree ',
      note: ' \n ',
      places: [{ city: ' Ankara ', country: 'tr' }],
      participations: [{ side: 'host', party: 'tr' }],
      topics: ['energy', { slug: 'water', note: null }],
    });
    expect(input).toMatchObject({
      title: 'Two lines more',
      summary: 'one\ntwo\nthree',
      note: null,
      places: [{ city: 'Ankara', country: 'TR' }],
      participations: [{ side: 'host', party: 'TR' }],
      topics: [
        { slug: 'energy', stage: 'expected', note: '' },
        { slug: 'water', stage: 'expected', note: '' },
      ],
    });
  });

  test('may say of almost anything that it is not there', () => {
    for (const field of ['title', 'precision', 'trip', 'part_of', 'summary', 'note', 'edtf']) {
      expect(errorsOf({ ...LEAST, [field]: null }), field).toEqual([]);
    }
  });

  test('is every EDTF text of the diary, as it was written', () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        expect(eventInputSchema.parse({ kind: 'visit', edtf }).edtf).toBe(edtf);
      }),
    );
  });

  test.each(GOLDEN_STORIES)('is the record of $name written back, unchanged by it', (story) => {
    const written = toEventInput(replayStory(story));
    const read = eventInputSchema.parse(written);
    expect(read).toEqual(written);
  });
});
