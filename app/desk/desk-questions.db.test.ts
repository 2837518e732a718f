import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '@/app/testing';
import { addDays, day } from '@/lib/domain/dates/day';
import type { DeskQuestion } from '@/lib/domain/desk/desk-questions';
import { lookAgain } from '@/lib/server/commands/look-again';
import { settleClash } from '@/lib/server/commands/settle-clash';
import { answerRow } from '@/lib/server/desk/answer-row';
import { takeBack } from '@/lib/server/desk/take-back';
import { getDesk } from '@/lib/server/queries/get-desk';
import { listClashPairs } from '@/lib/server/queries/list-clash-pairs';
import { testCtx } from '@/lib/server/testing/test-ctx';

const TODAY = day('2026-11-24');
const on = (days: number) => addDays(TODAY, days);
let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.diary.close());

const desk = () => testCtx(api.diary.db, 'editor');

async function idsOf(question: DeskQuestion, ctx = desk()): Promise<string[]> {
  const view = await getDesk(ctx, question, 200);
  if (!view.ok) throw new Error(view.failure.detail);
  const ids = view.value.items.map((item) => item.card.id);
  const counted = view.value.questions.find((one) => one.question === question);
  expect(counted?.count.count, question).toBe(ids.length);
  return ids;
}

test('what ended and was never said to have taken place is asked about, the last one first', async () => {
  const old = await api.make({ edtf: on(-20), status: 'announced' });
  const late = await api.make({ edtf: on(-1), status: 'confirmed' });
  const month = await api.make({ edtf: '2026-09', status: 'reported' });
  const held = await api.make({ edtf: on(-1), status: 'completed' });
  const today = await api.make({ edtf: on(0), status: 'announced' });
  const draft = await api.make({ edtf: on(-1), status: 'announced' }, 'draft');
  const ids = await idsOf('took-place');
  expect(ids.slice(0, 3)).toEqual([late.id, old.id, month.id]);
  for (const other of [held, today, draft]) expect(ids).not.toContain(other.id);
});

test('what begins within fourteen days unconfirmed is asked about, the first one first', async () => {
  const soon = await api.make({ edtf: on(3), status: 'announced' });
  const edge = await api.make({ edtf: on(14), status: 'reported' });
  const beyond = await api.make({ edtf: on(15), status: 'announced' });
  const sure = await api.make({ edtf: on(3), status: 'confirmed' });
  const ids = await idsOf('still-on');
  expect(ids.indexOf(soon.id)).toBeGreaterThanOrEqual(0);
  expect(ids.indexOf(edge.id)).toBeGreaterThan(ids.indexOf(soon.id));
  for (const other of [beyond, sure]) expect(ids).not.toContain(other.id);
});

test('what was put off is asked about on its day and not before', async () => {
  const event = await api.make({ edtf: on(2), status: 'announced' });
  await lookAgain(desk(), event.id, on(1), event.version);
  expect(await idsOf('still-on')).not.toContain(event.id);
  expect(await idsOf('look-again')).not.toContain(event.id);
  const tomorrow = testCtx(api.diary.db, 'editor', new Date(`${on(1)}T12:00:00Z`));
  expect(await idsOf('look-again', tomorrow)).toContain(event.id);
});

test('confirmed on too little, and published without a source, are lists of their own', async () => {
  const doubtful = await api.make({ edtf: on(30), status: 'confirmed' });
  const bare = await api.make({ edtf: on(30), sources: [] });
  expect(await idsOf('doubtful')).toContain(doubtful.id);
  expect(await idsOf('doubtful')).not.toContain(bare.id);
  expect(await idsOf('no-source')).toContain(bare.id);
  expect(await idsOf('no-source')).not.toContain(doubtful.id);
});

test('drafts are listed, and nobody below editor learns of any list', async () => {
  const draft = await api.make({}, 'draft');
  expect(await idsOf('drafts')).toContain(draft.id);
  expect(await getDesk(testCtx(api.diary.db, 'analyst'), 'drafts', 1)).toMatchObject({
    failure: { code: 'forbidden' },
  });
});

