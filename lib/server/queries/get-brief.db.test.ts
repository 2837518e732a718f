import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { parseIsoWeek } from '@/lib/domain/dates/iso-week';
import { EMPTY_FILTER, type Filter, valueList } from '@/lib/domain/filter/filter';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { createEvent } from '@/lib/server/commands/create-event';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { getBrief } from './get-brief';

let database: TestDatabase;
const WEEK = '2027-W18';
const span = parseIsoWeek(WEEK) ?? { from: null, to: null };
const at = (text: string) => new Date(`2027-${text}T12:00:00Z`);
const editorAt = (text: string) => ({ ...testCtx(database.db), now: at(text) });

async function publish(title: string, edtf: string, when: string, extra = {}): Promise<string> {
  const created = await createEvent(editorAt(when), visitDocument({ title, edtf, ...extra }));
  if (!created.ok) throw new Error(created.failure.detail);
  await act(created.value.id, 'publish', when);
  return created.value.id;
}

async function act(
  id: string,
  action: 'publish' | 'reschedule' | 'retract',
  when: string,
  input = {},
) {
  const done = await actOnEvent(editorAt(when), id, action, input);
  if (!done.ok) throw new Error(done.failure.detail);
}

function brief(when: string, options: { asOf?: Date; filter?: Filter } = {}) {
  if (span.from === null) throw new Error('no week');
  const { asOf = null, filter = EMPTY_FILTER } = options;
  const ctx = { ...testCtx(database.db, 'reader'), now: at(when) };
  return getBrief(ctx, { filter, week: WEEK, span, asOf });
}

const titlesOf = (events: readonly { card: { titles: { short: string } } }[]) =>
  events.map(({ card }) => card.titles.short);

beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
  await publish('Stays', '2027-05-04', '04-01', { topics: ['energy'] });
  await publish('A month', '2027-05', '04-01');
  const slips = await publish('Slips away', '2027-05-05', '04-01');
  await act(slips, 'reschedule', '04-29', { edtf: '2027-06-10', reason: 'snow' });
  const withdrawn = await publish('Withdrawn', '2027-05-06', '04-01');
  await act(withdrawn, 'retract', '04-20');
  const draft = await createEvent(
    editorAt('04-01'),
    visitDocument({ title: 'A draft', edtf: '2027-05-04' }),
  );
  if (!draft.ok) throw new Error(draft.failure.detail);
});
afterAll(() => database.close());

test('a week holds its days, its windows, and what left it since the week before', async () => {
  const now = await brief('05-01');
  expect(titlesOf(now.days.flatMap(({ events }) => events))).toEqual(['Stays']);
  expect(titlesOf(now.windows)).toEqual(['A month']);
  expect(now.changes.map(({ plan, event }) => [titlesOf([event])[0], plan.reason])).toEqual([
    ['Slips away', 'snow'],
  ]);
});

test('an older brief tells what was known then, of what is published now', async () => {
  const then = await brief('05-01', { asOf: at('04-15') });
  expect(titlesOf(then.days.flatMap(({ events }) => events))).toEqual(['Stays', 'Slips away']);
  expect(then.changes).toEqual([]);
  const before = await brief('05-01', { asOf: at('03-15') });
  expect(before.days.flatMap(({ events }) => events)).toEqual([]);
  expect(before.windows).toEqual([]);
});

test('the filter narrows events and changes alike', async () => {
  const energy = await brief('05-01', {
    filter: { ...EMPTY_FILTER, topic: valueList(['energy']) },
  });
  expect(titlesOf(energy.days.flatMap(({ events }) => events))).toContain('Stays');
  const none = await brief('05-01', { filter: { ...EMPTY_FILTER, host: valueList(['FR']) } });
  expect([none.days.flatMap(({ events }) => events), none.windows, none.changes]).toEqual([
    [],
    [],
    [],
  ]);
});
