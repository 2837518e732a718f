import { day } from '@/lib/domain/dates/day';
import { isoWeekOf } from '@/lib/domain/dates/iso-week';
import { makeEvent, send } from './support/api';
import { YEAR } from './support/days';
import { PUBLIC_PAGES } from './support/public-pages';
import { publicRoutes, routeOf } from './support/routes';
import { sharedServer } from './support/server';
import { expect, test } from './support/test';

/** A word that no real text holds; what follows it says where it stood. */
const CANARY = 'Zzyzxcanary';
/** People and places that only a draft, or an event that was withdrawn, knows. */
const DRAFT_PERSON = 'Quillonzyx Vandermeerzy';
const GONE_PERSON = 'Orlanthyx Bevelaquazy';
const DRAFT_PLACE = 'Ushuaia';
const GONE_PLACE = 'Rovaniemi';

/** The week in which all of them would be. */
const WEEK = isoWeekOf(day(`${YEAR}-05-03`));

const SECRETS = [
  ...['draft', 'internal', 'withdrawn', 'merged', 'minister'].map((word) => CANARY + word),
  'Vandermeerzy',
  'Bevelaquazy',
  DRAFT_PLACE,
  GONE_PLACE,
].map(squeeze);

/**
 * A text without all that may part or disguise letters: the folds of calendars, tags, escapes and
 * entities, case, spaces and punctuation.
 */
