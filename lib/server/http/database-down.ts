import { databaseCode } from '@/lib/server/database-code';

/**
 * Codes of the driver and of PostgreSQL (appendix A) for a server that is away, starting, stopping,
 * out of connections, or took too long.
 */
const DOWN = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '57014',
]);

/** True when an error means that the database, not the request, is at fault. */
export function isDatabaseDown(error: unknown): boolean {
  return DOWN.has(databaseCode(error) ?? '');
}
