import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { mailSubscription, rateLimit } from '@/db/schema';
import type { Digest } from '@/lib/domain/digest/digest';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { createEvent } from '@/lib/server/commands/create-event';
import { updateEvent } from '@/lib/server/commands/update-event';
import type { Ctx } from '@/lib/server/ctx';
import { openTestDiary, type TestDiary } from '@/lib/server/testing/open-test-diary';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { confirmSubscription, endSubscription } from './answer-subscription';
import { mailToken, readMailToken } from './mail-token';
import { type SendDigest, sendDue } from './send-due';
import { subscribeByMail } from './subscribe-by-mail';

let diary: TestDiary;
beforeAll(async () => {
  diary = await openTestDiary();
});
afterAll(() => diary.close());
afterEach(async () => {
  await diary.db.delete(mailSubscription);
  await diary.db.delete(rateLimit);
});

const at = (instant: string): Ctx => testCtx(diary.db, 'publisher', new Date(instant));
const MONDAY = '2026-11-23T12:00:00Z';

/** Every mail that was sent, in order. */
function recorder(outcome: 'sent' | 'failed' = 'sent') {
  const mails: { email: string; digest: Digest; id: string }[] = [];
  const send: SendDigest = async (email, digest, id) => {
    mails.push({ email, digest, id });
    return outcome;
  };
  return { mails, send };
}

async function sendAll(ctx: Ctx, send: SendDigest) {
  while ((await sendDue(ctx, send)) > 0);
}

let networks = 0;
async function subscribe(fields: object = {}, ctx = at(MONDAY)) {
  networks += 1;
  const input = {
    email: 'ada@example.org',
    filter: 'host=TR',
    cadence: 'daily',
    zone: 'UTC',
    ...fields,
  };
  const asked = await subscribeByMail(ctx, input, `network ${networks}`);
  if (!asked.ok) throw new Error(JSON.stringify(asked.failure));
  const url = asked.value.confirmUrl;
  return url === null ? null : (url.split('/mail/')[1] ?? '');
}

async function confirmed(fields: object = {}, ctx = at(MONDAY)): Promise<string> {
  const token = await subscribe(fields, ctx);
  if (token === null) throw new Error('confirmed before');
  await confirmSubscription(ctx, token);
  return token;
}

async function publish(fields: object = {}, ctx = at(MONDAY)): Promise<string> {
  const made = await createEvent(
    ctx,
    visitDocument({ title: 'Talks', status: 'announced', ...fields }),
  );
  if (!made.ok) throw new Error(made.failure.detail);
  await act(made.value.id, 'publish', {}, ctx);
  return made.value.id;
}

async function act(id: string, action: string, body: object = {}, ctx = at(MONDAY)) {
  const done = await actOnEvent(ctx, id, action as 'publish', body);
  if (!done.ok) throw new Error(done.failure.detail);
}

describe('a subscription by mail', () => {
  test('sends nothing before its owner has said yes', async () => {
    const { mails, send } = recorder();
    const token = await subscribe();
    await publish();
    await sendAll(at('2026-11-26T00:00:00Z'), send);
    expect(mails).toEqual([]);
    await confirmSubscription(at('2026-11-26T00:00:00Z'), token ?? '');
    // What was known before is not news.
    await sendAll(at('2026-11-28T00:00:00Z'), send);
    expect(mails).toEqual([]);
    await publish();
    await sendAll(at('2026-11-30T00:00:00Z'), send);
    expect(mails.map(({ email }) => email)).toEqual(['ada@example.org']);
  });

  test('is the same when asked for again, and nobody changes what its owner confirmed', async () => {
    const first = await subscribe();
    expect(await subscribe({ hour: 9 })).toBe(first);
    await confirmSubscription(at(MONDAY), first ?? '');
    expect(await subscribe({ hour: 3, email: 'ADA@example.org ' })).toBeNull();
    const rows = await diary.db.select().from(mailSubscription);
    expect(rows.map(({ hour, email }) => [hour, email])).toEqual([[9, 'ada@example.org']]);
  });

  test.each([
    [{ email: 'nobody' }, 'email'],
    [{ email: 'ada@example.org\r\nBcc: eve@example.org' }, 'email'],
    [{ filter: 'host=ZZ' }, 'filter.host'],
    [{ zone: 'Moon/Tranquility' }, 'zone'],
    [{ zone: '+03:00' }, 'zone'],
    [{ hour: 24 }, 'hour'],
    [{ cadence: 'instant' }, 'kinds'],
  ])('with %j is refused by its name', async (fields, path) => {
    const input = { email: 'a@example.org', filter: '', cadence: 'daily', zone: 'UTC', ...fields };
    const asked = await subscribeByMail(at(MONDAY), input, 'refused');
    if (asked.ok) throw new Error('taken');
    expect(asked.failure.errors.map((one) => one.path)).toContain(path);
  });

  test('is limited, by address and by network', async () => {
    const ask = (email: string, network: string) =>
      subscribeByMail(at(MONDAY), { email, filter: '', cadence: 'daily', zone: 'UTC' }, network);
    const byAddress = [];
    for (let n = 0; n < 6; n += 1) byAddress.push((await ask('bob@example.org', `n${n}`)).ok);
    expect(byAddress).toEqual([true, true, true, true, true, false]);
    const byNetwork = [];
    for (let n = 0; n < 21; n += 1) byNetwork.push((await ask(`c${n}@example.org`, 'one')).ok);
    expect(byNetwork.filter(Boolean)).toHaveLength(20);
  });

  test('ends for good by its token, and by no other text', async () => {
    const { mails, send } = recorder();
    const token = await confirmed();
    const id = readMailToken(token);
    for (const text of ['', id ?? '', `${id}.x`, `${randomUUID()}.${token.split('.')[1]}`]) {
      expect(readMailToken(text)).toBeNull();
      expect((await endSubscription(at(MONDAY), text)).ok).toBe(false);
    }
    await endSubscription(at(MONDAY), token);
    await confirmSubscription(at(MONDAY), token);
    await publish();
    await sendAll(at('2026-11-28T00:00:00Z'), send);
    expect(mails).toEqual([]);
    // It may be begun anew.
    expect(await subscribe()).not.toBe(token);
  });
});

