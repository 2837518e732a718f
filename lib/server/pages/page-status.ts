import { eq } from 'drizzle-orm';
import { party } from '@/db/schema';
import { findTopic } from '@/lib/domain/agenda/taxonomy';
import type { FieldError } from '@/lib/domain/errors';
import { findSessionActor } from '@/lib/server/auth/session-actor';
import type { Ctx } from '@/lib/server/ctx';
import { readAsOf } from '@/lib/server/http/as-of';
import { openPublicContext } from '@/lib/server/http/open-context';
import { readQuery } from '@/lib/server/http/read-query';
import { findPublic } from '@/lib/server/queries/check-filter';
import { findEventAsOf, findEventState } from '@/lib/server/queries/find-event';
import { PAGE_CONTROLS } from './page-controls';

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
 * The status of the page at this address for whoever asks. Addresses that are none of the diary's
 * views are left to the router.
 */
export async function resolvePageStatus(request: PageRequest): Promise<PageStatus> {
  const controls = Object.hasOwn(PAGE_CONTROLS, request.pathname)
    ? PAGE_CONTROLS[request.pathname]
    : undefined;
  if (controls) {
    return checkQuery(await openReaderContext(request.headers), request.searchParams, controls);
  }
  const [, section = '', encoded = '', ...deeper] = request.pathname.split('/');
  const find = Object.hasOwn(SUBJECTS, section) ? SUBJECTS[section] : undefined;
  if (!find || encoded === '' || deeper.length > 0) return FINE;
  const subject = decode(encoded);
  if (subject === null) return MISSING;
  const ctx = await openReaderContext(request.headers);
  const found = await find(ctx, subject, request.searchParams);
  if (found.status !== 200 || section === 'events') return found;
  return checkQuery(ctx, request.searchParams, {});
}

/** The context of whoever asks; most readers have no cookie and cost no look-up. */
async function openReaderContext(headers: Headers): Promise<Ctx> {
  const ctx = openPublicContext();
  if (!headers.has('cookie')) return ctx;
  return { ...ctx, actor: (await findSessionActor(headers)) ?? ctx.actor };
}

/** Whether filter and control keys can be answered. */
async function checkQuery(
  ctx: Ctx,
  params: URLSearchParams,
  controls: NonNullable<(typeof PAGE_CONTROLS)[string]>,
): Promise<PageStatus> {
  const query = await readQuery(ctx, params, Object.keys(controls));
  if (!query.ok) return { status: 400, errors: query.failure.errors };
  const errors: FieldError[] = [];
  for (const [key, values] of query.value.controls) {
    const rule = controls[key];
    if (values.length > 1) errors.push({ path: key, message: 'may be given once' });
    else if (rule && !rule.test(values[0] ?? '')) errors.push({ path: key, message: rule.hint });
  }
  return errors.length > 0 ? { status: 400, errors } : FINE;
}

type FindSubject = (ctx: Ctx, subject: string, params: URLSearchParams) => Promise<PageStatus>;

/** The sections whose pages are about one thing each, and how it is found. */
const SUBJECTS: Readonly<Record<string, FindSubject>> = {
  events: findEventPage,
  parties: findPartyPage,
  people: (ctx, slug) => findTagged(ctx, 'person', slug),
  places: (ctx, slug) => findTagged(ctx, 'place', slug),
  trips: (ctx, slug) => findTagged(ctx, 'trip', slug),
  topics: async (_, slug) => (findTopic(slug) ? FINE : MISSING),
};

/** An event's page takes no filter, only the instant as of which it is to be told. */
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
