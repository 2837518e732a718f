import { ok } from '@/lib/domain/errors';
import { type AtomEntry, atomFeed } from '@/lib/domain/feeds/atom';
import { departureSentence, planSentence } from '@/lib/domain/feeds/plan-sentence';
import { type Ctx, today } from '@/lib/server/ctx';
import type { Feed } from './feed-response';
import { type FeedSource, pageAddress } from './feed-source';
import { FEED_DESCRIPTION, nameFeed } from './name-feed';
import { type FeedChange, selectChanges } from './select-changes';

/** Readers of news want the last of it; who needs all changes follows /api/v1/changes. */
const MOST = 500;

/** What became of a filter's events, an entry a change, the last 500 of them. */
export function changesFeed(ctx: Ctx, source: FeedSource): Feed {
  const feedUrl = source.addressOf('atom');
  return {
    identity: ['atom', feedUrl, source.name ?? '', today(ctx)],
    contentType: 'application/atom+xml; charset=utf-8',
    fileName: 'chancery.atom',
    build: async (snapshot) => {
      const [changes, name] = await Promise.all([
        selectChanges(snapshot, source.filter, { limit: MOST }),
        nameFeed(snapshot, source),
      ]);
      const head = {
        title: `${name}: changes`,
        subtitle: FEED_DESCRIPTION,
        feedUrl,
        pageUrl: pageAddress(ctx, '/changes', source.filter),
      };
      return ok(
        atomFeed(
          head,
          changes.map((one) => presentEntry(one, ctx.baseUrl)),
        ),
      );
    },
  };
}

function presentEntry(one: FeedChange, baseUrl: string): AtomEntry {
  const { eventId, seq } = one;
  const entry = { eventId, seq, at: one.at.toISOString(), topics: [] };
  switch (one.type) {
    case 'plan': {
      const { plan, card } = one;
      const title = planSentence(plan, card.titles.short);
      return {
        ...entry,
        title,
        text: [title, plan.reason, plan.outlet && `According to ${plan.outlet}`]
          .filter(Boolean)
          .join('\n'),
        url: `${baseUrl}/events/${card.slug}`,
        topics: card.topics,
      };
    }
    case 'withdrawn':
      return { ...entry, ...said(departureSentence(one)), url: null };
    case 'merged': {
      const url = one.intoSlug && `${baseUrl}/events/${one.intoSlug}`;
      return { ...entry, ...said(departureSentence(one)), url };
    }
  }
}

function said(title: string) {
  return { title, text: title };
}
