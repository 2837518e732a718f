/** Years in which someone was seen in a post: bounds may be infinite where nothing bounds them. */
export interface Sighting {
  /** What only one at a time holds in a party, or an office by its slug; null where none was named. */
  post: string | null;
  from: number;
  to: number;
}

/** Years between two sightings in one post that are of one stay in it. */
const TERM = 6;
/** Longer than this no one is away and comes back: it is a namesake, mostly a descendant. */
const CAREER = 25;
/** Years between one post and another of the same person. */
const RISE = 15;

/**
 * Whether two lists of sightings can be one person's career: `same-term` in one post at nearly the
 * same time, `possible` where nothing speaks against it, else `different`: nobody is seen in two
 * posts at once, or a generation later.
 */
export function compareCareers(
  one: readonly Sighting[],
  other: readonly Sighting[],
): 'same-term' | 'possible' | 'different' {
  if (one.length === 0 || other.length === 0) return 'possible';
  const pairs = one.flatMap((a) => other.map((b) => ({ a, b, gap: gapBetween(a, b) })));
  const inOnePost = pairs.filter(({ a, b }) => a.post !== null && a.post === b.post);
  if (inOnePost.length > 0) {
    const gap = Math.min(...inOnePost.map((pair) => pair.gap));
    return gap <= TERM ? 'same-term' : gap <= CAREER ? 'possible' : 'different';
  }
  const isAtOnce = pairs.some(
    ({ a, b }) => a.post !== null && b.post !== null && a.from < b.to && b.from < a.to,
  );
  const isNear = pairs.some((pair) => pair.gap <= RISE);
  return isNear && !isAtOnce ? 'possible' : 'different';
}

/** Whether so long a time lies between two lists of sightings that they are of two people. */
export function isGenerationApart(one: readonly Sighting[], other: readonly Sighting[]): boolean {
  const gaps = one.flatMap((a) => other.map((b) => gapBetween(a, b)));
  return gaps.length > 0 && Math.min(...gaps) > CAREER;
}

/** Years from the end of the earlier to the beginning of the later, 0 where they meet. */
function gapBetween(a: Sighting, b: Sighting): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}
