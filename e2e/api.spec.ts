import { makeEvent, send, visitInput } from './support/api';
import { YEAR } from './support/days';
import { expect, test } from './support/test';

test('a new event is a draft with a location, a tag and all that was sent', async ({ request }) => {
  const made = await send(request, 'POST', '/api/v1/events', {
    role: 'editor',
    data: visitInput(),
  });
  expect(made.status()).toBe(201);
  const event = await made.json();
  expect(made.headers().location).toContain(`/api/v1/events/${event.id}`);
  expect(made.headers().etag).toMatch(/^"/);
  expect(event).toMatchObject({
    title: 'Iraqi PM to Ankara',
    editorial: 'draft',
    status: 'reported',
    phase: 'upcoming',
    sequence: 0,
    version: 1,
    uid: event.id,
    dates: {
      edtf: `${YEAR}-05-03/${YEAR}-05-05`,
      earliest: `${YEAR}-05-03`,
      latest: `${YEAR}-05-05`,
      precision: 'day',
      label: `3–5 May ${YEAR}`,
    },
    topics: ['energy', 'water'],
  });
  expect(event.place).toMatchObject({ name: 'Ankara', country: 'TR', tz: 'Europe/Istanbul' });
  expect(event.slug).not.toMatch(/may|-0?5-/);
});

test('who may do what is told by 401, 403, 404 and 409', async ({ request }) => {
  const draft = await makeEvent(request, {}, { isPublished: false });
  const at = `/api/v1/events/${draft.id}`;
  const status = async (...args: Parameters<typeof send>) => (await send(...args)).status();
  expect(await status(request, 'GET', at)).toBe(404);
  expect(await status(request, 'GET', at, { role: 'analyst' })).toBe(404);
  expect(await status(request, 'GET', at, { role: 'editor' })).toBe(200);
  expect(await status(request, 'POST', '/api/v1/events', { data: visitInput() })).toBe(401);
  expect(
    await status(request, 'POST', '/api/v1/events', { role: 'analyst', data: visitInput() }),
  ).toBe(403);
  expect(await status(request, 'POST', `${at}/actions/publish`, { role: 'editor' })).toBe(403);
  expect(await status(request, 'POST', `${at}/actions/fly`, { role: 'editor' })).toBe(404);
  expect(await status(request, 'POST', `${at}/actions/retract`, { role: 'publisher' })).toBe(409);
  expect(await status(request, 'GET', '/api/v1/events?editorial=draft')).toBe(401);
  expect(await status(request, 'GET', '/api/v1/events?editorial=draft', { role: 'analyst' })).toBe(
    403,
  );
  const desk = await send(request, 'GET', '/api/v1/events?editorial=draft&limit=500', {
    role: 'editor',
  });
  expect((await desk.json()).data.map((one: { id: string }) => one.id)).toContain(draft.id);
});

test('a published event that moves keeps id, slug and UID; SEQUENCE and ledger tell of it', async ({
  request,
}) => {
  const event = await makeEvent(request);
  const at = `/api/v1/events/${event.id}`;
  const moved = await (
    await send(request, 'POST', `${at}/actions/reschedule`, {
      role: 'editor',
      data: { edtf: `${YEAR}-05-05/${YEAR}-05-07`, reason: 'A clash of dates' },
    })
  ).json();
  expect(moved).toMatchObject({ id: event.id, slug: event.slug, uid: event.uid, sequence: 1 });
  expect(moved.date_changes).toMatchObject([
    {
      type: 'slip',
      from: { edtf: `${YEAR}-05-03/${YEAR}-05-05`, precision: 'day' },
      to: { edtf: `${YEAR}-05-05/${YEAR}-05-07`, precision: 'day' },
      reason: 'A clash of dates',
    },
  ]);
  const feed = await (await request.get(`/events/${event.slug}/event.ics`)).text();
  expect(feed).toContain(`UID:${event.id}\r\n`);
  expect(feed).toContain('SEQUENCE:1\r\n');
  expect(feed).toContain(`DTSTART;VALUE=DATE:${YEAR}0505\r\n`);
  expect(feed.replaceAll('\r\n ', '')).toContain('Moved from 3–5 May');
});

test('an internal note changes neither SEQUENCE nor a byte of the feed', async ({ request }) => {
  const event = await makeEvent(request);
  const feed = `/events/${event.slug}/event.ics`;
  const before = await (await request.get(feed)).text();
  const noted = await send(request, 'PATCH', `/api/v1/events/${event.id}`, {
    role: 'editor',
    data: { note: 'ask the embassy' },
    headers: { 'If-Match': '*' },
  });
  expect(noted.status()).toBe(200);
  expect((await noted.json()).sequence).toBe(0);
  expect(await (await request.get(feed)).text()).toBe(before);
});

test('a write needs the version it is based on', async ({ request }) => {
  const event = await makeEvent(request);
  const at = `/api/v1/events/${event.id}`;
  const read = await send(request, 'GET', at, { role: 'editor' });
  const etag = read.headers().etag ?? '';
  const patch = (headers: Record<string, string>, summary: string) =>
    send(request, 'PATCH', at, { role: 'editor', data: { summary }, headers });
  expect((await patch({}, 'one')).status()).toBe(428);
  expect((await patch({ 'If-Match': etag }, 'two')).status()).toBe(200);
  const stale = await patch({ 'If-Match': etag }, 'three');
  expect(stale.status()).toBe(412);
  expect(await stale.json()).toMatchObject({ status: 412, current_version: event.version + 1 });
  const zipped = await send(request, 'GET', at, { headers: { 'Accept-Encoding': 'gzip' } });
  expect((await patch({ 'If-Match': zipped.headers().etag ?? '' }, 'four')).status()).toBe(200);
  expect((await (await send(request, 'GET', at)).json()).summary).toBe('four');
});

test('a retried request with one key makes one event', async ({ request }) => {
  const headers = { 'Idempotency-Key': `once-${Date.now()}-${Math.random()}` };
  const data = visitInput('Ankara', { title: `Retried ${headers['Idempotency-Key']}` });
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      send(request, 'POST', '/api/v1/events', { role: 'editor', data, headers }),
    ),
  );
  expect(answers.map((one) => one.status())).toEqual(Array(8).fill(201));
  const ids = await Promise.all(answers.map(async (one) => (await one.json()).id));
  expect(new Set(ids).size).toBe(1);
  const other = await send(request, 'POST', '/api/v1/events', {
    role: 'editor',
    data: visitInput('Izmir'),
    headers,
  });
  expect(other.status()).toBe(422);
});

