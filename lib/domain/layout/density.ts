/** One count in a bin, taken apart from the flat arrays of the timeline's answer. */
export interface DensityBin {
  /** Epoch day at which the bin begins. */
  start: number;
  dated: number;
  windows: number;
}

/** Flat triples (bin number, dated, windows) as bins. */
export function readTriples(triples: readonly number[], binDays: number): DensityBin[] {
  const bins: DensityBin[] = [];
  for (let at = 0; at + 2 < triples.length; at += 3) {
    bins.push({
      start: (triples[at] ?? 0) * binDays,
      dated: triples[at + 1] ?? 0,
      windows: triples[at + 2] ?? 0,
    });
  }
  return bins;
}

/** Flat pairs (bin number, count) as bins. */
export function readPairs(pairs: readonly number[], binDays: number): DensityBin[] {
  const bins: DensityBin[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    bins.push({ start: (pairs[at] ?? 0) * binDays, dated: pairs[at + 1] ?? 0, windows: 0 });
  }
  return bins;
}

/** Steps of shade, 0 empty; a single event takes 2, because 1 is hardly told from the page. */
export const DENSITY_STEPS = 5;

/** The shade of a count among counts up to `most`: logarithmic, because a few bins hold most. */
export function densityStep(count: number, most: number): number {
  if (count <= 0) return 0;
  const share = Math.log1p(count) / Math.log1p(most);
  return Math.min(DENSITY_STEPS, Math.max(2, Math.ceil(share * DENSITY_STEPS)));
}
