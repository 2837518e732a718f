import type { Readable } from 'node:stream';
import type { Database } from '@/db/client';
import { party } from '@/db/schema';
import { readVisitRow, toColumns, VISIT_COLUMNS } from '@/lib/domain/imports/visit-row';
import type { BrokenRow, ImportSource, SourceRow } from './import-source';
import { readCsv } from './read-csv';

/** A table of visits: CSV with the columns of `VISIT_COLUMNS`. */
export function visitSource(db: Database, file: Readable): ImportSource {
  return { scheme: 'visits', rows: readRows(db, file), nameFaults: toColumns };
}

async function* readRows(db: Database, file: Readable): AsyncGenerator<SourceRow | BrokenRow> {
  const codes = await db.select({ code: party.code }).from(party);
  const known = new Set(codes.map((one) => one.code));
  for await (const one of readCsv(file, VISIT_COLUMNS)) {
    const { line } = one;
    if ('fault' in one) {
      yield { line, errors: [{ path: '', message: one.fault }] };
      continue;
    }
    const read = readVisitRow(one.record, (code) => known.has(code));
    yield read.ok ? { line, ...read.value } : { line, errors: read.failure.errors };
  }
}