const BAD_BODIES: readonly [string, Record<string, unknown>, string][] = [
  ['a day that is not there', { edtf: '2026-02-30' }, 'edtf'],
  ['an end before the start', { edtf: '2026-03-02/2026-03-01' }, 'edtf'],
  ['an unknown topic', { topics: ['astrology'] }, 'topics[0]'],
  ['an unknown place slug', { places: ['atlantis-city'] }, 'places[0]'],
  ['an unknown city', { places: [{ city: 'Xyzzyville', country: 'TR' }] }, 'places[0].city'],
  [
    'an unknown party',
    { participations: [{ side: 'host', party: 'ZZ' }] },
    'participations[0].party',
  ],
  ['an unknown field', { sumary: 'x' }, 'sumary'],
  ['a NUL in a title', { title: 'a\u0000b' }, 'title'],
  ['a lone surrogate', { summary: '\ud800' }, 'summary'],
  ['a precision that the date contradicts', { edtf: '2026-10', precision: 'day' }, 'edtf'],
];
for (const [name, extra, path] of BAD_BODIES) {
  test(`${name} is 422 and names ${path}`, async ({ request }) => {
    const data = { ...visitInput(), ...extra };
    const refused = await send(request, 'POST', '/api/v1/events', { role: 'editor', data });
    expect(refused.status()).toBe(422);
    expect(refused.headers()['content-type']).toContain('application/problem+json');
    const { errors } = await refused.json();
    expect(errors.map((one: { path: string }) => one.path)).toContain(path);
  });
}

test('malformed, oversized and mistyped bodies are refused', async ({ request }) => {
  const post = (data: string, headers = {}) =>
    send(request, 'POST', '/api/v1/events', { role: 'editor', data, headers });
  expect((await post('{"kind":')).status()).toBe(400);
  expect((await post(JSON.stringify({ title: 'x'.repeat(2_000_000) }))).status()).toBe(413);
  expect((await post('kind=visit', { 'Content-Type': 'text/plain' })).status()).toBe(415);
});

test('line breaks in a title become one space and stay equal everywhere', async ({ request }) => {
  const event = await makeEvent(request, { title: 'Talks\r\n in  Ankara; with, "quotes" \\ 🙂' });
  expect(event.title).toBe('Talks  in  Ankara; with, "quotes" \\ 🙂');
});

