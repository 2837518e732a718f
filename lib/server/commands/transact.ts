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
 * Runs a command in one transaction. A failure undoes everything, a unique key that another writer
 * took in the meantime makes it run again; anything else is thrown untouched.
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
