import { VISIT_COLUMNS } from '@/lib/domain/imports/visit-columns';

const VISITORS = [
  ['US', 'President'],
  ['US', 'Secretary of State'],
  ['DE', 'Chancellor'],
  ['FR', 'President'],
  ['IN', 'Prime Minister'],
  ['JP', 'Prime Minister'],
  ['BR', 'President'],
  ['TR', 'President'],
] as const;

const HOSTS = [
  ['GB', 'London'],
  ['FR', 'Paris'],
  ['DE', 'Berlin'],
  ['IT', 'Rome'],
  ['RU', 'Moscow'],
  ['CN', 'Beijing'],
  ['JP', 'Tokyo'],
  ['EG', 'Cairo'],
  ['SA', 'Riyadh'],
  ['IL', 'Jerusalem'],
  ['MX', 'Mexico City'],
  ['CA', 'Ottawa'],
] as const;

const SUBJECTS = [
  'energy and trade',
  'regional stability',
  'defence cooperation',
  'water',
  'a summit of heads of government',
  'migration',
] as const;

/**
 * A table of `count` made-up visits in the columns that `chancery import` reads: as uneven as real
 * diaries are (one visitor has most, later years are denser), and the same at every call.
 */
export function makeVisits(count: number): string {
  const random = seededRandom(20_231_010);
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[Math.floor(from.length * random() ** 2)];
    if (picked === undefined) throw new RangeError('there is nothing to pick from');
    return picked;
  };
  const lines = Array.from({ length: count }, (_, index) => {
    const [visitor, office] = pick(VISITORS);
    const [host, city] = pick(HOSTS.filter(([code]) => code !== visitor));
    const year = 2026 - Math.floor(80 * random() ** 2);
    const start = new Date(
      Date.UTC(year, Math.floor(12 * random()), 1 + Math.floor(27 * random())),
    );
    const end = new Date(start.getTime() + Math.floor(4 * random()) * 86_400_000);
    const day = (date: Date) => date.toISOString().slice(0, 10);
    return [
      `made-${index}`,
      `${visitor} visitor ${Math.floor(12 * random())}`,
      office,
      visitor,
      host,
      city,
      day(start),
      day(end),
      `Talks about ${pick(SUBJECTS)}.`,
      'https://example.org/visits',
      'Visits made up for measuring',
      'completed',
    ].join(',');
  });
  return `${[VISIT_COLUMNS.join(','), ...lines].join('\n')}\n`;
}

/** A generator of numbers in [0, 1) that begins anew at every seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
