/** What folding reads of an event. */
export interface FoldSubject {
  slug: string;
  /** The gathering that the event is part of. */
  partOf: { slug: string; title: string } | null;
}

/** One thing to draw: an event, or a gathering with the visits made for it. */
export type Folded<T> =
  | { kind: 'event'; event: T }
  | {
      kind: 'summit';
      slug: string;
      title: string;
      /** The gathering itself, when it is among the events. */
      summit: T | null;
      visits: T[];
    };

/** From this many visits on they fold under their gathering. */
const FOLD_FROM = 2;

/**
 * Folds visits under the gathering they are part of. The order is that of the first event of each
 * fold, so a list ordered by time stays so; no event is lost or doubled.
 */
export function foldSummits<T>(events: readonly T[], read: (event: T) => FoldSubject): Folded<T>[] {
  const visits = new Map<string, T[]>();
  for (const event of events) {
    const { partOf } = read(event);
    if (!partOf) continue;
    const known = visits.get(partOf.slug);
    if (known) known.push(event);
    else visits.set(partOf.slug, [event]);
  }
  const folds = new Map<string, Extract<Folded<T>, { kind: 'summit' }>>();
  const result: Folded<T>[] = [];
  for (const event of events) {
    const { slug, partOf } = read(event);
    const own = visits.get(slug);
    const key = own && own.length >= FOLD_FROM ? slug : (partOf?.slug ?? '');
    const members = visits.get(key) ?? [];
    if (members.length < FOLD_FROM) {
      result.push({ kind: 'event', event });
      continue;
    }
    const known = folds.get(key);
    const fold = known ?? {
      kind: 'summit',
      slug: key,
      title: members.map((one) => read(one).partOf?.title ?? '').find(Boolean) ?? key,
      summit: null,
      visits: [],
    };
    if (!known) {
      folds.set(key, fold);
      result.push(fold);
    }
    if (slug === key) fold.summit = event;
    else fold.visits.push(event);
  }
  return result;
}
