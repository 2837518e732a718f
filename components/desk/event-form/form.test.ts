import { describe, expect, it } from 'vitest';
import { wordsFor } from '@/lib/client/messages/words';
import { eventInputSchema } from '@/lib/domain/event/event-input';
import { checkForm } from './check-form';
import { describeField } from './describe-field';
import { type EventForm, emptyForm, newPlace, newSource, withoutBlankRows } from './form-model';
import { formToInput } from './form-to-input';
import { compareForms, mergeForms } from './merge-forms';
import { pathLabel } from './path-label';
import { toRowPaths } from './row-paths';
import { moveItem } from './rows';
import { FORM_FIELDS, sameForm } from './same-form';

const choice = (slug: string | null, label: string) => ({ slug, label, hint: '' });
const form = (extra: Partial<EventForm> = {}): EventForm => ({ ...emptyForm(), ...extra });

describe('formToInput', () => {
  it('makes of a filled form what the schema takes', () => {
    const filled = form({
      kind: 'official-visit',
      dateText: '3-5 May 2027',
      places: [{ key: 'a', place: choice(null, 'Ankara'), country: choice('TR', 'Türkiye') }],
      participants: [
        {
          key: 'a',
          side: 'visiting',
          role: '',
          attendance: '',
          person: choice('mohammed-shia-al-sudani', 'Mohammed Shia al-Sudani'),
          office: choice(null, 'Prime Minister'),
          party: choice('IQ', 'Iraq'),
        },
      ],
      topics: [{ slug: 'energy', stage: 'expected', note: '' }],
    });
    const input = formToInput(withoutBlankRows(filled));
    expect(eventInputSchema.parse(input)).toMatchObject({
      edtf: '2027-05-03/2027-05-05',
      precision: 'day',
      places: [{ city: 'Ankara', country: 'TR' }],
      participations: [
        {
          person: 'mohammed-shia-al-sudani',
          office: { title: 'Prime Minister', party: 'IQ' },
          party: 'IQ',
        },
      ],
    });
    expect(checkForm(filled)).toEqual([]);
  });

  it('leaves a stored date as it is while its text is not touched', () => {
    const kept = { text: '[2026-11-01..2026-11-10]', edtf: '2026-11', precision: 'month' } as const;
    const untouched = form({ dateText: kept.text, kept });
    expect(formToInput(untouched)).toMatchObject({ edtf: '2026-11', precision: 'month' });
    expect(formToInput({ ...untouched, dateText: '4 Nov 2026' })).toMatchObject({
      edtf: '2026-11-04',
      precision: 'day',
    });
  });
});

describe('checkForm', () => {
  it('finds nothing wrong with rows that nobody has filled in', () => {
    expect(checkForm(form())).toEqual([]);
  });

  it('names the row on screen, blank rows counted', () => {
    const places = [newPlace(), { ...newPlace(), place: choice(null, 'Nowhere') }];
    const sources = [newSource(), { ...newSource(), url: 'javascript:alert(1)' }];
    expect(checkForm(form({ places, sources })).map(({ path }) => path)).toEqual([
      'places[1].country',
      'sources[1].url',
      'sources[1].title',
    ]);
  });

  it('puts errors of the server at the same rows', () => {
    const places = [newPlace(), { ...newPlace(), place: choice('ankara', 'Ankara') }];
    expect(toRowPaths(form({ places }), [{ path: 'places[0]', message: 'x' }])).toEqual([
      { path: 'places[1]', message: 'x' },
    ]);
  });

  it.each(['3 of May', '31 Feb 2027', '10/11/2026', 'x'.repeat(500)])(
    'says what is wrong with the date %s',
    (dateText) => {
      expect(checkForm(form({ dateText }))[0]).toMatchObject({ path: 'edtf' });
    },
  );

  it('asks for the party of an office that is new', () => {
    const [row] = form().participants;
    if (!row) throw new Error('no row');
    const participants = [{ ...row, office: choice(null, 'Minister of Ferries') }];
    expect(checkForm(form({ participants }))).toMatchObject([{ path: 'participations[0].party' }]);
  });
});

describe('two editors', () => {
  const base = form({ summary: 'base', note: 'base', dateText: '3 May 2027' });

  it('keep what only one of them changed', () => {
    const theirs = { ...base, dateText: '4 May 2027' };
    const mine = { ...base, summary: 'mine' };
    expect(compareForms(base, theirs, mine)).toEqual({
      disputed: [],
      theirsAlone: ['dates'],
      mineAlone: ['summary'],
    });
    expect(mergeForms(theirs, mine, ['summary'])).toMatchObject({
      dateText: '4 May 2027',
      summary: 'mine',
    });
  });

  it('are asked where both changed, unless they say the same', () => {
    const theirs = { ...base, summary: 'theirs', note: 'same' };
    const mine = { ...base, summary: 'mine', note: 'same' };
    expect(compareForms(base, theirs, mine).disputed).toEqual(['summary']);
  });

  it('agree on a date that is written differently', () => {
    expect(sameForm(base, { ...base, dateText: '2027-05-03' })).toBe(true);
    expect(sameForm(base, { ...base, dateText: 'no date' })).toBe(false);
    expect(sameForm(base, { ...base, places: [...base.places, newPlace()] })).toBe(true);
  });

  it('see every field in words, as plain text', () => {
    const words = wordsFor('en');
    for (const field of FORM_FIELDS)
      expect(describeField(base, field, words)).toBeInstanceOf(Array);
    const markup = '<img src=x onerror=alert(1)>';
    expect(describeField({ ...base, summary: markup }, 'summary', words)).toEqual([markup]);
  });
});

it('paths read as the form is labelled', () => {
  const words = wordsFor('en');
  expect(pathLabel('participations[0].party', words)).toBe('Participant 1, Party');
  expect(pathLabel('places[2].country', words)).toBe('Place 3, Country');
  expect(pathLabel('edtf', words)).toBe('Date');
  expect(pathLabel('', words)).toBe('');
});

it('rows move within their list and not out of it', () => {
  expect(moveItem(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moveItem(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  expect(moveItem(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
});
