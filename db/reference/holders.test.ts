import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readSeed } from '@/db/seed/read-seed';
import { foldName } from '@/lib/domain/names/fold';
import { nameScore } from '@/lib/domain/names/same-name';
import { slugify } from '@/lib/domain/names/slugify';
import { REFERENCE_HOLDERS, type ReferenceHolder } from './holders';
import { REFERENCE_OFFICES } from './offices';
import { REFERENCE_PARTIES } from './parties';

const parties = new Map(REFERENCE_PARTIES.map((party) => [party.code, party]));
const offices = new Map(REFERENCE_OFFICES.map((office) => [office.slug, office]));
const byName = new Map(REFERENCE_HOLDERS.map((holder) => [holder.name, holder]));
const spellingsOf = (holder: ReferenceHolder) => [
  holder.name,
  ...holder.spellings,
  ...holder.scripts.map((one) => one.name),
];

describe('the reference office-holders', () => {
  it('are one a line, each with a slug of their own', () => {
    const slugs = REFERENCE_HOLDERS.map((holder) => slugify(holder.name));
    expect(new Set(slugs).size).toBe(REFERENCE_HOLDERS.length);
  });

  it('hold offices that are known, in parties that exist', () => {
    const wrong = REFERENCE_HOLDERS.flatMap((holder) =>
      holder.tenures
        .map((tenure) => ({ ...tenure, party: tenure.party ?? holder.party }))
        .filter(({ office, party }) => {
          const known = offices.get(office);
          return !known || !parties.has(party) || (known.of ?? party) !== party;
        })
        .map((tenure) => [holder.name, tenure]),
    );
    expect(wrong).toEqual([]);
  });

  it('have no date that no source had, and no source without a date', () => {
    const wrong = REFERENCE_HOLDERS.flatMap((holder) =>
      holder.tenures
        .filter(({ from, to, sources }) => ((from ?? to) === undefined) !== (sources === undefined))
        .map((tenure) => [holder.name, tenure]),
    );
    expect(wrong).toEqual([]);
  });

  it('leave an office after they took it', () => {
    const day = (bound = '') => bound.replace(/[[\].]/g, '');
    const wrong = REFERENCE_HOLDERS.flatMap((holder) =>
      holder.tenures
        .filter(({ from, to }) => day(to) !== '' && day(from).slice(0, 4) > day(to).slice(0, 4))
        .map((tenure) => [holder.name, tenure]),
    );
    expect(wrong).toEqual([]);
  });

  it('share no spelling with another of the same party', () => {
    const bearers = new Map<string, Set<string>>();
    for (const holder of REFERENCE_HOLDERS) {
      for (const spelling of spellingsOf(holder)) {
        const key = `${holder.party} ${foldName(spelling)}`;
        bearers.set(key, (bearers.get(key) ?? new Set()).add(holder.name));
      }
    }
    expect([...bearers].filter(([, names]) => names.size > 1)).toEqual([]);
  });

  it('are spelt and belong as in the demo diary', () => {
    const wrong = readSeed().people.filter(
      (person) => byName.get(person.name)?.party !== person.party,
    );
    expect(wrong.map((person) => person.name)).toEqual([]);
  });

  it('number more than two thousand, four hundred of them dated after 2021', () => {
    const recent = REFERENCE_HOLDERS.filter((holder) =>
      holder.tenures.some(({ from, to }) => {
        const years = `${from ?? ''} ${to ?? ''}`.match(/\d{4}/g) ?? [];
        return years.some((year) => year >= '2022') || to === '..';
      }),
    );
    expect(REFERENCE_HOLDERS.length).toBeGreaterThan(2000);
    expect(recent.length).toBeGreaterThan(400);
  });
});

const DATA = new URL('../../../shared/data/', import.meta.url);
const rowsOf = (file: string): Record<string, string>[] =>
  existsSync(new URL(file, DATA))
    ? parse(readFileSync(new URL(file, DATA)), { columns: true })
    : [];

/** Territories, and realms whose monarch is the United Kingdom's: their heads are told elsewhere. */
const TERRITORIES = new Set(
  `AS AI AW BL BM CC CW CX FK FO GG GI GL GU HK IM IO JE KY MF MO MP MS NC NF NU PF PM PN PR SH SX TC TK
  VG VI WF`.split(/\s+/),
);
const MONARCHS_ABROAD = /^(Charles III|Willem-Alexander of|Frederik X of|Emmanuel Macron$)/;

describe.skipIf(rowsOf('visits.csv').length === 0)('against lists of leaders', () => {
  const knows = (code: string, name: string) =>
    REFERENCE_HOLDERS.some(
      (holder) =>
        (holder.party === code || holder.tenures.some((tenure) => tenure.party === code)) &&
        spellingsOf(holder).some(
          (spelling) =>
            foldName(spelling) === foldName(name) ||
            nameScore(spelling, name) >= 0.8 ||
            shareWords(spelling, name),
        ),
    );
  /** "Joao Manuel Goncalves Lourenco" and "João Lourenço": all words of one in the other. */
  const shareWords = (a: string, b: string) => {
    const [one, other] = [words(a), words(b)].sort((x, y) => x.length - y.length);
    return (one?.length ?? 0) > 1 && (one ?? []).every((word) => other?.includes(word));
  };
  const words = (name: string) =>
    foldName(name)
      .split(' ')
      .filter((word) => word.length > 2);

  it('all heads of state and government of early 2026 are known', () => {
    const missing = rowsOf('leaders_current_factbook.csv').filter(
      ({ iso2 = '', name = '', office = '' }) =>
        !TERRITORIES.has(iso2) &&
        !MONARCHS_ABROAD.test(name) &&
        !(iso2 === 'VA' && office === 'President') &&
        !knows(
          iso2,
          name.replace(
            /\(.*?\)|^of .*?(?:Ministers|cnsp\) General|equivalent\)) |^and (?:Co-Vice President|Foreign Minister|Prime Minister) |".*?"/g,
            '',
          ),
        ),
    );
    expect(missing.map((row) => `${row.iso2} ${row.name}`)).toEqual([]);
  });

  it('all who were seen travelling since 2015 are known', () => {
    const missing = rowsOf('leaders_from_visits.csv').filter(
      ({ iso2 = '', name = '', last_seen: seen = '' }) =>
        seen >= '2015' && !knows(iso2, name.replace(/^(Sheikh|Dr\.|Dato' Seri) /, '')),
    );
    expect(missing.map((row) => `${row.iso2} ${row.name}`)).toEqual([]);
  });
});
