import type { Database } from '@/db/client';
import type { Failure, Result } from '@/lib/domain/errors';

/** Carries a failure out of a transaction so that everything in it is undone. */
class Undone extends Error {
  constructor(readonly failure: Failure) {
    super(failure.detail);
  }
}

/** Writers may choose the same free slug at once: the losers start again, at most a pool of them. */
const ATTEMPTS = 12;

/**
 * Runs a command in one transaction. A failure undoes everything, a unique key that another writer
 * took in the meantime makes it run again; anything else is thrown untouched.
 */
export async function transact<T>(
  db: Database,
  command: (tx: Database) => Promise<Result<T>>,
): Promise<Result<T>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(async (tx) => {
        const result = await command(tx);
        if (!result.ok) throw new Undone(result.failure);
        return result;
      });
    } catch (error) {
      if (error instanceof Undone) return { ok: false, failure: error.failure };
      if (!isUniqueViolation(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

/** PostgreSQL's 23505, wherever in the chain of causes the driver's error is. */
function isUniqueViolation(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && at.code === '23505') return true;
  }
  return false;
}
