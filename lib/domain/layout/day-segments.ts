/** A stay in epoch days, both ends included. */
export interface DaySpan {
  first: number;
  last: number;
}

/** The piece of a stay that falls into one row of days. */
export interface DaySegment {
  /** Index of the stay in the list given. */
  index: number;
  /** Line in the row of days, from 0. */
  line: number;
  /** First column and number of columns. */
  column: number;
  length: number;
  /** Whether the stay goes on before and after the row: those ends are drawn flat. */
  continuesBefore: boolean;
  continuesAfter: boolean;
}

export interface DayRow {
  segments: DaySegment[];
  lineCount: number;
  /** Of each day of the row, the stays that found no line, as indexes. */
  hidden: number[][];
}

/**
 * Lays stays into one row of `length` days from `start`: a month's week, or any other row of days.
 * Longer pieces come first among those that begin on the same day, so that lines stay full.
 */
export function layoutDayRow(
  spans: readonly DaySpan[],
  { start, length, lines }: { start: number; length: number; lines: number },
): DayRow {
  const end = start + length - 1;
  const pieces = spans
    .map((span, index) => ({
      index,
      column: Math.max(span.first, start) - start,
      end: Math.min(span.last, end) - start,
      continuesBefore: span.first < start,
      continuesAfter: span.last > end,
      meets: span.first <= end && span.last >= start && span.first <= span.last,
    }))
    .filter((piece) => piece.meets)
    .sort((a, b) => a.column - b.column || b.end - a.end || a.index - b.index);
  const free: number[] = [];
  const row: DayRow = {
    segments: [],
    lineCount: 0,
    hidden: Array.from({ length }, () => []),
  };
  for (const piece of pieces) {
    let line = 0;
    while ((free[line] ?? 0) > piece.column) line += 1;
    if (line >= lines) {
      for (let column = piece.column; column <= piece.end; column += 1) {
        row.hidden[column]?.push(piece.index);
      }
      continue;
    }
    free[line] = piece.end + 1;
    row.lineCount = Math.max(row.lineCount, line + 1);
    row.segments.push({
      index: piece.index,
      line,
      column: piece.column,
      length: piece.end - piece.column + 1,
      continuesBefore: piece.continuesBefore,
      continuesAfter: piece.continuesAfter,
    });
  }
  return row;
}
