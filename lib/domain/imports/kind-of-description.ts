import type { EventKind } from '@/lib/domain/event/vocabulary';

/** How descriptions plainly give a visit's rank, mostly as their first words. */
const RANKS: readonly [RegExp, EventKind][] = [
  [/^state visit\b/i, 'state-visit'],
  [/^official working visit\b/i, 'official-working-visit'],
  [/^official visit\b/i, 'official-visit'],
  [/^(?:informal|working) visit\b/i, 'working-visit'],
  [/^private visit\b|\bduring a private visit\b|\bvacation\b/i, 'private-visit'],
  [/^stopped en route\b/i, 'transit-stop'],
];

/**
 * The rank a description states, or `visit` when it states none. Whoever "accompanied the President
 * on a state visit" was on no state visit of their own.
 */
export function kindOfDescription(description: string): EventKind {
  const text = description.trimStart();
  return RANKS.find(([pattern]) => pattern.test(text))?.[1] ?? 'visit';
}