function squeeze(text: string): string {
  return text
    .replace(/\r?\n[ \t]/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/%[0-9a-f]{2}|&#?\w+;|\\u[0-9a-f]{4}|\\[nrt]/gi, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** As it stands and without its tags, in which attributes would hide. */
function expectNoSecret(text: string, where: string): void {
  const told = squeeze(text) + squeeze(text.replace(/[<>]/g, ' '));
  for (const secret of SECRETS) {
    expect(told.includes(secret), `${secret} at ${where}`).toBe(false);
  }
}

const MACHINES: readonly [path: string, status: number][] = [
  ['/api/health', 200],
  ['/api/v1/nothing-here', 404],
  ['/api/v1/events?limit=500&sort=-updated', 200],
  ['/api/v1/facets', 200],
  [`/api/v1/timeline?z=decade&at=${YEAR}-01-01`, 200],
  [`/api/v1/timeline?lanes=person&z=month&at=${YEAR}-05-03`, 200],
  [`/api/v1/suggest?q=${CANARY}`, 200],
  ['/api/v1/suggest?q=Quillonzyx', 200],
  ['/api/v1/suggest?q=Orlanthyx', 200],
  [`/api/v1/suggest?q=${DRAFT_PLACE.slice(0, 4)}&type=place`, 200],
  [`/api/v1/suggest?q=${GONE_PLACE.slice(0, 4)}&type=place`, 200],
  [`/api/v1/events?q=${CANARY}`, 200],
  ['/api/v1/events?q=Quillonzyx', 200],
  ['/api/v1/openapi.json', 200],
  ['/feeds/events.ics', 200],
  ['/feeds/events.csv', 200],
  ['/feeds/events.ndjson', 200],
  ['/feeds/events.json', 200],
  ['/feeds/events.atom', 200],
  [`/feeds/brief.md?week=${WEEK}`, 200],
  ['/feeds/events.ics?from=2020-01-01&undated=span&sessions=1&profile=rich&alarm=1d', 200],
  ['/sitemap.xml', 200],
  ['/robots.txt', 200],
  ['/world.svg', 200],
  // Where one signs in, and where only a link of a mail leads.
  ['/views', 200],
  ['/mail/nobody', 404],
  ['/mail/nobody/unsubscribe', 404],
];

/** Where changes are told, which name what was in public by its address for ever. */
const CHANGES = '/api/v1/changes';
const STREAM = `${CHANGES}/stream`;

const host = { side: 'host', party: 'TR' };

/** All that the stream has to tell until now: it never ends of itself. */
async function readStream(): Promise<string> {
  const stop = AbortSignal.timeout(5_000);
  const { body } = await fetch(`${sharedServer().baseUrl}${STREAM}?since=0`, { signal: stop });
  let text = '';
  try {
    for await (const part of body?.pipeThrough(new TextDecoderStream()) ?? []) text += part;
  } catch (error) {
    if (!stop.aborted) throw error;
  }
  return text;
}

/** Events of every state in which something of them is private. */
async function makeSecrets(request: Parameters<typeof makeEvent>[0]) {
  const isPublished = false;
  const summit = await makeEvent(
    request,
    { kind: 'summit', title: `${CANARY} draft summit`, edtf: `${YEAR}-05-03` },
    { isPublished },
  );
  const draft = await makeEvent(
    request,
    {
      title: `${CANARY} draft title`,
      summary: `${CANARY} draft summary`,
      topics: [{ slug: 'energy', note: `${CANARY} draft agenda` }],
      sources: [{ title: `${CANARY} draft source` }],
      sessions: [{ title: `${CANARY} draft session`, day: `${YEAR}-05-03` }],
      outcomes: [{ kind: 'deal', title: `${CANARY} draft outcome` }],
      trip: { title: `${CANARY} draft tour` },
      places: [{ city: DRAFT_PLACE, country: 'AR' }],
      participations: [
        {
          side: 'visiting',
          person: { name: DRAFT_PERSON },
          office: { title: `${CANARY} Minister`, party: 'IQ' },
          party: 'IQ',
        },
        host,
      ],
    },
    { isPublished },
  );
  const published = await makeEvent(request, {
    note: `${CANARY} internal note`,
    part_of: summit.id,
    edtf: `${YEAR}-05-04`,
  });
  const withdrawn = await makeEvent(request, {
    title: `${CANARY} withdrawn title`,
    summary: `${CANARY} withdrawn summary`,
    edtf: `${YEAR}-05-05`,
    trip: { title: `${CANARY} withdrawn tour` },
    places: [{ city: GONE_PLACE, country: 'FI' }],
    participations: [{ side: 'visiting', person: { name: GONE_PERSON }, party: 'IQ' }, host],
  });
  const merged = await makeEvent(request, {
    title: `${CANARY} merged title`,
    summary: `${CANARY} merged summary`,
    edtf: `${YEAR}-05-05`,
  });
  const act = (id: string, action: string, data?: unknown) =>
    send(request, 'POST', `/api/v1/events/${id}/actions/${action}`, { role: 'publisher', data });
  expect((await act(withdrawn.id, 'retract')).status()).toBe(200);
  expect((await act(merged.id, 'merge', { into: published.id })).status()).toBe(200);
  return { draft, published, withdrawn, merged };
}

test('nothing of a draft, a note or a withdrawn event is on any public surface', async ({
  request,
}) => {
  test.setTimeout(300_000);
  const { draft, published, withdrawn, merged } = await makeSecrets(request);
  const saved = await send(request, 'POST', '/api/v1/views', {
    role: 'publisher',
    data: { name: 'Everything', filter: '' },
  });
  expect(saved.status(), 'a view of everything, kept by one who may see drafts').toBe(201);
  const view = await saved.json();
  const surfaces: readonly (readonly [path: string, status: number])[] = [
    ...PUBLIC_PAGES.map((path) => [path, 200] as const),
    ...MACHINES,
    ...Object.values<string>(view.feeds).map((url) => [new URL(url).pathname, 200] as const),
    ['/api/v1/views', 401],
    [`/api/v1/views/${view.id}`, 401],
    [`/api/v1/views/${view.id}/address`, 405],
    [`/events/${published.slug}`, 200],
    [`/events/${published.slug}/event.ics`, 200],
    [`/api/v1/events/${published.id}`, 200],
    [`/api/v1/events/${published.id}?as_of=${new Date().toISOString()}`, 200],
    [`/api/v1/events/${published.id}/revisions`, 200],
    // Reading is no action; the address is there, and says nothing.
    [`/api/v1/events/${published.id}/actions/publish`, 405],
    [`/brief?week=${WEEK}`, 200],
    [`/brief?week=${WEEK}&as_of=${new Date().toISOString()}`, 200],
    [`/calendar?month=${YEAR}-05`, 200],
    [`/calendar?view=agenda&date=${YEAR}-05-03`, 200],
    [`/calendar?view=week&date=${YEAR}-05-03`, 200],
    [`/calendar?view=year&month=${YEAR}-05`, 200],
    [`/timeline?z=month&at=${YEAR}-05-03`, 200],
    [`/timeline?lanes=person&z=month&at=${YEAR}-05-03`, 200],
    ['/parties/TR', 200],
    ['/parties/AR', 200],
    ['/parties/FI', 200],
    ['/relations/IQ-TR', 200],
    [`/map?from=${YEAR}-05-01&to=${YEAR}-05-31`, 200],
    [`/map?t=${YEAR}-05-03`, 200],
    ['/people?letter=O', 200],
    ['/people?letter=Q', 200],
    [`/events?q=${CANARY}`, 200],
    // What is not public.
    [`/events/${draft.slug}`, 404],
    [`/events/${draft.slug}/event.ics`, 404],
    [`/api/v1/events/${draft.id}`, 404],
    [`/api/v1/events/${draft.slug}`, 404],
    [`/api/v1/events/${draft.id}/revisions`, 404],
    [`/events/${withdrawn.slug}`, 410],
    [`/events/${withdrawn.slug}/event.ics`, 200],
    [`/api/v1/events/${withdrawn.id}`, 410],
    [`/api/v1/events/${withdrawn.id}/revisions`, 410],
    [`/api/v1/events/${merged.id}`, 200],
    [`/events/${merged.slug}/event.ics`, 200],
    ['/people/quillonzyx-vandermeerzy', 404],
    ['/people/orlanthyx-bevelaquazy', 404],
    ['/places/ushuaia', 404],
    ['/places/rovaniemi', 404],
    ['/trips/zzyzxcanary-draft-tour', 404],
    ['/trips/zzyzxcanary-withdrawn-tour', 404],
    ['/events?person=quillonzyx-vandermeerzy', 400],
    ['/events?place=ushuaia', 400],
    ['/events?trip=zzyzxcanary-draft-tour', 400],
    ['/api/v1/events?person=quillonzyx-vandermeerzy', 400],
    ['/feeds/events.ics?person=quillonzyx-vandermeerzy', 400],
  ];

  const routes = publicRoutes();
  const visited = new Set(
    [...surfaces.map(([path]) => path), CHANGES, STREAM].map((path) => routeOf(path, routes)),
  );
  expect(
    routes.filter((route) => !visited.has(route)),
    'public routes that are not looked at',
  ).toEqual([]);

  for (const [path, status] of surfaces) {
    for (const headers of [{}, { RSC: '1', Accept: 'text/x-component' }]) {
      const response = await request.get(path, { headers });
      if (!('RSC' in headers)) expect(response.status(), path).toBe(status);
      // What was asked for may be said again.
      const [place = '', query = ''] = path.split('?');
      const asked = [...new URLSearchParams(query).values(), ...place.split('/').slice(1)];
      const text = asked.reduce(
        (rest, value) =>
          value === ''
            ? rest
            : rest.replaceAll(value, '').replaceAll(encodeURIComponent(value), ''),
        await response.text(),
      );
      expectNoSecret(text, path);
    }
  }
  const found = await (await request.get(`/api/v1/events?q=${CANARY}`)).json();
  expect(found.total).toBe(0);

  const pages: string[] = [];
  for (let next: string | null = '0'; next !== null; ) {
    const page = await (await request.get(`${CHANGES}?limit=500&since=${next}`)).text();
    pages.push(page);
    next = JSON.parse(page).next;
  }
  for (const told of [pages.join(''), await readStream()]) {
    expect(told, 'what became of it').toContain(`"slug":"${withdrawn.slug}"`);
    const rest = [withdrawn, merged].reduce((text, { slug }) => text.replaceAll(slug, ''), told);
    expectNoSecret(rest, CHANGES);
  }
});

test('a secret is found whatever disguises it', () => {
  for (const text of [
    'ZZYZXCANARY  DRAFT',
    'SUMMARY:Zzyzxcan\r\n ary dr\r\n\taft title',
    '<span>Zzyzxcanary</span> <b>draft</b>',
    '/trips/zzyzxcanary-draft-tour',
    'Zzyzxcanary%20draft',
    'Zzyzxcanary\\u0020draft',
    '<a title="Zzyzxcanary draft">',
  ]) {
    expect(() => expectNoSecret(text, text)).toThrow();
  }
  expectNoSecret(`"${CANARY}": no events`, 'an echo');
});
