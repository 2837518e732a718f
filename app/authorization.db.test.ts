import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiKey, event, revision } from '@/db/schema';
import { ACTIONS, PAIR_ACTIONS } from '@/lib/domain/event/actions';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import { createApiKey } from '@/lib/server/auth/api-keys';
import { visitDocument } from '@/lib/server/testing/test-ctx';
import { visitTable } from '@/lib/server/testing/visit-table';
import {
  type HttpMethod,
  listRoutes,
  METHODS,
  openTestApi,
  type Sent,
  type TestApi,
} from './testing';

let api: TestApi;
let revoked: string;
let draft: string;
let published: string;
let other: string;

beforeAll(async () => {
  api = await openTestApi();
  const { db } = api.diary;
  const made = await createApiKey(db, {
    name: 'revoked',
    role: 'admin',
    createdBy: null,
    now: new Date(),
  });
  revoked = made.key;
  await db.update(apiKey).set({ revokedAt: new Date() }).where(eq(apiKey.id, made.id));
  await makeEvents();
});
afterAll(() => api.diary.close());

async function makeEvents() {
  draft = (await api.make({}, 'draft')).id;
  published = (await api.make()).id;
  other = (await api.make()).id;
}

/** Who may ask: a reader without a key, a key of each role, and one that was revoked. */
const CALLERS = ['anonymous', 'analyst', 'editor', 'publisher', 'admin', 'revoked'] as const;
type Caller = (typeof CALLERS)[number];
type Answers = Record<Caller, number>;

/** The same for everyone who is somebody; a key that nobody holds is never overlooked. */
const everyone = (status: number): Answers => ({
  anonymous: status,
  analyst: status,
  editor: status,
  publisher: status,
  admin: status,
  revoked: 401,
});
/** Surfaces that do not look at keys at all. */
const alike = (status: number): Answers => ({ ...everyone(status), revoked: status });
const fromRole = (role: UserRole, status: number): Answers => ({
  anonymous: 401,
  analyst: role === 'analyst' ? status : 403,
  editor: role === 'analyst' || role === 'editor' ? status : 403,
  publisher: status,
  admin: status,
  revoked: 401,
});

interface Cell {
  path: () => string;
  sent?: () => Sent;
  answers: Answers;
  /** What it answers goes on for ever. */
  isEndless?: true;
}

const anyVersion = { headers: { 'If-Match': '*' } };

