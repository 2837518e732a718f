import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PUTIN, participation, place, recordOf, SUDANI } from './testing';
import { eventTitles } from './title';
import { EVENT_KINDS, type EventKind, VISIT_KINDS } from './vocabulary';

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

test('nor is it at full length, where nobody holds the office by name', () => {
  const fullOf = (code: string, title: string, short: string) =>
    eventTitles(recordOf({ participations: [participation(code, { office: [title, short] })] }))
      .full;
  expect(fullOf('VA', 'Pope', 'Pope')).toBe('Pope to Moscow');
  expect(fullOf('EU', 'President of the European Council', 'European Council President')).toBe(
    'President of the European Council to Moscow',
  );
  expect(fullOf('UN', 'Secretary-General of the United Nations', 'Secretary-General')).toBe(
    'UN Secretary-General to Moscow',
  );
  expect(fullOf('IQ', 'Prime Minister of Iraq', 'PM')).toBe('Iraqi Prime Minister to Moscow');
});

const VISIT = {
  full: 'Prime Minister Mohammed Shia al-Sudani to Moscow',
  short: 'Iraqi PM to Moscow',
  code: 'IQ PM to Moscow',
};
const encounter = (noun: string) => ({
  full: `${noun}: Prime Minister Mohammed Shia al-Sudani – President Vladimir Putin in Moscow`,
  short: `${noun}: Iraqi PM – Russian President in Moscow`,
  code: `${noun}: IQ PM – RU President in Moscow`,
});
const gathering = (noun: string) => ({
  full: `${noun} of Iraq and Russia in Moscow`,
  short: `${noun} of Iraq and Russia in Moscow`,
  code: `${noun} of IQ and RU in Moscow`,
});
const TITLES: Record<EventKind, ReturnType<typeof eventTitles>> = {
  'state-visit': VISIT,
  'official-visit': VISIT,
  'official-working-visit': VISIT,
  'working-visit': VISIT,
  'private-visit': VISIT,
  'transit-stop': VISIT,
  visit: VISIT,
  meeting: encounter('Meeting'),
  talks: encounter('Talks'),
  call: encounter('Call'),
  signing: encounter('Signing'),
  ceremony: encounter('Ceremony'),
  summit: gathering('Summit'),
  ministerial: gathering('Ministerial'),
  conference: gathering('Conference'),
};

test.each(EVENT_KINDS)('a %s between two has these three titles', (kind) => {
  expect(eventTitles(recordOf({ kind }))).toEqual(TITLES[kind]);
});

test('a gathering of many is counted, one of three is not', () => {
  const of = (...participations: (typeof SUDANI)[]) => shortOf({ kind: 'summit', participations });
  expect(of(SUDANI, PUTIN, greek)).toBe('Summit of Iraq, Russia and Greece in Moscow');
  expect(of(SUDANI, PUTIN, greek, italian)).toBe('Summit of Iraq, Russia and 2 others in Moscow');
  expect(of(SUDANI)).toBe('Summit of Iraq in Moscow');
});

test('the city is never what is cut', () => {
  const anyone = fc.subarray([SUDANI, PUTIN, greek, italian, belgian, egypt]);
  const cities = fc.subarray(['Baghdad', 'Erbil', 'Najaf', 'Basra', 'Mosul'], { minLength: 1 });
  fc.assert(
    fc.property(fc.constantFrom(...EVENT_KINDS), anyone, cities, (kind, participations, names) => {
      const places = names.map((name) => place(name, 'IQ'));
      const titles = eventTitles(recordOf({ kind, participations, places }));
      for (const title of Object.values(titles)) {
        for (const name of names.slice(0, 2)) expect(title).toContain(name);
      }
      for (const name of names) expect(titles.full).toContain(name);
    }),
  );
});

test('a visit of many sees each party once, by its head', () => {
  const wife = participation('IQ', { person: 'A Companion', role: 'member' });
  fc.assert(
    fc.property(fc.constantFrom(...VISIT_KINDS), fc.nat(3), (kind, companions) => {
      const participations = [...Array(companions).fill(wife), SUDANI, PUTIN];
      expect(shortOf({ kind, participations })).toBe('Iraqi PM to Moscow');
    }),
  );
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
