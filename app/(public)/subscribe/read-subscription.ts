import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { clauseText, filterSentence } from '@/components/filters/clause-text';
import type { SubscribeBodyProps } from '@/components/subscribe/subscribe-body';
import { LONGEST_ADDRESS } from '@/lib/client/calendar-links';
import { describeFilter } from '@/lib/domain/filter/describe-filter';
import { type Filter, withoutWindow } from '@/lib/domain/filter/filter';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { parseFeedOptions } from '@/lib/domain/ical/feed-options';
import { canKeepViews } from '@/lib/domain/permissions';
import { getEnv } from '@/lib/env';
import { clientNetwork } from '@/lib/server/auth/client-network';
import { openPageContext } from '@/lib/server/auth/page-context';
import type { Ctx } from '@/lib/server/ctx';
import { describeFeed } from '@/lib/server/feeds/describe-feed';
import { filterSource } from '@/lib/server/feeds/feed-source';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import { storeFilter } from '@/lib/server/views/store-filter';
import { getWords } from '../../get-words';
import { readPageQuery, type SearchParams } from '../../read-page-query';
import { subscribeByMailAction } from '../mail/actions';
import { saveViewAction } from '../views/actions';

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
  const [words, labels, feed, address, rollingAddress, { actor }] = await Promise.all([
    getWords(),
    getFilterLabels(ctx, filter),
    describeFeed(ctx, taken, options.value),
    calendarAddress(ctx, filter),
    calendarAddress(ctx, rolling),
    openPageContext(),
  ]);
  const window = describeFilter(filter).find((clause) => clause.key === 'window');
  return {
    baseUrl: ctx.baseUrl,
    sentence: filterSentence(taken, labels, words),
    feed,
    query: formatFilter(filter),
    rollingQuery: formatFilter(rolling),
    address,
    rollingAddress,
    saveView: canKeepViews(actor) ? saveViewAction : null,
    subscribeByMail: getEnv().smtpUrl === null ? null : subscribeByMailAction,
    zone: ctx.zone,
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

/** What the choices beside a filter may add to an address. */
const LONGEST_CHOICES = '&cancelled=keep&undated=span&alarm=999m'.length;

/** The address of a filter's calendar, by a short one where its own would be longer than Google takes. */
async function calendarAddress(ctx: Ctx, filter: Filter): Promise<string> {
  const address = filterSource(ctx, filter).addressOf('ics');
  if (address.length + LONGEST_CHOICES <= LONGEST_ADDRESS) return address;
  const network = clientNetwork(await headers());
  const key = await storeFilter(ctx, formatFilter(filter), network);
  return key === null ? address : `${ctx.baseUrl}/feeds/${key}/events.ics`;
}