/** What each method of each route answers whom; a method with no cell is 405 for all. */
const MATRIX: Record<string, Partial<Record<HttpMethod, Cell[]>>> = {
  '/api/[...path]': Object.fromEntries(
    METHODS.filter((method) => method !== 'OPTIONS').map((method) => [
      method,
      [{ path: () => '/api/v1/nothing-here', answers: alike(404) }],
    ]),
  ),
  '/api/auth/[...all]': {
    // The ways in that are open are proved in lib/server/auth.
    GET: [{ path: () => '/api/auth/list-sessions', answers: alike(404) }],
    HEAD: [{ path: () => '/api/auth/list-sessions', answers: alike(404) }],
    POST: [{ path: () => '/api/auth/sign-up/email', answers: alike(404) }],
  },
  '/api/health': {
    GET: [
      { path: () => '/api/health', answers: alike(200) },
      { path: () => '/api/health?ready=1', answers: alike(200) },
    ],
    HEAD: [{ path: () => '/api/health', answers: alike(200) }],
  },
  '/api/v1/changes': {
    GET: [{ path: () => '/api/v1/changes', answers: alike(200) }],
    HEAD: [{ path: () => '/api/v1/changes', answers: alike(200) }],
  },
  '/api/v1/changes/stream': {
    GET: [
      { path: () => '/api/v1/changes/stream', answers: alike(200), isEndless: true },
      { path: () => '/api/v1/changes/stream?since=x', answers: alike(400) },
    ],
    HEAD: [{ path: () => '/api/v1/changes/stream', answers: alike(200) }],
  },
  '/api/v1/events': {
    GET: [
      { path: () => '/api/v1/events', answers: everyone(200) },
      { path: () => '/api/v1/events?editorial=draft', answers: fromRole('editor', 200) },
      { path: () => '/api/v1/events?editorial=published', answers: fromRole('editor', 200) },
    ],
    HEAD: [{ path: () => '/api/v1/events', answers: everyone(200) }],
    POST: [
      {
        path: () => '/api/v1/events',
        sent: () => ({ body: visitDocument() }),
        answers: fromRole('editor', 201),
      },
      // Who may not write is told so, whatever was sent.
      { path: () => '/api/v1/events', answers: fromRole('editor', 415) },
      {
        path: () => '/api/v1/events',
        sent: () => ({ body: '{' }),
        answers: fromRole('editor', 400),
      },
    ],
  },
  '/api/v1/events/[id]': {
    GET: [
      { path: () => `/api/v1/events/${published}`, answers: everyone(200) },
      {
        path: () => `/api/v1/events/${draft}`,
        answers: { ...everyone(200), anonymous: 404, analyst: 404 },
      },
    ],
    HEAD: [
      {
        path: () => `/api/v1/events/${draft}`,
        answers: { ...everyone(200), anonymous: 404, analyst: 404 },
      },
    ],
    PATCH: [
      {
        path: () => `/api/v1/events/${published}`,
        sent: () => ({ body: { summary: 'changed' }, ...anyVersion }),
        answers: fromRole('editor', 200),
      },
      {
        path: () => `/api/v1/events/${draft}`,
        sent: () => ({ body: { summary: 'changed' }, ...anyVersion }),
        answers: fromRole('editor', 200),
      },
      { path: () => `/api/v1/events/${draft}`, answers: fromRole('editor', 428) },
      { path: () => '/api/v1/events/nobody', answers: fromRole('editor', 404) },
    ],
    DELETE: [
      {
        path: () => `/api/v1/events/${draft}`,
        sent: () => anyVersion,
        answers: fromRole('editor', 204),
      },
      {
        path: () => `/api/v1/events/${published}`,
        sent: () => anyVersion,
        answers: fromRole('editor', 409),
      },
    ],
  },
  '/api/v1/events/[id]/actions/[action]': {
    POST: [
      ...(
        [
          ['report', {}],
          ['announce', {}],
          ['confirm', { side: 'host' }],
          ['reschedule', { edtf: '2027-05-09' }],
          ['postpone', {}],
          ['cancel', {}],
          ['did-not-happen', {}],
          ['complete', {}],
          ['submit', {}],
          ['publish', {}],
        ] as const
      ).map(([action, body]) => ({
        path: () => `/api/v1/events/${draft}/actions/${action}`,
        sent: () => ({ body }),
        answers: fromRole(ACTIONS[action].role, 200),
      })),
      {
        path: () => `/api/v1/events/${published}/actions/retract`,
        answers: fromRole('publisher', 200),
      },
      {
        path: () => `/api/v1/events/${published}/actions/merge`,
        sent: () => ({ body: { into: other } }),
        answers: fromRole('publisher', 200),
      },
      {
        path: () => `/api/v1/events/${published}/actions/unmerge`,
        answers: fromRole('publisher', 409),
      },
      { path: () => `/api/v1/events/${draft}/actions/send-back`, answers: fromRole('editor', 409) },
      { path: () => `/api/v1/events/${draft}/actions/reopen`, answers: fromRole('editor', 409) },
      { path: () => `/api/v1/events/${draft}/actions/fly`, answers: { ...everyone(404) } },
    ],
  },
  '/api/v1/events/[id]/revisions': {
    GET: [
      { path: () => `/api/v1/events/${published}/revisions`, answers: everyone(200) },
      {
        path: () => `/api/v1/events/${draft}/revisions`,
        answers: { ...everyone(200), anonymous: 404, analyst: 404 },
      },
    ],
    HEAD: [{ path: () => `/api/v1/events/${published}/revisions`, answers: everyone(200) }],
  },
  '/api/v1/facets': readsAt('/api/v1/facets'),
  '/api/v1/imports': {
    POST: [
      {
        path: () => '/api/v1/imports',
        sent: () => ({ body: visitTable({}), headers: { 'Content-Type': 'text/csv' } }),
        answers: fromRole('editor', 200),
      },
      {
        path: () => '/api/v1/imports?publish=1',
        sent: () => ({ body: visitTable({}), headers: { 'Content-Type': 'text/csv' } }),
        answers: fromRole('publisher', 200),
      },
      // Who may not write is told so, whatever was sent.
      { path: () => '/api/v1/imports?foo=1', answers: fromRole('editor', 400) },
      { path: () => '/api/v1/imports', answers: fromRole('editor', 415) },
    ],
  },
  '/api/v1/openapi.json': {
    GET: [{ path: () => '/api/v1/openapi.json', answers: alike(200) }],
    HEAD: [{ path: () => '/api/v1/openapi.json', answers: alike(200) }],
  },
  '/api/v1/parse': {
    POST: [
      {
        path: () => '/api/v1/parse',
        sent: () => ({ body: { text: 'Iraqi PM to Moscow, Oct 10-11' } }),
        answers: fromRole('editor', 200),
      },
      // Who may not ask is told so, whatever was sent.
      { path: () => '/api/v1/parse', answers: fromRole('editor', 415) },
    ],
  },
  '/api/v1/suggest': {
    GET: [
      { path: () => '/api/v1/suggest?q=ankara', answers: everyone(200) },
      { path: () => '/api/v1/suggest?q=tass&type=outlet', answers: fromRole('editor', 200) },
    ],
    HEAD: [{ path: () => '/api/v1/suggest?q=ankara', answers: everyone(200) }],
  },
  '/api/v1/timeline': readsAt('/api/v1/timeline'),
  '/api/v1/views': {
    GET: [{ path: () => '/api/v1/views', answers: fromRole('analyst', 200) }],
    HEAD: [{ path: () => '/api/v1/views', answers: fromRole('analyst', 200) }],
    POST: [
      {
        path: () => '/api/v1/views',
        sent: () => ({ body: { name: `View ${Math.random()}`, filter: 'host=TR' } }),
        answers: fromRole('analyst', 201),
      },
      // Who may not write is told so, whatever was sent.
      { path: () => '/api/v1/views', answers: fromRole('analyst', 415) },
    ],
  },
  // A view of somebody else is none.
  '/api/v1/views/[id]': {
    GET: [{ path: () => `/api/v1/views/${published}`, answers: fromRole('analyst', 404) }],
    HEAD: [{ path: () => `/api/v1/views/${published}`, answers: fromRole('analyst', 404) }],
    PATCH: [
      {
        path: () => `/api/v1/views/${published}`,
        sent: () => ({ body: { name: 'Mine' } }),
        answers: fromRole('analyst', 404),
      },
    ],
    DELETE: [{ path: () => `/api/v1/views/${published}`, answers: fromRole('analyst', 404) }],
  },
  '/api/v1/views/[id]/address': {
    POST: [{ path: () => `/api/v1/views/${published}/address`, answers: fromRole('analyst', 404) }],
    DELETE: [
      { path: () => `/api/v1/views/${published}/address`, answers: fromRole('analyst', 404) },
    ],
  },
  '/mail/[token]/unsubscribe': {
    GET: [{ path: () => '/mail/x/unsubscribe', answers: alike(303) }],
    HEAD: [{ path: () => '/mail/x/unsubscribe', answers: alike(303) }],
    POST: [{ path: () => '/mail/x/unsubscribe', answers: alike(404) }],
  },
  '/robots.txt': readsAlike('/robots.txt'),
  '/sitemap.xml': readsAlike('/sitemap.xml'),
  '/world.svg': readsAlike('/world.svg'),
  '/events/[slug]/event.ics': {
    GET: [
      { path: () => `/events/${published}/event.ics`, answers: alike(200) },
      { path: () => `/events/${draft}/event.ics`, answers: alike(404) },
    ],
    HEAD: [{ path: () => `/events/${published}/event.ics`, answers: alike(200) }],
  },
  ...Object.fromEntries(
    ['ics', 'atom', 'csv', 'ndjson', 'json'].map((format) => {
      const cell = { path: () => `/feeds/events.${format}`, answers: alike(200) };
      return [`/feeds/events.${format}`, { GET: [cell], HEAD: [cell] }];
    }),
  ),
  ...Object.fromEntries(
    ['ics', 'atom', 'csv', 'ndjson', 'json'].map((format) => {
      const cell = { path: () => `/feeds/${'x'.repeat(43)}/events.${format}`, answers: alike(404) };
      return [`/feeds/[token]/events.${format}`, { GET: [cell], HEAD: [cell] }];
    }),
  ),
  '/feeds/brief.md': {
    GET: [{ path: () => '/feeds/brief.md?week=2027-W18', answers: alike(200) }],
    HEAD: [{ path: () => '/feeds/brief.md?week=2027-W18', answers: alike(200) }],
  },
};

