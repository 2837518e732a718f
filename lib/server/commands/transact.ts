import type { Database } from '@/db/client';
import type { Result } from '@/lib/domain/errors';

/** Carries a value out of a transaction so that everything in it is undone. */
class Undone<T> extends Error {
  constructor(readonly value: T) {
    super('undone');
  }
}

/** Writers may choose the same free slug at once: the losers start again, at most a pool of them. */
const ATTEMPTS = 12;

/**
 * Runs a command in one transaction. A failure undoes everything, what another writer did in the
 * meantime (took a unique key, locked the same rows in another order) makes it run again; anything
 * else is thrown untouched.
 */
export function transact<T>(
  db: Database,
  command: (tx: Database) => Promise<Result<T>>,
): Promise<Result<T>> {
  return transactIf(db, async (tx) => {
    const value = await command(tx);
    return { keep: value.ok, value };
  });
}

/** As `transact`, for work that says itself whether what it wrote is kept. */
export async function transactIf<T>(
  db: Database,
  work: (tx: Database) => Promise<{ keep: boolean; value: T }>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(async (tx) => {
        const { keep, value } = await work(tx);
        if (!keep) throw new Undone(value);
        return value;
      });
    } catch (error) {
      if (error instanceof Undone) return error.value;
      if (!isContention(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

/** unique_violation and deadlock_detected (PostgreSQL, appendix A). */
const CONTENTION = new Set(['23505', '40P01']);

/** Whether that is the error, wherever in the chain of causes the driver's own is. */
function isContention(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && CONTENTION.has(at.code)) return true;
  }
  return false;
}
