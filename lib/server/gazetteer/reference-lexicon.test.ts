import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { REFERENCE_PARTIES } from '@/db/reference/parties';
import { foldName } from '@/lib/domain/names/fold';
import { splitCities } from '@/lib/domain/names/split-cities';
import type { LexiconOfficeWord } from '@/lib/domain/parse/lexicon';
import { cityKey } from './city-key';
import { referenceLexicon } from './reference-lexicon';

const lexicon = referenceLexicon();
const codes = new Set(lexicon.parties.map((party) => party.code));
const cityNamed = (name: string) =>
  lexicon.cities.find((city) =>
    [city.name, ...city.aliases].some((one) => cityKey(one) === cityKey(name)),
  );
const holderNamed = (name: string) => lexicon.holders.find((holder) => holder.name === name);

describe('parties of the lexicon', () => {
  it('have their names in Arabic, and in Russian with its cases', () => {
    const iraq = lexicon.parties.find((party) => party.code === 'IQ');
    expect(iraq?.names).toEqual(expect.arrayContaining(['Iraq', 'العراق', 'Ирак', 'Ираке']));
    expect(iraq?.demonyms).toEqual(['Iraqi', 'Iraqis']);
  });

  it('are what regions, words of several meanings and seats name', () => {
    const named = [
      ...lexicon.regions.flatMap((region) => region.parties),
      ...lexicon.seats.map((seat) => seat.party),
      ...lexicon.ambiguities.flatMap(({ otherwise, readings }) => [
        ...(otherwise === null ? [] : [otherwise]),
        ...readings.flatMap((reading) => reading.party ?? []),
      ]),
    ];
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
  });
});

describe('towns of the lexicon', () => {
  it.each([
    ['San José', 'CR'],
    ['Tripoli', 'LY'],
    ['Georgetown', 'GY'],
    ['Kingston', 'JM'],
    ['Santiago', 'CL'],
    ['Birmingham', 'GB'],
    ['Alexandria', 'EG'],
    ['Hyderabad', 'IN'],
    ['Valencia', 'ES'],
    ['Bethlehem', 'PS'],
    ['Moscow', 'RU'],
    ['Paris', 'FR'],
    ['Saint Petersburg', 'RU'],
  ])('%s without a country is the one in %s', (name, party) => {
    expect(cityNamed(name)?.party).toBe(party);
  });

  it.each([
    ['Kiev', 'Kyiv'],
    ['Arbil', 'Erbil'],
    ['Washington DC', 'Washington'],
    ['Sharm ash-Shaykh', 'Sharm el-Sheikh'],
    ['Rangoon', 'Yangon'],
    ['Burgenstock', 'Bürgenstock'],
  ])('%s is a name of %s', (other, name) => {
    expect(cityNamed(other)?.name).toBe(name);
  });

  it('tell scenes of visits and names that are words', () => {
    expect(cityNamed('Camp David')).toMatchObject({ party: 'US', isNotable: true, isWord: false });
    expect(cityNamed('Nice')).toMatchObject({ party: 'FR', isWord: true });
    expect(cityNamed('Reading')).toMatchObject({ party: 'GB', isWord: true });
    expect(cityNamed('Moscow')).toMatchObject({ isWord: false });
  });

  it('hold every capital, and every town a seat of government lies in', () => {
    const capitals = lexicon.cities.filter((city) => city.isCapital);
    expect(new Set(capitals.map((city) => city.party)).size).toBe(
      REFERENCE_PARTIES.filter((party) => party.capital !== null && party.kind === 'state').length,
    );
    const known = new Set(lexicon.cities.map((city) => city.name));
    expect(lexicon.seats.flatMap(({ city }) => (city && !known.has(city) ? [city] : []))).toEqual(
      [],
    );
  });
});

