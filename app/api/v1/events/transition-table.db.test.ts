import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '@/app/testing';
import { UNKNOWN_DATES } from '@/lib/domain/dates/event-dates';
import type { EventRecord } from '@/lib/domain/event/event-record';
import {
  EDITORIAL_STATES,
  type EditorialState,
  STATUSES,
  type Status,
  USER_ROLES,
  type UserRole,
} from '@/lib/domain/event/vocabulary';
import { SYSTEM } from '@/lib/domain/permissions';
import { commitEvents } from '@/lib/server/commands/commit-events';
import { createEvent } from '@/lib/server/commands/create-event';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';

/* Every action from every status and editorial state by every role, over the API: what it answers,
   and what the event is afterwards. The table is written out, not read from the code it judges. */

interface Rule {
  role: UserRole;
  body?: object;
  /** The status each status becomes; one that is missing is a conflict. */
  status?: Partial<Record<Status, Status>>;
  /** The editorial state each becomes; one that is missing is a conflict. Without it any stays. */
  editorial?: Partial<Record<EditorialState, EditorialState>>;
}

const become = (status: Status, from: readonly Status[]): Partial<Record<Status, Status>> =>
  Object.fromEntries(from.map((one) => [one, status]));
const FIRMABLE: readonly Status[] = ['reported', 'announced', 'postponed'];
const AWAITED: readonly Status[] = [...FIRMABLE, 'confirmed'];

const TABLE: Record<string, Rule> = {
  report: { role: 'editor', status: become('reported', FIRMABLE) },
  announce: { role: 'editor', status: become('announced', FIRMABLE) },
  // The other side has confirmed already, in every event of this test.
  confirm: { role: 'editor', body: { side: 'host' }, status: become('confirmed', FIRMABLE) },
  reschedule: {
    role: 'editor',
    body: { edtf: '2027-06-01/2027-06-02' },
    status: {
      reported: 'reported',
      announced: 'announced',
      confirmed: 'confirmed',
      postponed: 'announced',
      cancelled: 'cancelled',
      'did-not-happen': 'did-not-happen',
    },
  },
  postpone: { role: 'editor', status: become('postponed', AWAITED) },
  cancel: { role: 'editor', status: become('cancelled', AWAITED) },
  'did-not-happen': { role: 'editor', status: become('did-not-happen', AWAITED) },
  // The postponed events of this test have no date: when should they have taken place?
  complete: {
    role: 'editor',
    status: become('completed', ['reported', 'announced', 'confirmed']),
  },
  reopen: {
    role: 'editor',
    status: become('announced', ['completed', 'cancelled', 'did-not-happen', 'postponed']),
  },
  submit: { role: 'editor', editorial: { draft: 'in-review' } },
  'send-back': { role: 'editor', editorial: { 'in-review': 'draft' } },
  publish: {
    role: 'publisher',
    editorial: { draft: 'published', 'in-review': 'published', retracted: 'published' },
  },
  retract: { role: 'publisher', editorial: { published: 'retracted' } },
  // Answers with the event that stands for both, which is `target`.
  merge: { role: 'publisher', editorial: { published: 'published' } },
  unmerge: { role: 'publisher', editorial: {} },
};
const ACTORS = ['anonymous', 'analyst', 'editor', 'publisher', 'admin'] as const;
type ActorName = (typeof ACTORS)[number];

let api: TestApi;
let template: EventRecord;
let target: string;
const stock = new Map<string, string[]>();

beforeAll(async () => {
  api = await openTestApi();
  const ctx = testCtx(api.diary.db);
  const made = await createEvent(ctx, visitDocument());
  if (!made.ok) throw new Error(made.failure.detail);
  template = made.value;
  target = (await api.make()).id;
  const cells = Object.entries(TABLE).flatMap(([action, rule]) =>
    STATUSES.flatMap((status) =>
      EDITORIAL_STATES.flatMap((editorial) =>
        ACTORS.filter((actor) => isAllowed(actor, rule)).map(() => ({ action, status, editorial })),
      ),
    ),
  );
  const commits = cells.map(({ action, status, editorial }) => {
    const record = recordIn(status, editorial);
    const key = `${action} ${status} ${editorial}`;
    stock.set(key, [...(stock.get(key) ?? []), record.id]);
    return record;
  });
  const at = new Date(template.createdAt);
  await api.diary.db.transaction((tx) =>
    commitEvents(
      tx,
      { ...ctx, actor: SYSTEM },
      commits.map((record) => ({
        before: null,
        steps: [{ record, action: 'create', reason: null, at }],
      })),
    ),
  );
}, 120_000);
afterAll(() => api.diary.close());