test('a withdrawn event leaves 410, and a tombstone in the feeds that held it', async ({
  request,
}) => {
  const secret = 'Summary that must not stay behind';
  const event = await makeEvent(request, { edtf: `${YEAR}-02-20`, summary: secret });
  const at = `/api/v1/events/${event.id}`;
  const match = { 'If-Match': '*' };
  expect((await send(request, 'DELETE', at, { role: 'editor', headers: match })).status()).toBe(
    409,
  );
  await send(request, 'POST', `${at}/actions/retract`, { role: 'publisher' });
  expect((await request.get(at)).status()).toBe(410);
  expect((await request.get(`/events/${event.slug}`)).status()).toBe(410);
  const feed = await (await request.get('/feeds/events.ics?visitor=IQ&host=TR')).text();
  const [block = ''] = feed.split('BEGIN:VEVENT').filter((one) => one.includes(event.id));
  expect(block).toContain('STATUS:CANCELLED');
  expect(block).toContain('SUMMARY:[Withdrawn]');
  expect(block).not.toContain('Ankara');
  expect(feed).not.toContain(secret);
  expect(await (await request.get('/feeds/events.ics?visitor=FR')).text()).not.toContain(event.id);
  expect((await send(request, 'DELETE', at, { role: 'editor', headers: match })).status()).toBe(
    204,
  );
  expect((await request.get(at)).status()).toBe(410);
});

test('postponed without a date leaves the calendar day and stays thirty days in feeds', async ({
  request,
}) => {
  const event = await makeEvent(request, { edtf: `${YEAR}-02-21` });
  const postponed = await (
    await send(request, 'POST', `/api/v1/events/${event.id}/actions/postpone`, {
      role: 'editor',
      data: { reason: 'Snow' },
    })
  ).json();
  expect(postponed).toMatchObject({
    status: 'postponed',
    dates: { edtf: null, earliest: null, latest: null, precision: 'unknown' },
  });
  const listed = await (
    await request.get(`/api/v1/events?from=${YEAR}-02-21&to=${YEAR}-02-21&limit=500`)
  ).json();
  expect(listed.data.map((one: { id: string }) => one.id)).not.toContain(event.id);
  const feed = await (
    await request.get(`/feeds/events.ics?from=${YEAR}-02-21&to=${YEAR}-02-21`)
  ).text();
  const [block = ''] = feed.split('BEGIN:VEVENT').filter((one) => one.includes(event.id));
  expect(block).toContain('SUMMARY:[Postponed] Iraqi PM to Ankara');
  expect(block).toContain('STATUS:TENTATIVE');
  expect(block).toContain('X-CHANCERY-STATUS:POSTPONED');
  expect(block).toContain(`DTSTART;VALUE=DATE:${YEAR}0221`);
  const back = await (
    await send(request, 'POST', `/api/v1/events/${event.id}/actions/reschedule`, {
      role: 'editor',
      data: { edtf: `${YEAR}-01-10` },
    })
  ).json();
  expect(back).toMatchObject({ status: 'reported', dates: { edtf: `${YEAR}-01-10` } });
});

test('one side announces, both confirm', async ({ request }) => {
  const event = await makeEvent(request, { edtf: `${YEAR}-06-01` });
  const confirm = async (side: string) =>
    (
      await send(request, 'POST', `/api/v1/events/${event.id}/actions/confirm`, {
        role: 'editor',
        data: { side },
      })
    ).json();
  expect(await confirm('visiting')).toMatchObject({ status: 'announced', evidence: 'visiting' });
  expect(await confirm('host')).toMatchObject({ status: 'confirmed', evidence: 'both' });
});

test('the past is told as it was published then', async ({ request }) => {
  const event = await makeEvent(request, { summary: 'first' });
  const at = `/api/v1/events/${event.id}`;
  const then = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await send(request, 'PATCH', at, {
    role: 'editor',
    data: { summary: 'second' },
    headers: { 'If-Match': '*' },
  });
  expect((await (await request.get(`${at}?as_of=${then}`)).json()).summary).toBe('first');
  expect((await (await request.get(at)).json()).summary).toBe('second');
  expect((await request.get(`${at}?as_of=2001-01-01T00:00:00Z`)).status()).toBe(404);
});
