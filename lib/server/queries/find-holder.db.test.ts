import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { office, person, personName, tenure } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { day } from '@/lib/domain/dates/day';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx } from '@/lib/server/testing/test-ctx';
import { findHolder, findHolderChange } from './find-holder';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
});
afterAll(() => database.close());

const on = (of: { office: string; party: string }, when: string) =>
  findHolder(testCtx(database.db), of, day(when));

/** A tenure as the desk enters it. */
async function enter(name: string, title: string, from: string, to: string | null) {
  const [personId, officeId] = [randomUUID(), randomUUID()];
  const slug = name.toLowerCase().replaceAll(' ', '-');
  await database.db.insert(person).values({ id: personId, slug, name, party: 'IQ' });
  await database.db
    .insert(personName)
    .values({ personId, name, lang: 'en', script: 'Latn', nameKey: name.toLowerCase() });
  await database.db.insert(office).values({
    id: officeId,
    slug: `office-${slug}`,
    title,
    short: title,
    party: 'IQ',
    level: 'head-of-government',
  });
  await database.db.insert(tenure).values({
    id: randomUUID(),
    personId,
    officeId,
    fromDay: from,
    toDay: to,
    ongoing: to === null,
  });
}

describe('findHolder', () => {
  const primeMinister = { office: 'prime-minister', party: 'IQ' };

  it.each([
    ['2014-12-01', 'Haider al-Abadi', 'sure'],
    ['2019-05-07', 'Adil Abdul-Mahdi', 'sure'],
    ['2021-03-01', 'Mustafa al-Kadhimi', 'sure'],
    ['2023-10-10', 'Mohammed Shia al-Sudani', 'sure'],
    ['2026-11-24', 'Ali al-Zaidi', 'sure'],
  ])('on %s names %s as Prime Minister of Iraq, %s', async (when, name, certainty) => {
    expect(await on(primeMinister, when)).toMatchObject([{ name, certainty, isInDiary: false }]);
  });

  it('says what nothing speaks against, and between whom the dates do not decide', async () => {
    const president = { office: 'president', party: 'UA' };
    expect(await on(president, '2018-06-01')).toMatchObject([
      { name: 'Petro Poroshenko', certainty: 'likely' },
    ]);
    const minister = { office: 'foreign-minister', party: 'TR' };
    expect(await on(minister, '2023-05-20')).toMatchObject([
      { name: 'Hakan Fidan', certainty: 'likely' },
      { name: 'Mevlüt Çavuşoğlu', certainty: 'likely' },
    ]);
  });

  it('knows of nobody where no date is known, and of no office it has not heard of', async () => {
    expect(await on({ office: 'oil-minister', party: 'VE' }, '2020-01-01')).toEqual([]);
    expect(await on({ office: 'minister-of-zanzar', party: 'IQ' }, '2020-01-01')).toEqual([]);
  });

  it('names nobody of an office that several hold, unless their days are known', async () => {
    expect(await on({ office: 'deputy-foreign-minister', party: 'RU' }, '2022-01-01')).toEqual([]);
  });

  it('believes the diary first, by what its title means', async () => {
    await enter('Zanzar Quill', 'Acting Prime Minister of Iraq', '2019-12-01', '2020-05-01');
    expect(await on(primeMinister, '2020-01-01')).toEqual([
      {
        slug: 'zanzar-quill',
        name: 'Zanzar Quill',
        certainty: 'sure',
        since: '2019-12-01',
        until: '2020-05-01',
        isInDiary: true,
      },
    ]);
  });

  it('believes the reference where the diary was left behind', async () => {
    await enter('Zanzar Elder', 'Prime Minister of Iraq', '2005-01-01', null);
    expect(await on(primeMinister, '2026-11-24')).toMatchObject([{ name: 'Ali al-Zaidi' }]);
    await enter('Zanzar Younger', 'Prime Minister of Iraq', '2026-11-20', null);
    expect(await on(primeMinister, '2026-11-24')).toMatchObject([{ name: 'Zanzar Younger' }, {}]);
  });
});

describe('findHolderChange', () => {
  it('warns when another holds the office by the day of the visit', async () => {
    const change = await findHolderChange(
      testCtx(database.db),
      { office: 'prime-minister', party: 'HU' },
      { today: day('2026-05-01'), visit: day('2026-05-20') },
    );
    expect(change).toMatchObject({
      from: { name: 'Viktor Orbán', until: '2026-05-09' },
      to: { name: 'Péter Magyar' },
    });
  });

  it('is silent when the same holds it, or when nobody is known', async () => {
    const between = (party: string) =>
      findHolderChange(
        testCtx(database.db),
        { office: 'president', party },
        { today: day('2024-01-01'), visit: day('2024-03-01') },
      );
    expect(await between('FR')).toBeNull();
    expect(await between('AW')).toBeNull();
  });
});
