import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { day } from '@/lib/domain/dates/day';
import type { ActionName } from '@/lib/domain/event/actions';
import { EMPTY_FILTER } from '@/lib/domain/filter/filter';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { createEvent } from '@/lib/server/commands/create-event';
import { updateEvent } from '@/lib/server/commands/update-event';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { compileFilter, whereFilter } from './filter-sql';
import { listPlanChanges } from './list-plan-changes';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
});
afterAll(() => database.close());

let minute = 0;
/** A publisher, a minute after the last command. */
function next() {
  minute += 1;
  return testCtx(database.db, 'publisher', new Date(Date.UTC(2026, 10, 24, 12, minute)));
}

async function published(title: string, edtf: string): Promise<string> {
  const made = await createEvent(next(), visitDocument({ title, edtf }));
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  await act(made.value.id, 'publish');
  return made.value.id;
}

async function act(id: string, action: ActionName, input: object = {}): Promise<void> {
  const acted = await actOnEvent(next(), id, action, input);
  if (!acted.ok) throw new Error(JSON.stringify(acted.failure));
}

const source = (title: string, outlet: string) => ({ title, outlet });

test('a change of plan says from when, why and who told, the latest of each event, newest first', async () => {
  const moved = await published('Moved', '2027-01-10');
  await act(moved, 'reschedule', { edtf: '2027-01-11', reason: 'first' });
  await act(moved, 'reschedule', {
    edtf: '2027-01-12',
    reason: 'a strike',
    source: source('A note', 'Gazette'),
  });
  const postponed = await published('Postponed', '2027-02-10');
  await act(postponed, 'postpone', { reason: 'snow', source: source('Snow', 'Courier') });
  const dated = await published('Given a new date', '2027-03-10');
  await act(dated, 'postpone', { reason: 'illness', source: source('Ill', 'Herald') });
  await act(dated, 'reschedule', { edtf: '2027-04-01' });
  const cancelled = await published('Cancelled', '2027-05-10');
  await act(cancelled, 'reschedule', { edtf: '2027-05-11' });
  await act(cancelled, 'cancel', { reason: 'a quarrel', source: source('Off', 'Tribune') });
  await act(await published('Just cancelled', '2027-06-10'), 'cancel');
  const edited = await published('Edited', '2027-06-12');
  await updateEvent(next(), edited, { status: 'cancelled' }, null);
  await act(await published('Untouched', '2027-06-11'), 'confirm', { side: 'host' });
  const draft = await createEvent(next(), visitDocument({ title: 'Draft' }));
  if (draft.ok) await act(draft.value.id, 'postpone');

  const ctx = next();
  const where = whereFilter(await compileFilter(ctx, EMPTY_FILTER));
  const changes = await listPlanChanges(ctx, where, day('2026-11-24'));
  expect(
    changes.map(({ card, type, from, reason, outlet }) => [
      card.titles.short,
      type,
      from?.edtf,
      reason,
      outlet,
    ]),
  ).toEqual([
    ['Edited', 'cancelled', '2027-06-12', null, null],
    ['Just cancelled', 'cancelled', '2027-06-10', null, null],
    ['Cancelled', 'cancelled', '2027-05-11', 'a quarrel', 'Tribune'],
    ['Given a new date', 'moved', '2027-03-10', 'illness', 'Herald'],
    ['Postponed', 'postponed', '2027-02-10', 'snow', 'Courier'],
    ['Moved', 'moved', '2027-01-11', 'a strike', 'Gazette'],
  ]);
  expect(await listPlanChanges(ctx, where, day('2026-11-25'))).toEqual([]);
});