function readsAt(address: string) {
  const cells = [{ path: () => address, answers: everyone(200) }];
  return { GET: cells, HEAD: cells };
}

function readsAlike(address: string) {
  const cells = [{ path: () => address, answers: alike(200) }];
  return { GET: cells, HEAD: cells };
}

test('every route has its row in the matrix', () => {
  expect(listRoutes()).toEqual(Object.keys(MATRIX).sort());
});

test('every action has its cell in the matrix', () => {
  const cells = MATRIX['/api/v1/events/[id]/actions/[action]']?.POST ?? [];
  const named = cells.map(({ path }) => path().split('/').at(-1));
  for (const action of Object.keys({ ...ACTIONS, ...PAIR_ACTIONS }))
    expect(named).toContain(action);
});

/** Everything that a request nobody may make could have changed. */
async function countRows(): Promise<number[]> {
  const { db } = api.diary;
  return [await db.$count(event), await db.$count(revision)];
}

async function sendAs(caller: Caller, method: HttpMethod, { path, sent }: Cell) {
  const identity =
    caller === 'anonymous' ? {} : caller === 'revoked' ? { key: revoked } : { role: caller };
  return api.send(method, path(), { ...sent?.(), ...identity });
}

for (const route of listRoutes()) {
  describe(route, () => {
    for (const method of METHODS.filter((one) => one !== 'OPTIONS')) {
      const cells = MATRIX[route]?.[method];
      if (!cells) {
        test(`takes no ${method}, whoever asks`, async () => {
          const path = route.replace(/\[(?:\.\.\.)?\w+\]/g, 'x');
          for (const caller of CALLERS) {
            const response = await sendAs(caller, method, {
              path: () => path,
              answers: alike(405),
            });
            expect(response.status).toBe(405);
            expect(response.headers.get('allow')).not.toContain(method);
          }
        });
        continue;
      }
      for (const [index, cell] of cells.entries()) {
        for (const caller of CALLERS) {
          const status = cell.answers[caller];
          test(`${method} (${index + 1}) answers ${status} to ${caller}`, async () => {
            const before = await countRows();
            const response = await sendAs(caller, method, cell);
            expect(response.status).toBe(status);
            if (status >= 400) expect(await countRows()).toEqual(before);
            if (status === 401) expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
            // What was changed is not what the next caller is to find.
            if (cell.isEndless) await response.body?.cancel();
            else await response.arrayBuffer();
            if (response.ok && method !== 'GET' && method !== 'HEAD') await makeEvents();
          });
        }
      }
    }

    test('tells any origin what it takes', async () => {
      const path = route.replace(/\[(?:\.\.\.)?\w+\]/g, 'x');
      const response = await api.send('OPTIONS', path);
      expect(response.status).toBe(204);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      const allowed = response.headers.get('allow')?.split(', ') ?? [];
      expect(allowed.sort()).toEqual([...Object.keys(MATRIX[route] ?? {}), 'OPTIONS'].sort());
    });
  });
}
