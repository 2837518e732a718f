import { formatFieldErrors } from '@/lib/domain/field-errors';
import { UnreadableSource } from '@/lib/server/imports/import-source';

const KNOWN_ERRORS = ['SetupError', 'SettingsError', 'CommandError', 'ImportRefused'];

/**
 * An error as the command line shows it: what people can mend as its message alone, a fault of the
 * program with its stack. What the database was asked, with everything in it, stays out.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (KNOWN_ERRORS.includes(error.name)) return error.message;
  if (error instanceof UnreadableSource) {
    return [error.message, ...error.errors.map((one) => formatFieldErrors([one]))].join('\n  ');
  }
  const cause = error.cause instanceof Error ? error.cause : null;
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${cause?.name ?? error.name}: ${cause?.message ?? error.message}`, ...stack].join('\n');
}
