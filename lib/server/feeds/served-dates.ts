/** Seconds that are remembered; far more than can pass between two edits of one second. */
const KEPT = 1000;

const key = Symbol.for('chancery.served-dates');
const shelf = globalThis as typeof globalThis & { [key]?: Map<number, string> };

/** More than one version was given under this date. */
const SEVERAL = '';

function served(): Map<number, string> {
  shelf[key] ??= new Map();
  return shelf[key];
}

/** Remembers that a version of the feeds was given under a Last-Modified, in seconds since 1970. */
export function noteServed(second: number, version: string): void {
  const dates = served();
  const known = dates.get(second);
  dates.set(second, known === undefined || known === version ? version : SEVERAL);
  const [oldest] = dates.keys();
  if (dates.size > KEPT && oldest !== undefined) dates.delete(oldest);
}

/** What this process gave under the date: a version, "" for several, undefined for nothing. */
export function servedUnder(second: number): string | undefined {
  return served().get(second);
}
