import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import type { ActionName } from '@/lib/domain/event/actions';
import { EMPTY_FILTER } from '@/lib/domain/filter/filter';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { createEvent } from '@/lib/server/commands/create-event';
import { updateEvent } from '@/lib/server/commands/update-event';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { listPlanLog } from './list-plan-log';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
});
afterAll(() => database.close());

/** Noon of 24 November and so many minutes. */
const after = (minutes: number) =>
  testCtx(database.db, 'publisher', new Date(Date.UTC(2026, 10, 24, 12, minutes)));

async function make(minute: number, extra: object = {}): Promise<string> {
  const made = await createEvent(after(minute), visitDocument({ ...extra }));
  if (!made.ok) throw new Error(made.failure.detail);
  await act(made.value.id, minute, 'publish', { reason: 'internal' });
  return made.value.id;
}
async function act(id: string, minute: number, action: ActionName, input: object = {}) {
  const acted = await actOnEvent(after(minute), id, action, input);
  if (!acted.ok) throw new Error(acted.failure.detail);
}
async function read(filter = EMPTY_FILTER, limit = 50, cursor: string | null = null) {
  const log = await listPlanLog(testCtx(database.db, 'reader'), { filter, limit, cursor });
  return {
    ...log,
    lines: log.entries.map(({ card, plan }) => [
      card.id,
      plan.isNew ? 'new' : (plan.move?.type ?? plan.status),
      plan.reason,
    ]),
  };
}

test('the log tells what became of public events, the newest first, page by page', async () => {
  const slipped = await make(1);
  await act(slipped, 2, 'reschedule', { edtf: '2027-06-01', reason: 'talks' });
  await updateEvent(after(3), slipped, { summary: 'no matter', note: 'none' }, null);
  const fallen = await make(4, { edtf: '2027-01', topics: ['trade'] });
  await act(fallen, 5, 'cancel', { reason: 'illness' });
  await createEvent(after(6), visitDocument({ title: 'A draft' }));
  const expected = [
    [fallen, 'cancelled', 'illness'],
    [fallen, 'new', null],
    [slipped, 'slip', 'talks'],
    [slipped, 'new', null],
  ];
  expect((await read()).lines).toEqual(expected);

  const paged = [];
  for (let cursor: string | null = null; ; ) {
    const page = await read(EMPTY_FILTER, 3, cursor);
    paged.push(...page.lines);
    cursor = page.next;
    if (cursor === null) break;
  }
  expect(paged).toEqual(expected);

  const energy = { ...EMPTY_FILTER, topic: { include: ['energy'], exclude: [] } };
  expect((await read(energy)).lines).toEqual(expected.slice(2));

  await act(slipped, 7, 'retract');
  expect((await read()).lines).toEqual(expected.slice(0, 2));
  await act(slipped, 8, 'publish');
  expect((await read()).lines).toEqual(expected);
});
