import type { PartyLine } from './profile-view';

/** How the parties of a matrix stand, in rows and columns alike. */
export const MATRIX_SORTS = ['visits', 'received', 'sent', 'name'] as const;
export type MatrixSort = (typeof MATRIX_SORTS)[number];

/** How many parties a matrix has; `all` up to what a page can hold. */
export const MATRIX_SIZES = ['12', '24', 'all'] as const;
export type MatrixSize = (typeof MATRIX_SIZES)[number];

/** A table of more than this a side is longer than anybody reads, and too heavy to send. */
const MOST_PARTIES = 60;

/** A party of the matrix, with all its visits, also those beyond the matrix. */
export interface MatrixParty {
  code: string;
  name: string;
  sent: number;
  received: number;
}

/** Visits of each of the busiest parties to each other, up to today. */
export interface VisitMatrix {
  /** In the order asked for. */
  parties: MatrixParty[];
  /** Parties with a visit, of which the matrix has the busiest. */
  total: number;
  /** Visits by visitor and host, `IQ RU`; pairs without any are left out. */
  counts: ReadonlyMap<string, number>;
}

/** The key of a pair in the counts of a matrix. */
export function matrixKey(visitor: string, host: string): string {
  return `${visitor} ${host}`;
}

/** The parties with most visits made and received, as many as asked for, in the order asked for. */
export function chooseParties(
  lines: readonly PartyLine[],
  size: MatrixSize,
  sort: MatrixSort,
): { parties: MatrixParty[]; total: number } {
  const active = lines
    .filter(({ sent, received }) => sent + received > 0)
    .map(({ code, name, sent, received }) => ({ code, name, sent, received }))
    .sort(by('visits'));
  const most = size === 'all' ? MOST_PARTIES : Number(size);
  return { parties: active.slice(0, most).sort(by(sort)), total: active.length };
}

function by(sort: MatrixSort): (one: MatrixParty, other: MatrixParty) => number {
  const byName = (one: MatrixParty, other: MatrixParty) => one.name.localeCompare(other.name, 'en');
  if (sort === 'name') return byName;
  const sizeOf = ({ sent, received }: MatrixParty) =>
    ({ visits: sent + received, received, sent })[sort];
  return (one, other) => sizeOf(other) - sizeOf(one) || byName(one, other);
}
