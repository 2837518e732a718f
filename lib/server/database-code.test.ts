import { readFile } from 'node:fs/promises';
import { connect as openSocket } from 'node:net';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { databaseCode } from './database-code';

const failureOf = (work: Promise<unknown>) =>
  work.then(() => null).catch((error: unknown) => error);

test('a server that cannot be reached is the database’s error, however deep it is wrapped', async () => {
  const sql = postgres({ host: '/nowhere', port: 5432, user: 'x', database: 'x', max: 1 });
  try {
    const error = await failureOf(sql`select 1`);
    expect(databaseCode(error)).toBe('ENOENT');
    const wrapped = new Error('query', { cause: new Error('again', { cause: error }) });
    expect(databaseCode(wrapped)).toBe('ENOENT');
  } finally {
    await sql.end();
  }
});

test('a file that is missing and another server that refuses are not the database’s errors', async () => {
  expect(databaseCode(await failureOf(readFile('/nowhere/at/all')))).toBeNull();
  const refused = await new Promise((resolve) => {
    openSocket({ host: '127.0.0.1', port: 1 }).on('error', resolve);
  });
  expect(refused).toMatchObject({ code: 'ECONNREFUSED' });
  expect(databaseCode(refused)).toBeNull();
  expect(databaseCode('text')).toBeNull();
});
