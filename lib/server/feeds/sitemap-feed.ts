import { asc, count, eq, sql } from 'drizzle-orm';
import { eventCard, eventIndex } from '@/db/schema';
import { fail, ok } from '@/lib/domain/errors';
import { SITEMAP_LIMIT, type SitemapUrl, sitemap, sitemapIndex } from '@/lib/domain/feeds/sitemap';
import type { Ctx } from '@/lib/server/ctx';
import type { Feed } from './feed-response';

/** Pages that are there whatever the diary holds. */
const PLACES = [
  '/',
  '/timeline',
  '/calendar',
  '/events',
  '/parties',
  '/people',
  '/topics',
  '/changes',
  '/about',
];

/** Pages of what published events have, by the first part of a tag. */
const SUBJECTS: Readonly<Record<string, string>> = {
  party: '/parties',
  person: '/people',
  place: '/places',
  topic: '/topics',
  trip: '/trips',
};

/**
 * The sitemap of everything public: one, or when there are more pages than one may hold, an index of
 * parts.
 * @param part which part, from 1; null for the whole or the index
 * @param limit pages in one sitemap
 */
export function sitemapFeed(ctx: Ctx, part: number | null, limit = SITEMAP_LIMIT): Feed {
  return {
    identity: ['sitemap', String(part), String(limit)],
    contentType: 'application/xml; charset=utf-8',
    fileName: 'sitemap.xml',
    build: async (snapshot) => {
      const fixed = await listFixed(snapshot);
      const total = fixed.length + (await countEvents(snapshot));
      const parts = Math.ceil(total / limit);
      if (part === null && parts > 1) {
        const addresses = Array.from(
          { length: parts },
          (_, index) => `${ctx.baseUrl}/sitemap.xml?part=${index + 1}`,
        );
        return ok(sitemapIndex(addresses));
      }
      if (part !== null && part > parts) return fail('not-found', 'There is no such part.');
      const start = ((part ?? 1) - 1) * limit;
      const here = fixed.slice(start, start + limit);
      const events = await listEventUrls(
        snapshot,
        Math.max(0, start - fixed.length),
        limit - here.length,
      );
      return ok(sitemap([...here, ...events]));
    },
  };
}

/** Every page but those of events. */
async function listFixed({ db, baseUrl }: Ctx): Promise<SitemapUrl[]> {
  const rows = await db.execute<{ key: string }>(sql`
    select key from tag where id in (
      select distinct unnest(${eventIndex.tags}) from ${eventIndex}
      where ${eventIndex.editorial} = 'published')
    order by key collate "C"`);
  const subjects = [...rows].flatMap(({ key }) => {
    const [type = '', slug = ''] = key.split(':');
    const folder = SUBJECTS[type];
    return folder ? [`${folder}/${slug}`] : [];
  });
  return [...PLACES, ...subjects].map((path) => ({
    address: baseUrl + path,
    changedAt: null,
  }));
}

async function countEvents({ db }: Ctx): Promise<number> {
  const [row] = await db
    .select({ events: count() })
    .from(eventIndex)
    .where(sql`${eventIndex.editorial} = 'published'`);
  return row?.events ?? 0;
}

async function listEventUrls(
  { db, baseUrl }: Ctx,
  offset: number,
  limit: number,
): Promise<SitemapUrl[]> {
  const rows = await db
    .select({ slug: sql<string>`${eventCard.card}->>'slug'`, updatedAt: eventIndex.updatedAt })
    .from(eventIndex)
    .innerJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
    .where(sql`${eventIndex.editorial} = 'published'`)
    .orderBy(asc(eventIndex.eventId))
    .offset(offset)
    .limit(limit);
  return rows.map(({ slug, updatedAt }) => ({
    address: `${baseUrl}/events/${slug}`,
    changedAt: updatedAt.toISOString(),
  }));
}
