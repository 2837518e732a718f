import { emptyTotals, type ImportTotals, type RowReport } from '@/lib/domain/imports/outcome';
import type { RunningImport } from '@/lib/server/imports/import-rows';
import { problem, problemDocument } from './problem';
import { reportUnexpected } from './report-unexpected';

/** Broken rows that are waited for before the answer begins without a good one. */
const PATIENCE = 2000;
/** Faults that a problem document names. */
const NAMED = 100;

/**
 * An import as NDJSON: a line a row as it goes, the totals last. The answer begins with the first
 * row that is more than broken; when there is none it is a 422 that names what is wrong. What fails
 * in the middle ends the lines with `{problem}` in place of the totals. Whoever stops reading stops
 * the import between two batches.
 * @param close called once, when nothing more will be read of the source
 */
export async function streamImport(
  request: Request,
  { id, reports }: RunningImport,
  close: () => Promise<void>,
): Promise<Response> {
  const waiting: RowReport[] = [];
  let next = await reports.next();
  while (!next.done && next.value.outcome === 'broken' && waiting.length < PATIENCE) {
    waiting.push(next.value);
    next = await reports.next();
  }
  if (next.done && next.value.broken === next.value.rows) {
    await close();
    return nothingImportable(waiting, next.value);
  }
  const lines = writeLines(request, { waiting, next, reports });
  const finish = async () => {
    await reports.return(emptyTotals());
    await close();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const line = await lines.next();
        if (!line.done) return controller.enqueue(line.value);
        await finish();
        controller.close();
      },
      cancel: finish,
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Cache-Control': 'no-store',
      // A proxy that collects what it passes on would hide the progress.
      'X-Accel-Buffering': 'no',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'X-Import-Id',
      ...(id === null ? {} : { 'X-Import-Id': id }),
    },
  });
}

interface Begun {
  waiting: readonly RowReport[];
  next: IteratorResult<RowReport, ImportTotals>;
  reports: RunningImport['reports'];
}

async function* writeLines(
  request: Request,
  { waiting, next: first, reports }: Begun,
): AsyncGenerator<Uint8Array> {
  if (waiting.length > 0) yield encode(...waiting);
  try {
    let next = first;
    while (!next.done) {
      yield encode(next.value);
      next = await reports.next();
    }
    yield encode(next.value);
  } catch (error) {
    const { status, ...details } = reportUnexpected(error, request);
    yield encode({ problem: problemDocument(status, details) });
  }
}

const encoder = new TextEncoder();

function encode(...documents: object[]): Uint8Array {
  return encoder.encode(documents.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

function nothingImportable(broken: readonly RowReport[], totals: ImportTotals): Response {
  const detail =
    totals.rows === 0
      ? 'There is nothing in it to import.'
      : `None of its ${totals.rows} rows can be imported.`;
  return problem(422, {
    detail,
    errors: broken
      .slice(0, NAMED)
      .map(({ row, reason = '' }) => ({ path: `row ${row}`, message: reason })),
  });
}
