import type { Database } from '@/db/client';
import type { Result } from '@/lib/domain/errors';
import { databaseCode } from '@/lib/server/database-code';

/** A row that was read without a lock has been written since: the command has to read it again. */
export class StaleRead extends Error {}

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

/** unique_violation, deadlock_detected, serialization_failure (PostgreSQL, appendix A). */
const CONTENTION = new Set(['23505', '40P01', '40001']);

function isContention(error: unknown): boolean {
  return error instanceof StaleRead || CONTENTION.has(databaseCode(error) ?? '');
}
