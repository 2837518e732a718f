import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { SUGGESTION_TYPES, type SuggestionType } from '@/lib/domain/event/suggestions';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { createEvent } from '@/lib/server/commands/create-event';
import { readSuggestQuery } from '@/lib/server/http/read-suggest-query';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { suggest } from './suggest';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
  const ctx = testCtx(database.db);
  const published = await createEvent(ctx, visitDocument());
  if (!published.ok) throw new Error(published.failure.detail);
  await actOnEvent(ctx, published.value.id, 'publish', {});
  await createEvent(
    ctx,
    visitDocument({
      title: 'Zanzar talks',
      places: [{ city: 'Antalya', country: 'TR' }],
      participations: [
        {
          side: 'visiting',
          person: { name: 'Zanzar Quill' },
          office: { title: 'Minister of Zanzar', party: 'IQ' },
          party: 'IQ',
        },
        { side: 'host', party: 'TR' },
      ],
      sources: [{ title: 'Zanzar seen', outlet: 'Zanzar Herald' }],
    }),
  );
});
afterAll(() => database.close());

const find = (role: UserRole, q: string, types: readonly SuggestionType[] = SUGGESTION_TYPES) =>
  suggest(testCtx(database.db, role), q, types);

describe('suggest', () => {
  it('tells the public nothing of what only a draft names', async () => {
    for (const q of ['zanzar', 'quill', 'antalya', 'Zanzar Quill', 'z']) {
      const types = SUGGESTION_TYPES.filter((type) => type !== 'office' && type !== 'outlet');
      const found = await find('reader', q, types);
      expect(found.filter((one) => /zanzar|antalya/i.test(JSON.stringify(one)))).toEqual([]);
    }
    expect(await find('editor', 'zanzar')).toHaveLength(4);
    expect(await find('editor', 'antalya', ['place'])).toHaveLength(1);
  });

  it('finds people in every spelling, by the beginning of any word', async () => {
    for (const q of ['mohammed', 'Sudani', 'al-Sudani', 'SHIA', 'shia al']) {
      expect(await find('reader', q, ['person'])).toMatchObject([
        { type: 'person', slug: 'mohammed-shia-al-sudani', label: 'Mohammed Shia al-Sudani' },
      ]);
    }
    expect(await find('reader', 'ohammed', ['person'])).toEqual([]);
  });

  it('tells the desk alone whom the reference knows, and only where a person is asked for', async () => {
    const kono = { type: 'person', slug: 'taro-kono', label: 'Tarō Kōno' };
    for (const q of ['kono', 'Kōno', 'Kono Taro']) {
      expect(await find('editor', q, ['person'])).toMatchObject([kono]);
      for (const role of ['reader', 'analyst'] as const) {
        expect(await find(role, q, ['person'])).toEqual([]);
      }
      expect(await find('editor', q)).toEqual([]);
    }
    expect((await find('editor', 'prabowo', ['person']))[0]).toMatchObject({
      label: 'Prabowo Subianto',
      hint: 'President of Indonesia',
    });
    expect((await find('editor', 'الزياني', ['person']))[0]).toMatchObject({
      label: 'Abdullatif bin Rashid Al Zayani',
    });
  });

  it('does not tell twice of whom the diary has', async () => {
    const found = await find('editor', 'sudani', ['person']);
    expect(found.filter((one) => /sudani/i.test(one.label))).toHaveLength(1);
  });

  it('finds parties by code, alias, adjective and other scripts, the best first', async () => {
    for (const q of ['TR', 'turkey', 'Turkish', 'Türkiye', 'Турция']) {
      expect((await find('reader', q, ['party']))[0]).toMatchObject({ slug: 'TR' });
    }
  });

  it('takes wildcards and quotes as the text they are', async () => {
    for (const q of ['%', '_', "'", '\\', "') or 1=1 --", ':*', '\0', '<->']) {
      expect(await find('reader', q)).toEqual([]);
    }
  });
});

describe('readSuggestQuery', () => {
  const read = (role: UserRole, query: string) =>
    readSuggestQuery(testCtx(database.db, role), new URLSearchParams(query));

  it.each([
    'q=',
    'q=%20',
    'type=person',
    'q=a&type=king',
    'q=a&type=',
    'q=a&type=person&type=place',
    'q=a&limit=5',
    `q=${'a'.repeat(201)}`,
  ])('refuses %s naming the key', (query) => {
    expect(read('reader', query)).toMatchObject({ failure: { code: 'bad-request' } });
  });

  it('keeps offices and outlets for the desk', () => {
    expect(read('reader', 'q=a&type=office')).toMatchObject({
      failure: { code: 'unauthenticated' },
    });
    expect(read('analyst', 'q=a&type=outlet')).toMatchObject({ failure: { code: 'forbidden' } });
    expect(read('editor', 'q=a&type=outlet')).toMatchObject({ ok: true });
    expect(read('reader', 'q=a')).toMatchObject({
      value: { types: ['event', 'person', 'party', 'place', 'topic', 'trip'] },
    });
  });
});
