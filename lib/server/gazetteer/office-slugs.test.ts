import { describe, expect, it } from 'vitest';
import { REFERENCE_OFFICES } from '@/db/reference/offices';
import { readSeed } from '@/db/seed/read-seed';
import { officeSlugsOf, officeTitleIn } from './office-slugs';

describe('officeSlugsOf', () => {
  it.each([
    ['Prime Minister of Iraq', 'IQ', ['prime-minister']],
    ['Taoiseach of Ireland', 'IE', ['prime-minister']],
    ['Premier of China', 'CN', ['premier']],
    ['Secretary of State of the United States', 'US', ['foreign-minister']],
    ['Foreign Secretary of the United Kingdom', 'GB', ['foreign-minister']],
    ['Crown Prince and Prime Minister of Saudi Arabia', 'SA', ['crown-prince', 'prime-minister']],
    ['Prime Minister and Foreign Minister of Qatar', 'QA', ['prime-minister', 'foreign-minister']],
    ['Minister of Foreign Affairs and Trade', 'HU', ['foreign-minister']],
    ['Acting President of Venezuela', 'VE', ['president']],
    ['Transitional President of Chad', 'TD', ['president']],
    ['Secretary-General of NATO', 'NATO', ['nato-secretary-general']],
    ['President of the European Commission', 'EU', ['european-commission-president']],
    ['Secretary-General of the United Nations', 'UN', ['un-secretary-general']],
    ['Pope', 'VA', ['pope']],
    ['Minister of Zanzar', 'IQ', []],
  ])('%s (%s) is %j', (title, party, slugs) => {
    expect(officeSlugsOf(title, party)).toEqual(slugs);
  });

  it('knows every office of the demo diary', () => {
    const unknown = readSeed().offices.filter(
      ({ title, party }) => officeSlugsOf(title, party).length === 0,
    );
    expect(unknown.map((one) => one.title)).toEqual([]);
  });

  it('reads its own titles', () => {
    const lost = REFERENCE_OFFICES.flatMap(({ slug, of, titles, words }) => {
      const few = words.flatMap((word) => word.only ?? []);
      const parties = [of ?? few[0] ?? 'IQ', ...Object.keys(titles ?? {})];
      return parties
        .filter((code) => !officeSlugsOf(officeTitleIn(slug, code) ?? '', code).includes(slug))
        .map((code) => `${slug} ${code}`);
    });
    expect(lost).toEqual([]);
  });
});
