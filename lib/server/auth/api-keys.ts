import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { apiKey } from '@/db/schema';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import type { Actor } from '@/lib/domain/permissions';

/** Marks our keys, so that they are known when found where they should not be. */
const PREFIX = 'chy_';

/** Only the digest is stored: with 256 random bits a key needs no slow hash. */
function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** A new key of 256 random bits. Its text is given here once and never again. */
export async function createApiKey(
  db: Database,
  {
    name,
    role,
    createdBy,
    now,
  }: { name: string; role: UserRole; createdBy: string | null; now: Date },
): Promise<{ id: string; key: string }> {
  const key = `${PREFIX}${randomBytes(32).toString('base64url')}`;
  const id = randomUUID();
  await db.insert(apiKey).values({
    id,
    name,
    role,
    prefix: key.slice(0, PREFIX.length + 6),
    hash: hashKey(key),
    createdBy,
    createdAt: now,
  });
  return { id, key };
}

/** Whoever holds this key, or null when nobody does or it was revoked. */
export async function findKeyHolder(db: Database, key: string, now: Date): Promise<Actor | null> {
  const [row] = await db
    .select({ id: apiKey.id, name: apiKey.name, role: apiKey.role, lastUsedAt: apiKey.lastUsedAt })
    .from(apiKey)
    .where(and(eq(apiKey.hash, hashKey(key)), isNull(apiKey.revokedAt)));
  if (!row) return null;
  await noteUse(db, row.id, now);
  return { id: `key:${row.id}`, name: row.name, role: row.role };
}

/** Last use to the minute: often enough to tell a dead key, seldom enough not to be a write a read. */
async function noteUse(db: Database, id: string, now: Date): Promise<void> {
  const minuteAgo = new Date(now.getTime() - 60_000);
  await db
    .update(apiKey)
    .set({ lastUsedAt: now })
    .where(and(eq(apiKey.id, id), or(isNull(apiKey.lastUsedAt), lt(apiKey.lastUsedAt, minuteAgo))));
}
