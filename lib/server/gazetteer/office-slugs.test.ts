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
    const lost = REFERENCE_OFFICES.flatMap(({ slug, of, titles }) =>
      [of ?? 'IQ', ...Object.keys(titles ?? {})]
        .filter((party) => {
          const read = officeSlugsOf(officeTitleIn(slug, party) ?? '', party);
          return appliesTo(slug, party) && !read.includes(slug);
        })
        .map((party) => `${slug} ${party}`),
    );
    expect(lost).toEqual([]);
  });
});

/** Offices that Iraq has not: its title there is nothing that has to be read. */
function appliesTo(slug: string, party: string): boolean {
  const words = REFERENCE_OFFICES.find((one) => one.slug === slug)?.words ?? [];
  return words.some(
    ({ only, except }) => (only?.includes(party) ?? true) && !except?.includes(party),
  );
}
