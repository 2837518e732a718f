/** The middle and the slow end of measured values, in their unit. */
export interface Quantiles {
  median: number;
  p95: number;
}

/**
 * Median and 95th percentile by nearest rank, so that each is a value that was measured.
 * @throws RangeError when nothing was measured.
 */
export function quantilesOf(values: readonly number[]): Quantiles {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) => {
    const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
    if (value === undefined) throw new RangeError('nothing was measured');
    return value;
  };
  return { median: at(0.5), p95: at(0.95) };
}