/** An event in a status and an editorial state, as it would have come there. */
function recordIn(status: Status, editorial: EditorialState): EventRecord {
  const sourceIds = new Map(template.sources.map((one) => [one.id, randomUUID()]));
  const isEnded = status === 'completed' || status === 'cancelled' || status === 'did-not-happen';
  const isPostponed = status === 'postponed';
  const wasPublic = editorial === 'published' || editorial === 'retracted';
  return {
    ...template,
    id: randomUUID(),
    slug: '',
    status,
    editorial,
    dates: isPostponed ? UNKNOWN_DATES : template.dates,
    postponed: isPostponed ? { at: template.createdAt, dates: template.dates } : null,
    statusBefore: isEnded || isPostponed ? 'announced' : null,
    firstPublishedAt: wasPublic ? template.createdAt : null,
    sources: template.sources.map((one) => ({ ...one, id: sourceIds.get(one.id) ?? one.id })),
    claims: [
      {
        id: randomUUID(),
        sourceId: null,
        field: 'occurrence',
        value: 'confirmed',
        credibility: 6,
        asserts: true,
        quote: null,
        chosen: false,
        side: 'visiting',
      },
    ],
  };
}

function isAllowed(actor: ActorName, { role }: Rule): boolean {
  return actor !== 'anonymous' && USER_ROLES.indexOf(actor) >= USER_ROLES.indexOf(role);
}

function give(id: string, action: string, actor: ActorName, rule: Rule) {
  const body = { ...rule.body, ...(action === 'merge' && { into: target }) };
  return api.send('POST', `/api/v1/events/${id}/actions/${action}`, {
    ...(actor === 'anonymous' ? {} : { role: actor }),
    body,
  });
}

/** The states an action leads to, or null for a conflict. */
function expectedAfter(rule: Rule, status: Status, editorial: EditorialState) {
  const after = {
    status: rule.status ? rule.status[status] : status,
    editorial: rule.editorial ? rule.editorial[editorial] : editorial,
  };
  return after.status && after.editorial ? after : null;
}

describe.each(Object.entries(TABLE))('%s', (action, rule) => {
  describe.each(STATUSES)('from %s', (status) => {
    test.each(EDITORIAL_STATES)('%s answers as the table says, to each role', async (editorial) => {
      const ids = [...(stock.get(`${action} ${status} ${editorial}`) ?? [])];
      const untouched = ids[0] ?? target;
      const after = expectedAfter(rule, status, editorial);
      for (const actor of ACTORS) {
        const allowed = isAllowed(actor, rule);
        const id = allowed ? (ids.shift() ?? '') : untouched;
        const response = await give(id, action, actor, rule);
        const document = await response.json();
        const refused = actor === 'anonymous' ? 401 : 403;
        expect([actor, response.status]).toEqual([actor, allowed ? (after ? 200 : 409) : refused]);
        if (!allowed || after === null) continue;
        expect(document).toMatchObject(
          action === 'merge' ? { id: target, editorial: 'published' } : { id, ...after },
        );
      }
      expect(ids).toEqual([]);
    });
  });
});

test.each(STATUSES)('an event that is %s and merged takes nothing but unmerge', async (status) => {
  const { id } = await api.make({ status: status === 'postponed' ? 'reported' : status });
  if (status === 'postponed') await api.act(id, 'postpone');
  await api.act(id, 'merge', { into: target });
  for (const [action, rule] of Object.entries(TABLE)) {
    if (action === 'unmerge') continue;
    expect([action, (await give(id, action, 'admin', rule)).status]).toEqual([action, 409]);
  }
  expect(await api.act(id, 'unmerge')).toMatchObject({ id, status, editorial: 'published' });
});

test('an event that was deleted is gone, one that never was is not found, for every action', async () => {
  const { id } = await api.make({}, 'draft');
  const headers = { 'If-Match': '*' };
  expect(
    (await api.send('DELETE', `/api/v1/events/${id}`, { role: 'editor', headers })).status,
  ).toBe(204);
  for (const [action, rule] of Object.entries(TABLE)) {
    expect([action, (await give(id, action, 'admin', rule)).status]).toEqual([action, 410]);
    const nowhere = await give(randomUUID(), action, 'admin', rule);
    expect([action, nowhere.status]).toEqual([action, 404]);
  }
});

test.each([
  ['reschedule', {}, 'edtf'],
  ['reschedule', { edtf: '2026-02-30' }, 'edtf'],
  ['confirm', {}, 'side'],
  ['confirm', { side: 'third' }, 'side'],
  ['merge', {}, 'into'],
  ['postpone', { until: 'noon' }, 'until'],
  ['cancel', { why: 'snow' }, 'why'],
])('%s with %j is refused and names %s', async (action, body, path) => {
  const { id } = await api.make();
  const response = await api.send('POST', `/api/v1/events/${id}/actions/${action}`, {
    role: 'publisher',
    body,
  });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ errors: [{ path }] });
});

test('a postponed event that was given a date can be completed and keeps it', async () => {
  const { id } = await api.make();
  await api.act(id, 'postpone', { edtf: '2027-07-01' });
  expect(await api.act(id, 'complete')).toMatchObject({
    status: 'completed',
    dates: { edtf: '2027-07-01' },
  });
});
