import { notFound } from 'next/navigation';
import { clauseText, filterSentence } from '@/components/filters/clause-text';
import type { SubscribeBodyProps } from '@/components/subscribe/subscribe-body';
import { describeFilter } from '@/lib/domain/filter/describe-filter';
import { withoutWindow } from '@/lib/domain/filter/filter';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { parseFeedOptions } from '@/lib/domain/ical/feed-options';
import { describeFeed } from '@/lib/server/feeds/describe-feed';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import { getWords } from '../../get-words';
import { readPageQuery, type SearchParams } from '../../read-page-query';

/** What an address of `/subscribe` asks for, and what such a calendar holds today. */
export async function readSubscription(searchParams: SearchParams): Promise<SubscribeBodyProps> {
  const ctx = openPublicContext();
  const { filter, controls } = await readPageQuery(ctx, '/subscribe', searchParams);
  const only = controls.get('only')?.[0] === '1';
  // A form without script sends its empty choices too.
  const chosen = new Map([...controls].filter(([, [value]]) => value !== ''));
  const options = parseFeedOptions(chosen);
  if (!options.ok) notFound();
  const rolling = withoutWindow(filter);
  const taken = only ? filter : rolling;
  const [words, labels, feed] = await Promise.all([
    getWords(),
    getFilterLabels(ctx, filter),
    describeFeed(ctx, taken, options.value),
  ]);
  const window = describeFilter(filter).find((clause) => clause.key === 'window');
  return {
    baseUrl: ctx.baseUrl,
    sentence: filterSentence(taken, labels, words),
    feed,
    query: formatFilter(filter),
    rollingQuery: formatFilter(rolling),
    choices: {
      only,
      cancelled: options.value.cancelled,
      undated: options.value.undated === 'span',
      alarm: chosen.get('alarm')?.[0] ?? null,
    },
    windowText: window ? clauseText(window, labels, words).value : null,
    words,
  };
}
