import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { event } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { giveAction } from './give-action';
import { saveEvent } from './save-event';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
});
afterAll(() => database.close());

const as = (role: UserRole) => testCtx(database.db, role);

const request = (extra: Record<string, unknown> = {}) => ({
  id: null,
  version: null,
  input: visitDocument(),
  publish: false,
  requestKey: randomUUID(),
  ...extra,
});

async function saved(role: UserRole, given: unknown) {
  const outcome = await saveEvent(as(role), given);
  if (outcome.state !== 'saved') throw new Error(JSON.stringify(outcome));
  return outcome;
}

describe('saveEvent', () => {
  it('saves and publishes in one go for a publisher', async () => {
    const { record } = await saved('publisher', request({ publish: true }));
    expect(record).toMatchObject({ editorial: 'published', version: 2 });
  });

  it('saves for an editor and says why it is not published', async () => {
    const { record, notPublished } = await saved('editor', request({ publish: true }));
    expect(record.editorial).toBe('draft');
    expect(notPublished).toMatch(/editor/);
  });

  it('publishes what was not changed without a version of its own', async () => {
    const { record } = await saved('publisher', request());
    const again = await saved(
      'publisher',
      request({ id: record.id, version: 1, input: null, publish: true }),
    );
    expect(again.record).toMatchObject({ editorial: 'published', version: 2 });
  });

  it('gives the second editor the state that the first has left, and writes nothing', async () => {
    const { record } = await saved('editor', request());
    const change = (summary: string) => request({ id: record.id, version: 1, input: { summary } });
    const [one, two] = await Promise.all([
      saveEvent(as('editor'), change('one')),
      saveEvent(as('editor'), change('two')),
    ]);
    const outcomes = [one, two].map((outcome) => outcome.state).sort();
    expect(outcomes).toEqual(['saved', 'stale']);
    const won = one.state === 'saved' ? 'one' : 'two';
    const stale = one.state === 'stale' ? one : two;
    expect(stale).toMatchObject({ savedBy: 'editor', record: { version: 2, summary: won } });
  });

  it('makes one event of two tries, and keeps what was typed between them', async () => {
    const before = await database.db.$count(event);
    const key = randomUUID();
    const first = await saved('editor', request({ requestKey: key }));
    const input = { ...visitDocument({ summary: 'Added since' }), status: 'announced' };
    const second = await saved('editor', request({ requestKey: key, input }));
    expect(second.record).toMatchObject({ id: first.record.id, summary: 'Added since' });
    expect(await database.db.$count(event)).toBe(before + 1);
  });

  it.each(['reader', 'analyst'] as const)(
    'writes nothing for a %s who calls it directly',
    async (role) => {
      const before = await database.db.$count(event);
      expect(await saveEvent(as(role), request({ publish: true }))).toMatchObject({
        state: 'failed',
      });
      expect(await database.db.$count(event)).toBe(before);
    },
  );

  it.each([
    null,
    'x',
    {},
    { ...request(), id: '1 or 1=1' },
    { ...request(), input: [] },
    { ...request(), requestKey: 'mine' },
    { ...request(), actor: { role: 'admin' } },
    request({ id: randomUUID(), version: 1 }),
    request({ input: { ...visitDocument(), editorial: 'published' } }),
    request({ input: { ...visitDocument(), title: 'x'.repeat(2_000_000) } }),
    request({ input: { ...visitDocument(), title: 'nul \0' } }),
  ])('refuses %#, which is no form of ours', async (given) => {
    expect(await saveEvent(as('publisher'), given)).toMatchObject({ state: 'failed' });
  });
});

describe('giveAction', () => {
  it('acts on the version on screen only', async () => {
    const { record } = await saved('editor', request());
    const act = (version: number) =>
      giveAction(as('editor'), {
        id: record.id,
        version,
        action: 'reschedule',
        document: { edtf: '2027-05-06/2027-05-07', reason: 'Parliament sits' },
      });
    expect(await act(1)).toMatchObject({ ok: true });
    expect(await act(1)).toMatchObject({ failure: { code: 'precondition' } });
  });

  it('deletes a draft, never what is public', async () => {
    const draft = await saved('editor', request());
    const open = await saved('publisher', request({ publish: true }));
    const remove = (id: string, version: number) =>
      giveAction(as('editor'), { id, version, action: 'delete', document: {} });
    expect(await remove(draft.record.id, 1)).toMatchObject({ ok: true });
    expect(await remove(open.record.id, 2)).toMatchObject({ failure: { code: 'conflict' } });
  });

  it.each([
    { action: 'publish', role: 'editor', code: 'forbidden' },
    { action: 'confirm', role: 'reader', code: 'unauthenticated' },
    { action: '__proto__', role: 'publisher', code: 'bad-request' },
    { action: 'constructor', role: 'publisher', code: 'bad-request' },
  ] as const)('refuses $action to a $role', async ({ action, role, code }) => {
    const { record } = await saved('editor', request());
    const given = { id: record.id, version: 1, action, document: {} };
    expect(await giveAction(as(role), given)).toMatchObject({ failure: { code } });
  });
});
