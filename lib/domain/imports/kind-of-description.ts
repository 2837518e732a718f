import type { EventKind } from '@/lib/domain/event/vocabulary';

/** Ranks as chanceries of protocol write them at the beginning of a visit's description. */
const RANKS: readonly [RegExp, EventKind][] = [
  [/^state visit\b/i, 'state-visit'],
  [/^official working visit\b/i, 'official-working-visit'],
  [/^official visit\b/i, 'official-visit'],
  [/^(?:informal|working) visit\b/i, 'working-visit'],
  [/^(?:private visit|vacation)\b/i, 'private-visit'],
  [/^stopped en route\b/i, 'transit-stop'],
];

/** The rank a description states at its beginning, or `visit` when it states none. */
export function kindOfDescription(description: string): EventKind {
  const text = description.trimStart();
  return RANKS.find(([pattern]) => pattern.test(text))?.[1] ?? 'visit';
}
