import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApi, type TestApi, type TestEvent } from '@/app/testing';
import type { Result } from '@/lib/domain/errors';
import type { EventDetail } from '@/lib/domain/event/event-detail';
import { moveTrip } from '@/lib/server/commands/move-trip';
import { reorderTrip } from '@/lib/server/commands/reorder-trip';
import { changeTrip } from '@/lib/server/desk/change-trip';
import { getDeskTrip } from '@/lib/server/queries/get-desk-trip';
import { testCtx } from '@/lib/server/testing/test-ctx';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.diary.close());

const editor = () => testCtx(api.diary.db, 'editor');
const read = async (id: string): Promise<EventDetail> =>
  (await api.send('GET', `/api/v1/events/${id}`, { role: 'editor' })).json();

function taken<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

/** A trip of four: one that took place, two to come, one draft. */
async function makeTrip(): Promise<{ slug: string; stops: TestEvent[] }> {
  const first = await api.make({ edtf: '2027-05-03', trip: { title: 'Spring tour' } });
  const slug = String(first.trip);
  const stops = [
    await api.act(first.id, 'complete'),
    await api.make({ edtf: '2027-05-04/2027-05-05', trip: slug }),
    await api.make({ edtf: '2027-05-06', trip: slug }),
    await api.make({ edtf: '2027-05', trip: slug }, 'draft'),
  ];
  return { slug, stops };
}

const versionsOf = (stops: readonly TestEvent[]) =>
  new Map(stops.map(({ id, version }) => [id, version]));

describe('moving a trip', () => {
  test('moves what is to come in one go, each with its ledger and SEQUENCE, and nothing else', async () => {
    const { slug, stops } = await makeTrip();
    const move = { days: 7, reason: 'A strike', versions: versionsOf(stops) };
    expect(taken(await moveTrip(editor(), slug, move))).toHaveLength(2);
    const after = await Promise.all(stops.map(({ id }) => read(id)));
    expect(after.map((one) => one.dates.edtf)).toEqual([
      '2027-05-03',
      '2027-05-11/2027-05-12',
      '2027-05-13',
      '2027-05',
    ]);
    expect(after.map((one, index) => one.sequence - (stops[index]?.sequence ?? 0))).toEqual([
      0, 1, 1, 0,
    ]);
    expect(after.map((one) => one.date_changes.map((change) => change.reason))).toEqual([
      [],
      ['A strike'],
      ['A strike'],
      [],
    ]);
    const changes = await (await api.send('GET', '/api/v1/changes?limit=500')).json();
    const told = changes.data.slice(-2).map((one: { id: string; type: string }) => one.id);
    expect(new Set(told)).toEqual(new Set([stops[1]?.id, stops[2]?.id]));
  });

  test('is refused whole when one stop was changed since the preview', async () => {
    const { slug, stops } = await makeTrip();
    const versions = versionsOf(stops);
    await api.patch(stops[2]?.id ?? '', { summary: 'Changed meanwhile.' });
    expect(await moveTrip(editor(), slug, { days: 1, reason: null, versions })).toMatchObject({
      failure: { code: 'precondition' },
    });
    expect((await read(stops[1]?.id ?? '')).dates.edtf).toBe('2027-05-04/2027-05-05');
  });

  test('is refused when a stop joined or left since', async () => {
    const { slug, stops } = await makeTrip();
    const versions = versionsOf(stops);
    await api.make({ edtf: '2027-05-09', trip: slug });
    expect(await moveTrip(editor(), slug, { days: 1, reason: null, versions })).toMatchObject({
      failure: { code: 'precondition', detail: 'The trip has other stops by now.' },
    });
  });

  test('is a conflict, in words, when every stop took place', async () => {
    const made = await api.make({ edtf: '2027-06-03', trip: { title: 'Over' } });
    const stop = await api.act(made.id, 'complete');
    const move = { days: 1, reason: null, versions: versionsOf([stop]) };
    expect(await moveTrip(editor(), String(stop.trip), move)).toMatchObject({
      failure: { code: 'conflict', detail: expect.stringContaining('took place') },
    });
  });
});

describe('putting stops in order', () => {
  test('renumbers them and leaves dates and calendars alone', async () => {
    const { slug, stops } = await makeTrip();
    const order = [stops[0], stops[2], stops[1], stops[3]].flatMap((stop) => stop ?? []);
    expect(taken(await reorderTrip(editor(), slug, versionsOf(order)))).toHaveLength(2);
    const trip = taken(await getDeskTrip(editor(), slug));
    expect(trip.stops.map((stop) => stop.id)).toEqual(order.map((stop) => stop.id));
    const after = await read(stops[2]?.id ?? '');
    expect(after).toMatchObject({ sequence: stops[2]?.sequence, dates: { edtf: '2027-05-06' } });
    expect(await reorderTrip(editor(), slug, versionsOf(order))).toMatchObject({
      failure: { code: 'precondition' },
    });
  });

  test('takes every stop exactly once', async () => {
    const { slug, stops } = await makeTrip();
    expect(await reorderTrip(editor(), slug, versionsOf(stops.slice(1)))).toMatchObject({
      failure: { code: 'precondition' },
    });
  });
});

test('the desk’s trip, its move and its order are for editors', async () => {
  const { slug, stops } = await makeTrip();
  const versions = versionsOf(stops);
  for (const [role, code] of [
    ['reader', 'unauthenticated'],
    ['analyst', 'forbidden'],
  ] as const) {
    const ctx = testCtx(api.diary.db, role);
    const refused = { ok: false, failure: { code } };
    expect(await getDeskTrip(ctx, slug)).toMatchObject(refused);
    expect(await moveTrip(ctx, slug, { days: 1, reason: null, versions })).toMatchObject(refused);
    expect(await reorderTrip(ctx, slug, versions)).toMatchObject(refused);
  }
});

test.each([
  [{}],
  [{ change: 'move', slug: 'x', stops: [], days: 1, reason: '' }],
  [{ change: 'move', slug: 'x', stops: [{ id: 'y', version: 1 }], days: 0.5, reason: '' }],
  [{ change: 'fly', slug: 'x' }],
])('%j is no change of a trip', async (request) => {
  expect(await changeTrip(editor(), request)).toMatchObject({ failure: { code: 'bad-request' } });
});
