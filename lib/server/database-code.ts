/** Codes that the driver makes up; the rest are of PostgreSQL or of the operating system. */
const DRIVER_CODES = new Set([
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
]);

/** SQLSTATE: two characters of class, three of the condition (PostgreSQL, appendix A). */
const SQLSTATE = /^[0-9A-Z]{5}$/;

/**
 * The code of the database's own error, wherever in the chain of causes it is: an SQLSTATE, a code
 * of the driver, or the system's (ECONNREFUSED, ENOENT of a socket) when it befell a query. Null for
 * an error of anything else: a file or a mail server that is missing is not the database.
 */
export function databaseCode(error: unknown): string | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (!('code' in at) || typeof at.code !== 'string') continue;
    const isOfServer = 'severity' in at && SQLSTATE.test(at.code);
    // The driver notes the query on every error that it rejects one with.
    if (isOfServer || DRIVER_CODES.has(at.code) || 'query' in at) return at.code;
  }
  return null;
}
