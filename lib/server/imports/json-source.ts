import type { Readable } from 'node:stream';
import { readDocument } from '@/lib/domain/imports/read-document';
import { digestKey } from './digest-key';
import type { BrokenRow, ImportSource, SourceRow } from './import-source';
import { scanJson } from './scan-json';

/** Documents of our own, by whatever diary: exports, answers of the API, feeds. */
export function jsonSource(input: Readable, charset: string | null): ImportSource {
  return {
    format: 'json',
    scheme: 'json',
    hasOwnIds: true,
    rows: readRows(input, charset),
    nameFaults: (errors) => [...errors],
  };
}

async function* readRows(
  input: Readable,
  charset: string | null,
): AsyncGenerator<SourceRow | BrokenRow> {
  for await (const one of scanJson(input, charset)) {
    const { line, size } = one;
    if ('fault' in one) {
      yield { line, errors: [{ path: '', message: one.fault }] };
      continue;
    }
    const read = readDocument(one.value);
    yield read.ok
      ? { line, size, ...read.value, key: digestKey(read.value.key) }
      : { line, errors: read.failure.errors };
  }
}