describe('a digest', () => {
  test('tells at the local hour what is new, moved, firmed, called off and came of it, once', async () => {
    const { mails, send } = recorder();
    const moved = await publish({ title: 'Moved talks', edtf: '2026-12-07/2026-12-08' });
    const firmed = await publish({ title: 'Firmed talks', edtf: '2026-12' });
    const off = await publish({ title: 'Fallen talks' });
    const held = await publish({
      title: 'Held talks',
      edtf: '2026-11-20',
      outcomes: [{ kind: 'deal', title: 'A deal on water' }],
    });
    const elsewhere = await publish({
      title: 'Elsewhere',
      participations: [{ side: 'host', party: 'JO' }],
      places: [],
    });
    await confirmed({ zone: 'Asia/Kathmandu' });
    await publish({ title: 'New talks' });
    await act(moved, 'reschedule', { edtf: '2026-12-10/2026-12-11', reason: 'Snow' });
    await act(firmed, 'reschedule', { edtf: '2026-12-15' });
    await act(off, 'cancel', { reason: 'Illness' });
    await act(held, 'complete');
    await act(elsewhere, 'cancel');
    await updateEvent(at(MONDAY), held, { note: 'Internal' }, null);
    // 07:00 in Kathmandu is 01:15 in UTC.
    await sendAll(at('2026-11-24T01:14:59Z'), send);
    expect(mails).toEqual([]);
    await sendAll(at('2026-11-24T01:15:00Z'), send);
    expect(mails).toHaveLength(1);
    const { lines, name, changesUrl } = mails[0]?.digest ?? { lines: [] };
    expect(name).toBe('Chancery: host Türkiye');
    expect(changesUrl).toBe('https://diary.example/changes?host=TR');
    expect(lines.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Cancelled: Fallen talks/),
      'Moved from 7–8 Dec 2026 to 10–11 Dec 2026: Moved talks',
      'Date firmed to 15 Dec 2026, had been Dec 2026: Firmed talks',
      expect.stringMatching(/^Announced: New talks/),
      'Took place: Held talks, 20 Nov 2026',
    ]);
    expect(lines[1]?.notes).toEqual(['Snow']);
    expect(lines[4]?.notes).toEqual(['A deal on water']);
    // Nothing new, nothing sent; and never the same again.
    await sendAll(at('2026-11-25T12:00:00Z'), send);
    await sendAll(at('2026-11-26T12:00:00Z'), send);
    expect(mails).toHaveLength(1);
  });

  test('says nothing of drafts, notes and withdrawn events but that one was withdrawn', async () => {
    const { mails, send } = recorder();
    await confirmed();
    await publish({ note: 'Canary note' });
    const gone = await publish({ title: 'Canary withdrawn', summary: 'Canary text' });
    await act(gone, 'retract', { reason: 'Canary reason' });
    await createEvent(at(MONDAY), visitDocument({ title: 'Canary draft' }));
    await sendAll(at('2026-11-24T12:00:00Z'), send);
    expect(mails[0]?.digest.lines.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Announced: Talks/),
      'Withdrawn: an event of 3–5 May 2027',
    ]);
    expect(JSON.stringify(mails)).not.toMatch(/canary/i);
  });

  test('comes weekly on its day, at its hour before and after the clock is changed', async () => {
    const { mails, send } = recorder();
    await confirmed(
      { cadence: 'weekly', weekday: 7, zone: 'America/New_York' },
      at('2026-10-20T12:00:00Z'),
    );
    await publish({}, at('2026-10-21T12:00:00Z'));
    await sendAll(at('2026-10-25T10:59:59Z'), send);
    expect(mails).toHaveLength(0);
    await sendAll(at('2026-10-25T11:00:00Z'), send);
    expect(mails).toHaveLength(1);
    await publish({}, at('2026-10-26T12:00:00Z'));
    // Summer time has ended: seven in the morning is an hour later in UTC.
    await sendAll(at('2026-11-01T11:59:59Z'), send);
    expect(mails).toHaveLength(1);
    await sendAll(at('2026-11-01T12:00:00Z'), send);
    expect(mails).toHaveLength(2);
  });
});