describe('words for offices', () => {
  const applies = ({ only, except }: LexiconOfficeWord, code: string) =>
    (only?.includes(code) ?? true) && !except?.includes(code);
  const words = lexicon.offices.flatMap(({ slug, words: list }) =>
    list.map((word) => ({ slug, word, key: foldName(word.text) })),
  );
  const officeOf = (text: string, code: string) =>
    new Set(
      words
        .filter(({ key, word }) => key === foldName(text) && applies(word, code))
        .map(({ slug }) => slug),
    );

  it('mean one office in each party', () => {
    const byKey = new Map<string, typeof words>();
    for (const one of words) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
    const doubtful = [...byKey].flatMap(([key, list]) =>
      [...codes].flatMap((code) => {
        const slugs = new Set(
          list.filter(({ word }) => applies(word, code)).map((one) => one.slug),
        );
        return slugs.size > 1 ? [`${code} ${key}: ${[...slugs].join(', ')}`] : [];
      }),
    );
    expect(doubtful).toEqual([]);
  });

  it.each([
    ['premier', 'CN', 'premier'],
    ['premier', 'IQ', 'prime-minister'],
    ['PM', 'GB', 'prime-minister'],
    ['chancellor', 'DE', 'chancellor'],
    ['chancellor', 'AT', 'chancellor'],
    ['taoiseach', 'IE', 'prime-minister'],
    ['Secretary of State', 'US', 'foreign-minister'],
    ['Secretary of State', 'VA', 'holy-see-secretary-of-state'],
    ['Foreign Secretary', 'GB', 'foreign-minister'],
    ['Foreign Secretary', 'IN', 'foreign-secretary'],
    ['top diplomat', 'CN', 'foreign-minister'],
    ['top diplomat', 'EU', 'eu-high-representative'],
    ['defense secretary', 'US', 'defence-minister'],
    ['leader', 'KP', 'leader'],
    ['vice premier', 'CN', 'vice-premier'],
    ['vice premier', 'IT', 'deputy-prime-minister'],
    ['UN chief', 'UN', 'un-secretary-general'],
    ['president of the European Commission', 'EU', 'european-commission-president'],
    ['IAEA chief', 'IAEA', 'iaea-director-general'],
    ['Arab League secretary general', 'LAS', 'arab-league-secretary-general'],
    ['رئيس الوزراء', 'IQ', 'prime-minister'],
    ['министр иностранных дел', 'RU', 'foreign-minister'],
  ])('"%s" of %s is the %s', (text, code, slug) => {
    expect([...officeOf(text, code)]).toEqual([slug]);
  });

  it('imply nobody else’s office', () => {
    const wrong = words.filter(({ word }) => word.implies && !codes.has(word.implies));
    expect(wrong.map(({ word }) => word.text)).toEqual([]);
  });
});

describe('office-holders of the lexicon', () => {
  it('are called by what reports call them', () => {
    expect(holderNamed('Mohammed Shia al-Sudani')?.shortNames).toEqual(
      expect.arrayContaining(['al-Sudani', 'Sudani', 'السوداني']),
    );
    expect(holderNamed('Xi Jinping')?.shortNames).toContain('Xi');
    expect(holderNamed('Mohammed bin Salman')?.shortNames).toEqual(expect.arrayContaining(['MBS']));
    expect(holderNamed('Luiz Inácio Lula da Silva')?.shortNames).toContain('Lula');
  });

  it('bring the days of their tenures, none where no source told them', () => {
    expect(holderNamed('Mevlüt Çavuşoğlu')?.tenures).toMatchObject([
      { office: 'foreign-minister', party: 'TR', from: '2015-11-24' },
    ]);
    expect(holderNamed('Mohammad Javad Zarif')?.tenures).toMatchObject([
      { office: 'foreign-minister', party: 'IR', from: null, until: '2021-08-25' },
    ]);
    expect(holderNamed('Sigmar Gabriel')?.tenures.at(-1)).toEqual({
      office: 'foreign-minister',
      party: 'DE',
      from: null,
      until: null,
    });
  });
});

const VISITS = new URL('../../../../shared/data/visits.csv', import.meta.url);

it.skipIf(!existsSync(VISITS))(
  'has 94 of 100 cities of a real data set, as a text names them',
  () => {
    const keys = new Set(
      lexicon.cities.flatMap((city) => [city.name, ...city.aliases].map(cityKey)),
    );
    const rows: Record<string, string>[] = parse(readFileSync(VISITS), { columns: true });
    const mentions = rows
      .filter((row) => (row.start_date ?? '') >= '2000')
      .flatMap((row) => splitCities(row.city ?? ''))
      .map((name) => cityKey(name.replace(/\(.*\)/, '').split(',')[0] ?? ''));
    const found = mentions.filter((key) => keys.has(key));
    expect(found.length / mentions.length).toBeGreaterThan(0.94);
  },
);
