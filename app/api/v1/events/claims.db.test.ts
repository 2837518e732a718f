import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApi, type TestApi, type TestEvent } from '@/app/testing';
import { auditEntry, revision } from '@/db/schema';
import type { Result } from '@/lib/domain/errors';
import type { EventDetail } from '@/lib/domain/event/event-detail';
import { chooseClaim } from '@/lib/server/commands/choose-claim';
import { gradeOutlet } from '@/lib/server/commands/grade-outlet';
import { judgeClaim } from '@/lib/server/commands/judge-claim';
import { restoreEvent } from '@/lib/server/commands/restore-event';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.diary.close());

const editor = () => testCtx(api.diary.db, 'editor');
const read = async (id: string): Promise<EventDetail> =>
  (await api.send('GET', `/api/v1/events/${id}`)).json();
const KREMLIN = {
  url: 'https://example.org/kremlin',
  title: 'On a visit',
  outlet: 'Kremlin press',
};
const WIRE = { url: 'https://example.org/wire', title: 'Visit on the 12th', outlet: 'A Wire' };

function taken<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

/** A visit of which one source says 3–5 May, and another 12 May. */
async function disputed(): Promise<{ event: TestEvent; claimOf: (value: string) => string }> {
  const made = await api.make({ sources: [KREMLIN] });
  const says = [{ field: 'dates', value: '2027-05-12', quote: 'on 12 May' }];
  const event = await api.patch(made.id, { sources: [KREMLIN, { ...WIRE, says }] });
  const { claims } = await read(event.id);
  return { event, claimOf: (value) => claims.find((one) => one.value === value)?.id ?? value };
}

describe('saving with a source', () => {
  test('records what it says of every field that is filled, and asks for no grade', async () => {
    const { id } = await api.make({ sources: [KREMLIN] });
    const { claims, sources } = await read(id);
    expect(claims.map((one) => one.field)).toEqual([
      'occurrence',
      'dates',
      'place',
      'participants',
      'topics',
    ]);
    expect(claims.every((one) => one.source === sources[0]?.id && one.credibility === 6)).toBe(
      true,
    );
    expect(sources[0]?.outlet?.reliability).toBe('F');
  });

  test('a patch that leaves the sources alone loses none of it and adds nothing', async () => {
    const { id } = await api.make({ sources: [KREMLIN] });
    const before = await read(id);
    await api.patch(id, { summary: 'More is known.' });
    expect((await read(id)).claims).toEqual(before.claims);
  });

  test.each([
    ['a field that no claim speaks of', { field: 'weather' }, 'sources[0].says[0].field'],
    ['an unknown member', { field: 'dates', grade: 'A' }, 'sources[0].says[0].grade'],
  ])('%s is refused and named', async (_, said, path) => {
    const body = visitDocument({ sources: [{ ...KREMLIN, says: [said] }] });
    const response = await api.send('POST', '/api/v1/events', { role: 'editor', body });
    expect(response.status).toBe(422);
    expect((await response.json()).errors.map((one: { path: string }) => one.path)).toEqual([path]);
  });
});

