import { eq, inArray } from 'drizzle-orm';
import { party } from '@/db/schema';
import { findTopic } from '@/lib/domain/agenda/taxonomy';
import type { FieldError } from '@/lib/domain/errors';
import { parseRelation } from '@/lib/domain/event/relation';
import { findSessionActor } from '@/lib/server/auth/session-actor';
import type { Ctx } from '@/lib/server/ctx';
import { findSubscription } from '@/lib/server/digests/answer-subscription';
import { readAsOf } from '@/lib/server/http/as-of';
import { openPublicContext } from '@/lib/server/http/open-context';
import { readControls, readQuery } from '@/lib/server/http/read-query';
import { findPublic } from '@/lib/server/queries/check-filter';
import { findEventAsOf, findEventState } from '@/lib/server/queries/find-event';
import { findPageRoute, PAGE_KEYS, type PageKeys, type PageRoute } from './page-keys';

/** What a page answers with, decided before it is drawn: a page cannot set its own status. */
export type PageStatus =
  | { status: 200 }
  | { status: 400; errors: FieldError[] }
  | { status: 404 }
  | { status: 410 }
  | { status: 308; pathname: string };

interface PageRequest {
  pathname: string;
  searchParams: URLSearchParams;
  /** For the session of whoever is signed in: staff may see what the public may not. */
  headers: Headers;
}

const FINE: PageStatus = { status: 200 };
const MISSING: PageStatus = { status: 404 };

/**
 * The status of the page at this address for whoever asks. Addresses that are no page of the diary
 * are left to the router.
 */
export async function resolvePageStatus(request: PageRequest): Promise<PageStatus> {
  const page = findPageRoute(request.pathname);
  if (!page) return FINE;
  const subject = decode(page.subject);
  if (subject === null) return MISSING;
  const params = request.searchParams;
  const ctx = await openReaderContext(request.headers);
  const errors = await findKeyErrors(ctx, params, PAGE_KEYS[page.route]);
  if (errors.length > 0) return { status: 400, errors };
  return (await FIND_SUBJECT[page.route]?.(ctx, subject, params)) ?? FINE;
}

/** The context of whoever asks; most readers have no cookie and cost no look-up. */
async function openReaderContext(headers: Headers): Promise<Ctx> {
  const ctx = openPublicContext();
  if (!headers.has('cookie')) return ctx;
  return { ...ctx, actor: (await findSessionActor(headers)) ?? ctx.actor };
}

/** What of the filter and of the page's own keys cannot be answered. */
async function findKeyErrors(
  ctx: Ctx,
  params: URLSearchParams,
  { takesFilter, controls }: PageKeys,
): Promise<FieldError[]> {
  const own = Object.keys(controls);
  const query = takesFilter ? await readQuery(ctx, params, own) : readControls(params, own);
  if (!query.ok) return query.failure.errors;
  const given = 'filter' in query.value ? query.value.controls : query.value;
  return [...given].flatMap(([key, values]) => {
    const rule = controls[key];
    if (values.length > 1) return [{ path: key, message: 'may be given once' }];
    return rule && !rule.test(values[0] ?? '') ? [{ path: key, message: rule.hint }] : [];
  });
}

type FindSubject = (ctx: Ctx, subject: string, params: URLSearchParams) => Promise<PageStatus>;

/** The pages that are about one thing each, and how it is found. */
const FIND_SUBJECT: Readonly<Partial<Record<PageRoute, FindSubject>>> = {
  '/events/[slug]': findEventPage,
  '/parties/[code]': findPartyPage,
  '/relations/[pair]': findRelationPage,
  '/people/[slug]': (ctx, slug) => findTagged(ctx, 'person', slug),
  '/places/[slug]': (ctx, slug) => findTagged(ctx, 'place', slug),
  '/trips/[slug]': (ctx, slug) => findTagged(ctx, 'trip', slug),
  '/mail/[token]': async (ctx, token) => ((await findSubscription(ctx, token)).ok ? FINE : MISSING),
  '/topics/[slug]': async (_, slug) => (findTopic(slug) ? FINE : MISSING),
};

/** An event's page can be told as of an instant; before it was public there was none. */
async function findEventPage(ctx: Ctx, slug: string, params: URLSearchParams): Promise<PageStatus> {
  const asOf = readAsOf(params);
  if (!asOf.ok) return { status: 400, errors: asOf.failure.errors };
  const found = await findEventState(ctx, slug);
  switch (found.state) {
    case 'found': {
      const isKnown = asOf.value === null || (await findEventAsOf(ctx, found.id, asOf.value));
      return isKnown ? FINE : MISSING;
    }
    case 'moved':
      return { status: 308, pathname: `/events/${found.slug}` };
    case 'gone':
      return { status: 410 };
    case 'missing':
      return MISSING;
  }
}

async function findPartyPage(ctx: Ctx, text: string): Promise<PageStatus> {
  const code = text.toUpperCase();
  const known = await ctx.db.$count(party, eq(party.code, code));
  if (known === 0) return MISSING;
  return code === text ? FINE : { status: 308, pathname: `/parties/${code}` };
}

/** Two parties in either order have one page, at the address that names them in theirs. */
async function findRelationPage(ctx: Ctx, text: string): Promise<PageStatus> {
  const pair = parseRelation(text);
  if (!pair) return MISSING;
  const known = await ctx.db.$count(party, inArray(party.code, [...pair]));
  if (known < pair.length) return MISSING;
  const slug = pair.join('-');
  return slug === text ? FINE : { status: 308, pathname: `/relations/${slug}` };
}

async function findTagged(
  ctx: Ctx,
  type: 'person' | 'place' | 'trip',
  slug: string,
): Promise<PageStatus> {
  const found = await findPublic(ctx, type, [slug]);
  return found.length > 0 ? FINE : MISSING;
}

/** A piece of a path as it was meant; null when its percent encoding is broken. */
function decode(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    // The reader's address, not our fault.
    return null;
  }
}
