import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import countries from 'i18n-iso-countries';
import { describe, expect, inject, it } from 'vitest';
import { foldName } from '@/lib/domain/names/fold';
import { REFERENCE_PARTIES } from './parties';

const states = REFERENCE_PARTIES.filter((party) => party.kind !== 'organisation');
const byCode = new Map(REFERENCE_PARTIES.map((party) => [party.code, party]));

/** Words that are said of two states; the adjective of each is still its own. */
const SHARED_DEMONYMS = new Map([
  ['congolese', ['CD', 'CG']],
  ['dominican', ['DM', 'DO']],
]);

/** Words and the parties that bear them, only those with more than one. */
function clashes(words: (party: (typeof states)[number]) => string[], among = REFERENCE_PARTIES) {
  const bearers = new Map<string, string[]>();
  for (const party of among) {
    for (const word of new Set(words(party).map(foldName))) {
      bearers.set(word, [...(bearers.get(word) ?? []), party.code]);
    }
  }
  return new Map([...bearers].filter(([, codes]) => codes.length > 1));
}

describe('the reference parties', () => {
  it('have one entry a code', () => {
    expect(byCode.size).toBe(REFERENCE_PARTIES.length);
  });

  it('have adjectives that tell states apart', () => {
    expect(clashes((party) => [party.adjective], states)).toEqual(new Map());
  });

  it('share a demonym only where the people do', () => {
    expect(clashes((party) => [party.adjective, ...party.demonyms], states)).toEqual(
      SHARED_DEMONYMS,
    );
  });

  it('share no name, short name or alias', () => {
    expect(clashes((party) => [party.name, party.shortName, ...party.aliases])).toEqual(new Map());
  });

  it('hold every country of ISO 3166-1 that has inhabitants, and Kosovo', () => {
    const uninhabited = ['BV', 'GS', 'HM', 'TF', 'UM'];
    const iso = Object.keys(countries.getAlpha2Codes()).filter(
      (code) => !uninhabited.includes(code),
    );
    const current = states.filter((state) => state.kind === 'state').map((state) => state.code);
    expect(current.sort()).toEqual([...new Set([...iso, 'XK'])].sort());
  });

  it('give an organisation its short name as adjective, and no capital', () => {
    for (const party of REFERENCE_PARTIES) {
      if (party.kind !== 'organisation') continue;
      expect(party).toMatchObject({ adjective: party.shortName, capital: null });
    }
  });

  it('end exactly the former states', () => {
    for (const party of REFERENCE_PARTIES) {
      expect(party.validUntil !== null, party.code).toBe(party.kind === 'former-state');
    }
  });

  it('name every state in Arabic, Russian, French and Chinese', () => {
    for (const state of states) {
      expect(state.names.map((name) => name.lang)).toEqual(['ar', 'ru', 'fr', 'zh']);
    }
  });

  it('keep the forms titles are read in', () => {
    const adjectives = (codes: string) =>
      codes.split(' ').map((code) => byCode.get(code)?.adjective);
    expect(adjectives('IQ US GB AE NL')).toEqual(['Iraqi', 'US', 'British', 'Emirati', 'Dutch']);
    expect(adjectives('CD CG DM DO')).toEqual(['DR Congo', 'Congolese', 'Dominica', 'Dominican']);
    expect(adjectives('KR KP NE NG')).toEqual([
      'South Korean',
      'North Korean',
      'Nigerien',
      'Nigerian',
    ]);
    expect(byCode.get('AFU')?.shortName).toBe('AU');
  });
});

const VISITS = `${inject('testData')}/visits.csv`;

describe.skipIf(!existsSync(VISITS))('for the visits of a real data set', () => {
  const rows: Record<string, string>[] = existsSync(VISITS)
    ? parse(readFileSync(VISITS), { columns: true })
    : [];
  const codes = (row: Record<string, string>) => [
    row.visitor_country ?? '',
    row.host_country ?? '',
  ];

  it('there is a party for every country', () => {
    expect([...new Set(rows.flatMap(codes))].filter((code) => !byCode.has(code))).toEqual([]);
  });

  it('no former state takes part after its end, but for three visits the source files wrongly', () => {
    const late = rows.filter((row) =>
      codes(row).some((code) => (row.start_date ?? '') > (byCode.get(code)?.validUntil ?? '9')),
    );
    // Early 1992, still under "U.S.S.R." in the source.
    expect(late.map((row) => row.id)).toEqual(['hsg-trip-459', 'hsg-trip-467', 'hsg-trip-469']);
  });
});
