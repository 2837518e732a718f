import type { ImportFormat } from '@/lib/domain/imports/outcome';
import { isCharset } from '@/lib/server/imports/decode-text';

/** Media types that are imported. */
export const IMPORT_TYPES: Readonly<Record<string, ImportFormat>> = {
  'text/csv': 'csv',
  'application/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'text/calendar': 'ics',
  'application/json': 'json',
  'application/x-ndjson': 'json',
  'application/jsonl': 'json',
  'application/feed+json': 'json',
};

/**
 * What a request's Content-Type says its body is, and in what encoding; null for a type that is not
 * imported, for an encoding nobody knows, and for a body that is compressed.
 */
export function readImportType(
  headers: Headers,
): { format: ImportFormat; charset: string | null } | null {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').split(';');
  const format = IMPORT_TYPES[type.trim().toLowerCase()];
  const charset =
    parameters
      .map((one) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/i.exec(one)?.[1])
      .find((one) => one !== undefined) ?? null;
  const coding = headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (!format || coding !== 'identity') return null;
  return charset === null || isCharset(charset) ? { format, charset } : null;
}
