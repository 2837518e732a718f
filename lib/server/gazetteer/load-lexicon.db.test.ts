import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { office, person, personName, place, tenure } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx } from '@/lib/server/testing/test-ctx';
import { loadLexicon } from './load-lexicon';
import { referenceLexicon } from './reference-lexicon';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
});
afterAll(() => database.close());

const load = () => loadLexicon(testCtx(database.db));
const named = async (name: string) =>
  (await load()).holders.filter((one) => one.name === name || one.spellings.includes(name));

interface Entered {
  name: string;
  names?: string[];
  party: string;
  title: string;
  from: string | null;
  to: string | null;
}

/** Somebody whom the desk enters, with an office of their own. */
async function enter({ name, names = [], party, title, from, to }: Entered): Promise<string> {
  const [personId, officeId] = [randomUUID(), randomUUID()];
  const slug = `${name.toLowerCase().replaceAll(' ', '-')}-of-the-desk`;
  await database.db.insert(person).values({ id: personId, slug, name, party });
  for (const one of [name, ...names]) {
    await database.db
      .insert(personName)
      .values({ personId, name: one, lang: 'en', script: 'Latn', nameKey: one.toLowerCase() });
  }
  await database.db.insert(office).values({
    id: officeId,
    slug: `office-${slug}`,
    title,
    short: title,
    party,
    level: 'minister',
  });
  await database.db
    .insert(tenure)
    .values({ id: randomUUID(), personId, officeId, fromDay: from, toDay: to, ongoing: !to });
  return slug;
}

describe('loadLexicon', () => {
  it('is the reference while the diary is empty', async () => {
    const lexicon = await load();
    expect(lexicon.holders).toHaveLength(referenceLexicon().holders.length);
    expect(lexicon.parties).toBe(referenceLexicon().parties);
  });

  it('is not made again while the diary stays the same', async () => {
    expect(await load()).toBe(await load());
  });

  it('recognises somebody whom the desk added, at once, by every name', async () => {
    await load();
    const slug = await enter({
      name: 'Salma Qadir',
      names: ['سلمى قادر'],
      party: 'IQ',
      title: 'Foreign Minister of Iraq',
      from: '2026-10-01',
      to: null,
    });
    const [found] = await named('سلمى قادر');
    expect(found).toMatchObject({
      person: slug,
      name: 'Salma Qadir',
      tenures: [{ office: 'foreign-minister', party: 'IQ', from: '2026-10-01', until: null }],
    });
  });

  it('adds an office that the reference cannot read, for its own party', async () => {
    await enter({
      name: 'Nadia Basri',
      party: 'IQ',
      title: 'Keeper of the Marshes of Iraq',
      from: '2026-01-01',
      to: null,
    });
    const lexicon = await load();
    expect(lexicon.offices).toContainEqual({
      slug: 'keeper-of-the-marshes',
      words: [{ text: 'keeper of the marshes', only: ['IQ'] }],
    });
    expect((await named('Nadia Basri'))[0]?.tenures[0]?.office).toBe('keeper-of-the-marshes');
  });

  it('makes one of a person whom both have, with the spellings of both', async () => {
    const before = (await named('Recep Tayyip Erdoğan'))[0];
    const slug = await enter({
      name: 'Recep Tayyip Erdoğan',
      names: ['Erdoghan of the desk'],
      party: 'TR',
      title: 'President of Türkiye',
      from: null,
      to: null,
    });
    const found = await named('Recep Tayyip Erdoğan');
    expect(found).toHaveLength(1);
    expect(found[0]?.person).toBe(slug);
    expect(found[0]?.spellings).toEqual(
      expect.arrayContaining(['Erdoghan of the desk', ...(before?.spellings ?? [])]),
    );
    expect(found[0]?.tenures).toEqual(expect.arrayContaining([...(before?.tenures ?? [])]));
  });

  it('leaves out those who were gone long before', async () => {
    const gone = { party: 'GB', title: 'Lord of the Isles of the United Kingdom' };
    await enter({ name: 'Ancient Laird', ...gone, from: '1950-01-01', to: '1960-01-01' });
    expect(await named('Ancient Laird')).toEqual([]);
  });

  it('adds a town that the reference does not have', async () => {
    const before = (await load()).cities.length;
    for (const [slug, name] of [
      ['qasr-al-desk-iq', 'Qasr al-Desk'],
      ['baghdad-iq', 'Baghdad'],
    ] as const) {
      const row = { id: randomUUID(), slug, name, nameKey: slug, country: 'IQ', names: [] };
      await database.db.insert(place).values(row);
    }
    const { cities } = await load();
    expect(cities).toHaveLength(before + 1);
    expect(cities.at(-1)).toMatchObject({ name: 'Qasr al-Desk', party: 'IQ' });
  });
});
