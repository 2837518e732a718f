import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '@/db/client';
import { openTestDatabase, type TestDatabase } from '@/db/testing';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('a connection', () => {
  test('is an unprivileged role in UTC on PostgreSQL 15 or newer', async () => {
    const [row] = await database.sql`
      select current_setting('TimeZone') as zone, current_setting('server_version_num')::int as version,
        (select rolsuper from pg_roles where rolname = current_user) as is_superuser`;
    expect(row).toMatchObject({ zone: 'UTC', is_superuser: false });
    expect(row?.version).toBeGreaterThanOrEqual(150_000);
  });

  test('ends a statement that runs longer than its limit', async () => {
    const { name, settings } = database;
    const impatient = connect(settings, { database: name, statementTimeout: 50 });
    await expect(impatient.sql`select pg_sleep(5)`).rejects.toMatchObject({ code: '57014' });
    await impatient.close();
  });

  test('gives up what a failed transaction wrote', async () => {
    await database.db.execute(sql`create table note (text text)`);
    const failing = database.db.transaction(async (tx) => {
      await tx.execute(sql`insert into note values ('lost')`);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await database.sql`select * from note`).toHaveLength(0);
  });
});

describe('the extensions and collations that the diary needs', () => {
  test.each(['pg_trgm', 'unaccent', 'btree_gin'])('%s can be made by our role', async (name) => {
    await database.sql`create extension if not exists ${database.sql(name)}`;
    const [found] = await database.sql`select 1 from pg_extension where extname = ${name}`;
    expect(found).toBeDefined();
  });

  test('names sort as people expect by an ICU collation', async () => {
    const rows = await database.sql`
      select name from (values ('Zypern'), ('Österreich'), ('Angola')) as party (name)
      order by name collate "und-x-icu"`;
    expect(rows.map((row) => row.name)).toEqual(['Angola', 'Österreich', 'Zypern']);
  });
});