test('an alert comes at once, for what it was asked for alone', async () => {
  const { mails, send } = recorder();
  await confirmed({ cadence: 'instant', kinds: ['moved', 'cancelled'] });
  const id = await publish();
  await sendAll(at('2026-11-23T12:00:05Z'), send);
  expect(mails).toEqual([]);
  await act(id, 'reschedule', { edtf: '2027-06-01' });
  await sendAll(at('2026-11-23T12:00:10Z'), send);
  await sendAll(at('2026-11-23T12:00:15Z'), send);
  expect(mails.map(({ digest }) => digest.lines.map(({ kind }) => kind))).toEqual([['moved']]);
  await act(id, 'cancel');
  await sendAll(at('2026-11-23T12:00:20Z'), send);
  expect(mails[1]?.digest.lines.map(({ kind }) => kind)).toEqual(['cancelled']);
});

test('a mail that the server refuses is tried again, as the same mail', async () => {
  await confirmed();
  await publish();
  const refused = recorder('failed');
  await sendAll(at('2026-11-24T07:00:00Z'), refused.send);
  expect(refused.mails).toHaveLength(1);
  const taken = recorder();
  await sendAll(at('2026-11-24T07:00:59Z'), taken.send);
  expect(taken.mails).toHaveLength(0);
  await sendAll(at('2026-11-24T07:01:00Z'), taken.send);
  expect(taken.mails).toEqual(refused.mails);
  await sendAll(at('2026-11-25T12:00:00Z'), taken.send);
  expect(taken.mails).toHaveLength(1);
});

describe('a thousand subscribers', () => {
  const MANY = 1000;
  async function subscribeMany() {
    await diary.db.execute(sql`
      insert into mail_subscription (id, email, filter, cadence, kinds, hour, weekday, zone, created_at,
        confirmed_at, due_at, last_seq)
      select gen_random_uuid(), 'reader' || n || '@example.org', 'host=TR', 'daily', '{}', 7, 1, 'UTC',
        ${MONDAY}::timestamptz, ${MONDAY}::timestamptz, '2026-11-24T07:00:00Z'::timestamptz,
        (select coalesce(max(seq), 0) from change)
      from generate_series(1, ${MANY}) n`);
    await publish();
  }

  test('are told once each by three processes at once', async () => {
    await subscribeMany();
    const { mails, send } = recorder();
    const ctx = at('2026-11-24T07:00:00Z');
    await Promise.all([1, 2, 3].map(() => sendAll(ctx, send)));
    expect(mails).toHaveLength(MANY);
    expect(new Set(mails.map(({ email }) => email)).size).toBe(MANY);
  }, 60_000);

  test('none is told twice after a kill in the middle, and only what was under way is lost', async () => {
    await subscribeMany();
    const mails: string[] = [];
    // Killed while the 401st is being handed over: nothing it awaits ever comes.
    const killed: SendDigest = (email) => {
      if (mails.length >= 400) return new Promise(() => {});
      mails.push(email);
      return Promise.resolve('sent');
    };
    void sendAll(at('2026-11-24T07:00:00Z'), killed);
    await vi.waitFor(() => expect(mails.length).toBe(400), { timeout: 30_000 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const next: SendDigest = async (email) => {
      mails.push(email);
      return 'sent';
    };
    await sendAll(at('2026-11-24T07:00:01Z'), next);
    // What the dead process had in hand waits for its lease to end.
    expect(mails.length).toBeLessThan(MANY);
    await sendAll(at('2026-11-24T07:10:00Z'), next);
    expect(new Set(mails).size).toBe(mails.length);
    expect(mails.length).toBeGreaterThanOrEqual(MANY - 4);
  }, 90_000);
});

test('a process that is stopped leaves what it has not begun to others at once', async () => {
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) await confirmed({ email: `r${n}@example.org` });
  await publish();
  const stopped = new AbortController();
  const { mails, send } = recorder();
  const stopping: SendDigest = async (...mail) => {
    stopped.abort();
    return send(...mail);
  };
  const ctx = at('2026-11-24T07:00:00Z');
  await sendDue(ctx, stopping, stopped.signal);
  expect(mails.length).toBeLessThan(8);
  await sendAll(ctx, send);
  expect(mails).toHaveLength(8);
});

test('the token of a mail is of one subscription', async () => {
  const token = await confirmed();
  const [row] = await diary.db
    .select()
    .from(mailSubscription)
    .where(eq(mailSubscription.email, 'ada@example.org'));
  expect(mailToken(row?.id ?? '')).toBe(token);
});
