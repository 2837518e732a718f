import { expect, test } from 'vitest';
import { PUTIN, participation, place, recordOf, SUDANI } from './testing';
import { eventTitles } from './title';
import { EVENT_KINDS } from './vocabulary';

test('a visit is titled in three lengths, each with its city', () => {
  expect(eventTitles(recordOf())).toEqual({
    full: 'Prime Minister Mohammed Shia al-Sudani to Moscow',
    short: 'Iraqi PM to Moscow',
    code: 'IQ PM to Moscow',
  });
});

test('a title by hand is used at every length', () => {
  const title = 'Sudani in Moscow';
  expect(eventTitles(recordOf({ titleOverride: title }))).toEqual({
    full: title,
    short: title,
    code: title,
  });
});

const shortOf = (fields: Parameters<typeof recordOf>[0]) => eventTitles(recordOf(fields)).short;
const greek = participation('GR', { office: ['Prime Minister of Greece', 'PM'] });
const italian = participation('IT', { office: ['Prime Minister of Italy', 'PM'] });
const belgian = participation('BE', { office: ['Prime Minister of Belgium', 'PM'] });
const egypt = participation('EG', { side: 'host' });

test('what is missing is not made up', () => {
  const person = participation('IQ', { person: 'Fuad Hussein' });
  expect(shortOf({ participations: [person, PUTIN] })).toBe('Fuad Hussein to Moscow');
  expect(shortOf({ participations: [participation('IQ'), PUTIN] })).toBe('Iraq to Moscow');
  expect(shortOf({ places: [] })).toBe('Iraqi PM to Russia');
  expect(shortOf({ participations: [PUTIN] })).toBe('Visit to Moscow');
  expect(shortOf({ participations: [], places: [] })).toBe('Visit');
});

test('several visitors and places are counted, never cut', () => {
  const places = [place('Cairo', 'EG')];
  expect(shortOf({ participations: [greek, italian, egypt], places })).toBe(
    'Greek PM and Italian PM to Cairo',
  );
  expect(shortOf({ participations: [greek, italian, belgian, egypt], places })).toBe(
    'Greek PM and 2 others to Cairo',
  );
  const cities = ['Baghdad', 'Erbil', 'Najaf', 'Basra'].map((name) => place(name, 'IQ'));
  expect(shortOf({ places: cities.slice(0, 2) })).toBe('Iraqi PM to Baghdad and Erbil');
  expect(shortOf({ places: cities })).toBe('Iraqi PM to Baghdad, Erbil and 2 more');
  expect(eventTitles(recordOf({ places: cities })).full).toContain('Najaf and Basra');
});

test('a delegation is named by its head', () => {
  const member = participation('IQ', {
    role: 'member',
    office: ['Oil Minister of Iraq', 'Oil Minister'],
  });
  expect(shortOf({ participations: [member, SUDANI, PUTIN] })).toBe('Iraqi PM to Moscow');
});

test('offices that name their organisation are not given a nation', () => {
  const of = (code: string, title: string, short: string) =>
    shortOf({ participations: [participation(code, { office: [title, short] })] });
  expect(of('UN', 'Secretary-General of the United Nations', 'Secretary-General')).toBe(
    'UN Secretary-General to Moscow',
  );
  expect(of('EU', 'President of the European Council', 'European Council President')).toBe(
    'European Council President to Moscow',
  );
  expect(of('VA', 'Pope', 'Pope')).toBe('Pope to Moscow');
});

test('calls and meetings are titled by who meets', () => {
  const caller = { ...PUTIN, side: 'visiting' as const };
  expect(shortOf({ kind: 'call', places: [], participations: [SUDANI, caller] })).toBe(
    'Call: Iraqi PM – Russian President',
  );
  expect(shortOf({ kind: 'talks' })).toBe('Talks: Iraqi PM – Russian President in Moscow');
  const host = participation('EG', { side: 'host' });
  expect(
    shortOf({ kind: 'meeting', participations: [SUDANI, caller, host], places: [place('Cairo')] }),
  ).toBe('Meeting: Iraqi PM – Russian President in Cairo');
});

test('gatherings are named by their organisation, else by who gathers', () => {
  const g20 = participation('G20', { side: 'host' });
  expect(shortOf({ kind: 'summit', participations: [g20], places: [place('Miami')] })).toBe(
    'G20 summit in Miami',
  );
  expect(shortOf({ kind: 'conference' })).toBe('Conference of Iraq and Russia in Moscow');
});

test('every kind has a title at every length', () => {
  for (const kind of EVENT_KINDS) {
    for (const participations of [[], [SUDANI], [SUDANI, PUTIN]]) {
      for (const title of Object.values(eventTitles(recordOf({ kind, participations })))) {
        expect(title.trim()).not.toBe('');
        expect(title).not.toContain('undefined');
      }
    }
  }
});