test('what an editor changed in public waits for a publisher, with the version to go back to', async () => {
  const event = await api.make();
  const changed = await api.patch(event.id, { summary: 'Altered by an editor' });
  const view = await getDesk(testCtx(api.diary.db, 'publisher'), 'changed', 200);
  const item = view.ok && view.value.items.find((one) => one.card.id === event.id);
  expect(item).toMatchObject({
    card: { version: changed.version },
    changed: { seenVersion: event.version, changes: [{ action: 'update' }] },
  });
  const asEditor = await getDesk(desk(), 'changed', 200);
  expect(asEditor.ok && asEditor.value.questions.map((one) => one.question)).not.toContain(
    'changed',
  );
});

describe('two events that clash', () => {
  const visitTo = (city: string, country: string, edtf: string, name: string) => ({
    edtf,
    places: [{ city, country }],
    participations: [
      { side: 'visiting', person: { name }, party: 'FR' },
      { side: 'host', party: country },
    ],
  });
  const publisher = () => testCtx(api.diary.db, 'publisher');
  const answer = (row: { id: string; version: number }, name: string, other: string) =>
    answerRow(publisher(), { id: row.id, version: row.version, answer: name, other });

  test('one person in two places is asked about, until somebody says that it is no clash', async () => {
    const one = await api.make(visitTo('Cairo', 'EG', on(40), 'Claire Exemple'));
    const other = await api.make(visitTo('Amman', 'JO', on(40), 'Claire Exemple'), 'draft');
    expect(await idsOf('two-places')).toContain(other.id);
    expect(await answer(other, 'no-clash', one.id)).toMatchObject({ ok: true });
    expect(await idsOf('two-places')).not.toContain(other.id);
    const undo = { id: other.id, other: one.id, answer: 'no-clash' };
    expect(await takeBack(publisher(), undo)).toMatchObject({ ok: true });
    expect(await idsOf('two-places')).toContain(other.id);
  });

  test('a duplicate is merged into the older by one answer, and apart again by undoing it', async () => {
    const older = await api.make(visitTo('Cairo', 'EG', on(60), 'Jean Exemple'));
    const later = await api.make(visitTo('Cairo', 'EG', on(63), 'Jean Exemple'));
    expect(await idsOf('duplicates')).toContain(later.id);
    expect(await answer(later, 'merge', older.id)).toMatchObject({ ok: true });
    expect(await idsOf('duplicates')).not.toContain(later.id);
    const moved = await api.send('GET', `/api/v1/events/${later.id}`);
    expect(moved.status).toBe(308);
    const undo = { id: later.id, other: older.id, answer: 'merge' };
    expect(await takeBack(publisher(), undo)).toMatchObject({ ok: true });
    expect((await api.send('GET', `/api/v1/events/${later.id}`)).status).toBe(200);
    expect(await idsOf('duplicates')).toContain(later.id);
  });

  test('what is over for a month, called off, or in no list of theirs is nobody’s clash', async () => {
    const name = 'Luc Exemple';
    await api.make(visitTo('Cairo', 'EG', on(-40), name));
    const old = await api.make(visitTo('Amman', 'JO', on(-40), name));
    const one = await api.make(visitTo('Cairo', 'EG', on(80), name));
    const off = await api.make(visitTo('Amman', 'JO', on(80), name));
    await api.act(off.id, 'cancel');
    const ids = await idsOf('two-places');
    for (const event of [old, one, off]) expect(ids).not.toContain(event.id);
    expect(await listClashPairs(testCtx(api.diary.db, 'analyst'))).toEqual([]);
    const asAnalyst = testCtx(api.diary.db, 'analyst');
    expect(await settleClash(asAnalyst, { id: one.id, other: off.id })).toMatchObject({
      failure: { code: 'forbidden' },
    });
    expect(await answer(one, 'no-clash', one.id)).toMatchObject({ ok: false });
    expect(await answer(one, 'no-clash', crypto.randomUUID())).toMatchObject({
      failure: { code: 'not-found' },
    });
  });
});
