import { shareConnection } from '@/db/client';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import { createApiKey } from '@/lib/server/auth/api-keys';
import { syncReferences } from '@/lib/server/seed/sync-references';

/** Where the diary of a test is served. */
export const TEST_ORIGIN = 'https://diary.example';

export interface TestDiary extends TestDatabase {
  /** An API key of a role, made when first asked for. */
  keyOf: (role: UserRole) => Promise<string>;
}

/**
 * A diary without events that route handlers find as the one of this process. Call once per file,
 * before any of them runs, and `close` it in afterAll.
 */
export async function openTestDiary(): Promise<TestDiary> {
  const database = await openTestDatabase();
  Object.assign(process.env, {
    BASE_URL: TEST_ORIGIN,
    DATA_DIR: database.settings.dataDir,
    CHANCERY_ZONE: 'UTC',
    AUTH_SECRET: 'a secret of more than thirty-two characters',
  });
  shareConnection(database);
  await syncReferences(database.db);
  const keys = new Map<UserRole, Promise<string>>();
  const make = async (role: UserRole) => {
    const options = { name: `test ${role}`, role, createdBy: null, now: new Date() };
    return (await createApiKey(database.db, options)).key;
  };
  return {
    ...database,
    keyOf: (role) => {
      const key = keys.get(role) ?? make(role);
      keys.set(role, key);
      return key;
    },
  };
}
