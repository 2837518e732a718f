import { makeEvent, send } from './support/api';
import { PUBLIC_PAGES } from './support/public-pages';
import { expect, test } from './support/test';

/** A word that no real text holds; each private field has its own. */
const CANARY = 'Zzyzxcanary';
const PERSON = 'Quillonzyx Vandermeerzy';

const MACHINES = [
  '/api/v1/events?limit=500&sort=-updated',
  '/api/v1/facets',
  '/api/v1/timeline?z=decade&at=2027-01-01',
  '/api/v1/timeline?lanes=person&z=month&at=2027-05-03',
  `/api/v1/suggest?q=${CANARY}`,
  '/api/v1/suggest?q=Quillonzyx',
  `/api/v1/events?q=${CANARY}`,
  '/api/v1/events?q=Quillonzyx',
  '/api/v1/openapi.json',
  '/feeds/events.ics',
  '/feeds/events.csv',
  '/feeds/events.ndjson',
  '/feeds/events.json',
  '/feeds/events.atom',
  '/feeds/events.ics?from=2020-01-01&undated=span&sessions=1&profile=rich&alarm=1d',
];

test('nothing of a draft, a note or a withdrawn event is on any public surface', async ({
  request,
}) => {
  test.setTimeout(180_000);
  const summit = await makeEvent(
    request,
    { kind: 'summit', title: `${CANARY} draft summit`, edtf: '2027-05-03' },
    { isPublished: false },
  );
  const draft = await makeEvent(
    request,
    {
      title: `${CANARY} draft title`,
      summary: `${CANARY} draft summary`,
      topics: [{ slug: 'energy', note: `${CANARY} draft agenda` }],
      sources: [{ title: `${CANARY} draft source` }],
      sessions: [{ title: `${CANARY} draft session`, day: '2027-05-03' }],
      outcomes: [{ kind: 'deal', title: `${CANARY} draft outcome` }],
      participations: [
        {
          side: 'visiting',
          person: { name: PERSON },
          office: { title: `${CANARY} Minister`, party: 'IQ' },
          party: 'IQ',
        },
        { side: 'host', party: 'TR' },
      ],
    },
    { isPublished: false },
  );
  const published = await makeEvent(request, {
    note: `${CANARY} internal note`,
    part_of: summit.id,
    edtf: '2027-05-04',
  });
  const withdrawn = await makeEvent(request, {
    summary: `${CANARY} withdrawn summary`,
    edtf: '2027-05-05',
  });
  await send(request, 'POST', `/api/v1/events/${withdrawn.id}/actions/retract`, {
    role: 'publisher',
  });

  const merged = await makeEvent(request, {
    title: `${CANARY} merged title`,
    summary: `${CANARY} merged summary`,
    edtf: '2027-05-05',
  });
  await send(request, 'POST', `/api/v1/events/${merged.id}/actions/merge`, {
    role: 'publisher',
    data: { into: published.id },
  });

  const surfaces = [
    ...PUBLIC_PAGES,
    ...MACHINES,
    `/events/${published.slug}`,
    `/events/${published.slug}/event.ics`,
    `/api/v1/events/${published.id}`,
    `/api/v1/events/${published.id}?as_of=${new Date().toISOString()}`,
    '/calendar?month=2027-05',
    '/calendar?view=week&date=2027-05-03',
    '/calendar?view=year&month=2027-05',
    '/timeline?z=month&at=2027-05-03',
    '/parties/TR',
    '/parties/IQ',
    '/relations/IQ-TR',
    '/sitemap.xml',
  ];
  for (const path of surfaces) {
    for (const headers of [{}, { RSC: '1', Accept: 'text/x-component' }]) {
      const text = await (await request.get(path, { headers })).text();
      // What was asked for may be said again.
      const told = text.replaceAll(`q=${CANARY}`, '').replaceAll('q=Quillonzyx', '');
      expect(told, path).not.toContain(`${CANARY} `);
      expect(told, path).not.toContain('Vandermeerzy');
    }
  }
  for (const [path, status] of [
    [`/events/${draft.slug}`, 404],
    [`/events/${draft.slug}/event.ics`, 404],
    [`/api/v1/events/${draft.id}`, 404],
    [`/api/v1/events/${draft.slug}`, 404],
    [`/events/${withdrawn.slug}`, 410],
    [`/api/v1/events/${withdrawn.id}`, 410],
    ['/people/quillonzyx-vandermeerzy', 404],
    [`/api/v1/events/${merged.id}`, 200],
    [`/events/${merged.slug}/event.ics`, 200],
    ['/events?person=quillonzyx-vandermeerzy', 400],
    ['/api/v1/events?person=quillonzyx-vandermeerzy', 400],
    ['/feeds/events.ics?person=quillonzyx-vandermeerzy', 400],
  ] as const) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(status);
    expect(await response.text(), path).not.toContain(`${CANARY} `);
  }
  const found = await (await request.get(`/api/v1/events?q=${CANARY}`)).json();
  expect(found.total).toBe(0);
});
