import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '@/app/testing';
import { feedResponse } from '@/lib/server/feeds/feed-response';
import { sitemapFeed } from '@/lib/server/feeds/sitemap-feed';
import { testCtx } from '@/lib/server/testing/test-ctx';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.diary.close());

/** Read by libxml2, which the database brings. */
async function parse(text: string, element: 'url' | 'sitemap') {
  const rows = await api.diary.db.execute<{ loc: string; lastmod: string | null }>(sql`
    select * from xmltable(
      xmlnamespaces('http://www.sitemaps.org/schemas/sitemap/0.9' as s),
      ${sql.raw(`'//s:${element}'`)} passing xmlparse(document ${text})
      columns loc text path 's:loc', lastmod text path 's:lastmod')`);
  return [...rows];
}

test('the sitemap names every page of what is published, and nothing else', async () => {
  const event = await api.make();
  const draft = await api.make(
    { title: 'Canary draft', places: [{ city: 'Basra', country: 'IQ' }] },
    'draft',
  );
  const withdrawn = await api.make({ title: 'Canary withdrawn' });
  await api.act(withdrawn.id, 'retract');
  const response = await api.send('GET', '/sitemap.xml');
  expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
  const text = await response.text();
  const urls = await parse(text, 'url');
  const paths = urls.map(({ loc }) => loc.replace('https://diary.example', ''));
  for (const path of [
    '/',
    `/events/${event.slug}`,
    '/parties/TR',
    '/people/mohammed-shia-al-sudani',
    '/topics/energy',
    '/places/ankara',
  ]) {
    expect(paths).toContain(path);
  }
  expect(urls.find(({ loc }) => loc.endsWith(event.slug))?.lastmod).toBe(event.updated_at);
  for (const word of [draft.slug, withdrawn.slug, 'anary', 'basra', '/desk']) {
    expect(text).not.toContain(word);
  }
  const etag = response.headers.get('etag') ?? '';
  const again = await api.send('GET', '/sitemap.xml', { headers: { 'If-None-Match': etag } });
  expect(again.status).toBe(304);
});

test('more pages than one sitemap may hold are in parts that an index names', async () => {
  const ctx = { ...testCtx(api.diary.db), now: new Date() };
  const read = async (part: number | null, limit?: number) =>
    feedResponse(
      new Request('https://diary.example/sitemap.xml'),
      ctx,
      sitemapFeed(ctx, part, limit),
    );
  await api.make();
  const whole = await parse(await (await read(null)).text(), 'url');
  const index = await parse(await (await read(null, 7)).text(), 'sitemap');
  expect(index).toHaveLength(Math.ceil(whole.length / 7));
  const parts = [];
  for (const { loc } of index) {
    const part = Number(new URL(loc).searchParams.get('part'));
    parts.push(...(await parse(await (await read(part, 7)).text(), 'url')));
  }
  expect(parts).toEqual(whole);
  expect((await read(index.length + 1, 7)).status).toBe(404);
});

test.each(['part=0', 'part=x', 'part=1&part=2', 'page=1'])('refuses %s', async (query) => {
  const response = await api.send('GET', `/sitemap.xml?${query}`);
  expect(response.status).toBe(400);
  expect((await response.json()).errors[0].path).toBe(query.split('=')[0]);
});

test('robots may read feeds and pages, not the desk, and are told of the sitemap', async () => {
  const lines = (await (await api.send('GET', '/robots.txt')).text()).split('\n');
  expect(lines).toContain('Disallow: /desk');
  expect(lines).toContain('Allow: /feeds/');
  expect(lines).toContain('Sitemap: https://diary.example/sitemap.xml');
});