describe('contradictory claims', () => {
  test('leave the date as it is until one of them is chosen, which moves it', async () => {
    const { event, claimOf } = await disputed();
    expect(event).toMatchObject({ dates: { edtf: '2027-05-03/2027-05-05' } });
    taken(await chooseClaim(editor(), event.id, claimOf('2027-05-12'), event.version));
    const after = await read(event.id);
    expect(after).toMatchObject({
      dates: { edtf: '2027-05-12' },
      sequence: event.sequence + 1,
      version: event.version + 1,
      date_changes: [{ type: 'slip', source: after.sources[1]?.id }],
    });
    expect(after.claims.filter((one) => one.chosen)).toMatchObject([
      { value: '2027-05-12', quote: 'on 12 May' },
    ]);
  });

  test('choosing is a revision, and restoring takes it back', async () => {
    const { event, claimOf } = await disputed();
    taken(await chooseClaim(editor(), event.id, claimOf('2027-05-12'), event.version));
    const [last] = await api.diary.db
      .select({ action: revision.action })
      .from(revision)
      .where(eq(revision.eventId, event.id))
      .orderBy(revision.version)
      .offset(event.version);
    expect(last).toEqual({ action: 'choose-claim' });
    taken(await restoreEvent(editor(), event.id, event.version, null));
    const back = await read(event.id);
    expect(back).toMatchObject({ dates: { edtf: '2027-05-03/2027-05-05' } });
    expect(back.claims.some((one) => one.chosen)).toBe(false);
  });

  test('choosing the other one moves it back', async () => {
    const { event, claimOf } = await disputed();
    taken(await chooseClaim(editor(), event.id, claimOf('2027-05-12'), null));
    taken(await chooseClaim(editor(), event.id, claimOf('2027-05-03/2027-05-05'), null));
    const { dates, claims } = await read(event.id);
    expect(dates.edtf).toBe('2027-05-03/2027-05-05');
    expect(claims.filter((one) => one.chosen).map((one) => one.value)).toEqual([dates.edtf]);
  });

  test('a place that a claim names is what the event is given', async () => {
    const made = await api.make({ sources: [KREMLIN] });
    await api.patch(made.id, { places: [{ city: 'Istanbul', country: 'TR' }] });
    const place = (await read(made.id)).claims.find((one) => one.field === 'place');
    taken(await chooseClaim(editor(), made.id, place?.id ?? '', null));
    expect((await read(made.id)).place?.slug).toBe('ankara');
  });

  test('are for editors, on the version that is stored', async () => {
    const { event, claimOf } = await disputed();
    const id = claimOf('2027-05-12');
    const asReader = testCtx(api.diary.db, 'reader');
    const codes = [
      await chooseClaim(asReader, event.id, id, null),
      await chooseClaim(testCtx(api.diary.db, 'analyst'), event.id, id, null),
      await chooseClaim(editor(), event.id, id, event.version - 1),
      await chooseClaim(editor(), event.id, crypto.randomUUID(), null),
      await judgeClaim(asReader, event.id, { claimId: id, credibility: 1 }, null),
      await gradeOutlet(asReader, 'a-wire', 'A'),
    ].map((result) => (result.ok ? 'done' : result.failure.code));
    expect(codes).toEqual([
      'unauthenticated',
      'forbidden',
      'precondition',
      'not-found',
      'unauthenticated',
      'unauthenticated',
    ]);
    expect((await read(event.id)).version).toBe(event.version);
  });
});

describe('grading', () => {
  test('a claim moves no calendar: SEQUENCE stays', async () => {
    const { event, claimOf } = await disputed();
    const claimId = claimOf('2027-05-12');
    taken(await judgeClaim(editor(), event.id, { claimId, credibility: 2 }, event.version));
    const after = await read(event.id);
    expect(after.claims.find((one) => one.id === claimId)?.credibility).toBe(2);
    expect(after).toMatchObject({ sequence: event.sequence, version: event.version + 1 });
    taken(await judgeClaim(editor(), event.id, { claimId, credibility: 2 }, null));
    expect((await read(event.id)).version).toBe(event.version + 1);
  });

  test('an outlet holds for all of its sources, and is on record', async () => {
    const { event } = await disputed();
    expect(taken(await gradeOutlet(editor(), 'a-wire', 'B'))).toBe('F');
    const graded = (await read(event.id)).sources.map((one) => one.outlet?.reliability);
    expect(graded).toEqual(['F', 'B']);
    const audit = await api.diary.db
      .select()
      .from(auditEntry)
      .where(eq(auditEntry.subject, 'outlet:a-wire'));
    expect(audit).toMatchObject([
      { action: 'grade', before: { reliability: 'F' }, after: { reliability: 'B' } },
    ]);
    expect(await gradeOutlet(editor(), 'no-such-outlet', 'B')).toMatchObject({
      failure: { code: 'not-found' },
    });
  });

  test('the public learns of the grade, not of who gave it', async () => {
    const { event, claimOf } = await disputed();
    const given = { claimId: claimOf('2027-05-12'), credibility: 4 };
    taken(await judgeClaim(editor(), event.id, given, null));
    await api.patch(event.id, { note: 'CANARY between us' });
    const publicly = await Promise.all(
      [`/api/v1/events/${event.id}`, `/api/v1/events/${event.id}/revisions`].map(async (path) =>
        (await api.send('GET', path)).text(),
      ),
    );
    expect(publicly[1]).toContain('"credibility":4');
    for (const text of publicly) expect(text).not.toMatch(/CANARY|test editor|user:editor/);
  });
});
