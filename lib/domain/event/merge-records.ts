import { canonicalJson } from '@/lib/domain/canonical-json';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { ClaimRecord, EventRecord, MergeRecord, SourceRecord } from './event-record';

/** Two records of one event: the one that gives way, and the one that stands for both. */
export interface RecordPair {
  duplicate: EventRecord;
  survivor: EventRecord;
}

interface MergeContext {
  /** ISO instant of the command. */
  now: string;
  /** A fresh UUID at each call. */
  newId: () => string;
}

/**
 * Two published events that turn out to be one. The duplicate leaves the public as it is; the
 * survivor is given the sources and claims it lacks. A `conflict` for what is not in public or has a
 * part in another merge: a chain could not be taken apart in any order. `unprocessable` for an event
 * and itself.
 */
export function mergeRecords(
  { duplicate, survivor }: RecordPair,
  context: MergeContext,
): Result<RecordPair> {
  if (duplicate.id === survivor.id) return badTarget('An event cannot be merged into itself.');
  const refusal = refusalOf(duplicate) ?? refusalOf(survivor);
  if (refusal !== null) return fail('conflict', refusal);
  if (duplicate.merges.length > 0) {
    return fail(
      'conflict',
      'Other events are merged into this one; take them apart before it is merged itself.',
    );
  }
  const gift = giftOf(duplicate, survivor, context.newId);
  const merge: MergeRecord = {
    id: duplicate.id,
    slug: duplicate.slug,
    at: context.now,
    sourceIds: gift.sources.map((source) => source.id),
    claimIds: gift.claims.map((claim) => claim.id),
  };
  return ok({
    duplicate: {
      ...duplicate,
      editorial: 'retracted',
      mergedInto: { id: survivor.id, slug: survivor.slug },
    },
    survivor: {
      ...survivor,
      sources: [...survivor.sources, ...gift.sources],
      claims: [...survivor.claims, ...gift.claims],
      merges: [...survivor.merges, merge],
    },
  });
}

/** Bad input that names the event to merge into. */
export function badTarget(detail: string) {
  return fail('unprocessable', detail, [
    { path: 'into', message: 'must be another published event' },
  ]);
}

function refusalOf({ editorial, mergedInto, slug }: EventRecord): string | null {
  if (mergedInto) return `${slug} is merged into ${mergedInto.slug} already.`;
  if (editorial === 'published') return null;
  return `Only published events are merged; ${slug} is ${editorial}.`;
}

/** The duplicate's sources and claims that the survivor has not got, under ids of their own. */
function giftOf(duplicate: EventRecord, survivor: EventRecord, newId: () => string) {
  const known = new Map(survivor.sources.map((source) => [documentKey(source), source.id]));
  const sources: SourceRecord[] = [];
  const idAtSurvivor = new Map<string, string>();
  for (const source of duplicate.sources) {
    const same = known.get(documentKey(source));
    const id = same ?? newId();
    idAtSurvivor.set(source.id, id);
    if (same === undefined) sources.push({ ...source, id });
  }
  const said = new Set(survivor.claims.map(claimKey));
  const claims = duplicate.claims
    .map((claim) => ({
      ...claim,
      id: newId(),
      // What was chosen there decides nothing here.
      chosen: false,
      sourceId: claim.sourceId === null ? null : (idAtSurvivor.get(claim.sourceId) ?? null),
    }))
    .filter((claim) => !said.has(claimKey(claim)));
  return { sources, claims };
}

/** A source is the same document when its address is, or without one its title. */
function documentKey({ url, title }: SourceRecord): string {
  return url === null ? `title ${title}` : `url ${url}`;
}

function claimKey({ id, ...said }: ClaimRecord): string {
  return canonicalJson(said);
}

/**
 * Takes two merged events apart: the duplicate is published as it was, the survivor gives back what
 * the merge gave it. A source that others speak by meanwhile stays with them: with the other merged
 * event that has claims of it too, or with the survivor. A `conflict` unless they are merged.
 */
export function unmergeRecords({ duplicate, survivor }: RecordPair): Result<RecordPair> {
  const merge = survivor.merges.find((one) => one.id === duplicate.id);
  if (!duplicate.mergedInto || !merge) {
    return fail('conflict', `${duplicate.slug} is merged into no other event.`);
  }
  const claims = survivor.claims.filter((claim) => !merge.claimIds.includes(claim.id));
  const isUsed = (sourceId: string) =>
    claims.some((claim) => claim.sourceId === sourceId) ||
    survivor.dateChanges.some((change) => change.sourceId === sourceId);
  const inherited = merge.sourceIds.filter(isUsed);
  return ok({
    duplicate: { ...duplicate, editorial: 'published', mergedInto: null },
    survivor: {
      ...survivor,
      claims,
      sources: survivor.sources.filter(
        (source) => !merge.sourceIds.includes(source.id) || inherited.includes(source.id),
      ),
      merges: survivor.merges
        .filter((one) => one !== merge)
        .map((one) => inherit(one, inherited, claims)),
    },
  });
}

/** The merge with those of the sources that its own claims are made by. */
function inherit(
  merge: MergeRecord,
  sourceIds: readonly string[],
  claims: readonly ClaimRecord[],
): MergeRecord {
  const speaking = claims.filter((claim) => merge.claimIds.includes(claim.id));
  const own = sourceIds.filter((id) => speaking.some((claim) => claim.sourceId === id));
  return { ...merge, sourceIds: [...new Set([...merge.sourceIds, ...own])] };
}
