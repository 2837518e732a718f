import { and, count, desc, eq, gt, isNull, max } from 'drizzle-orm';
import { apiKey, auditEntry, authSession, oneTimeLink, user } from '@/db/schema';
import { ok, type Result } from '@/lib/domain/errors';
import { canManagePeople } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';

/** Everyone with an account, by name, with how often they are signed in. */
export async function listPeople(ctx: Ctx) {
  return forAdmin(ctx, () =>
    ctx.db
      .select({
        id: user.id,
        name: user.name,
        email: user.email,
        role: user.role,
        disabledAt: user.disabledAt,
        createdAt: user.createdAt,
        sessions: count(authSession.id),
        lastSeenAt: max(authSession.updatedAt),
      })
      .from(user)
      .leftJoin(
        authSession,
        and(eq(authSession.userId, user.id), gt(authSession.expiresAt, ctx.now)),
      )
      .groupBy(user.id)
      .orderBy(user.name, user.id),
  );
}

/** Invitations that can still be used, newest first. */
export async function listInvitations(ctx: Ctx) {
  return forAdmin(ctx, () =>
    ctx.db
      .select({
        id: oneTimeLink.id,
        email: oneTimeLink.email,
        role: oneTimeLink.role,
        expiresAt: oneTimeLink.expiresAt,
      })
      .from(oneTimeLink)
      .where(
        and(
          eq(oneTimeLink.purpose, 'invitation'),
          isNull(oneTimeLink.usedAt),
          gt(oneTimeLink.expiresAt, ctx.now),
        ),
      )
      .orderBy(desc(oneTimeLink.createdAt)),
  );
}

/** API keys, those in use first. Of the key itself only the prefix is known. */
export async function listKeys(ctx: Ctx) {
  return forAdmin(ctx, () =>
    ctx.db
      .select({
        id: apiKey.id,
        name: apiKey.name,
        prefix: apiKey.prefix,
        role: apiKey.role,
        createdAt: apiKey.createdAt,
        lastUsedAt: apiKey.lastUsedAt,
        revokedAt: apiKey.revokedAt,
        createdBy: user.name,
      })
      .from(apiKey)
      .leftJoin(user, eq(user.id, apiKey.createdBy))
      .orderBy(desc(isNull(apiKey.revokedAt)), desc(apiKey.createdAt))
      .limit(500),
  );
}

/** The newest entries of the record of what was done to accounts, keys and links. */
export async function listAudit(ctx: Ctx) {
  return forAdmin(ctx, () =>
    ctx.db.select().from(auditEntry).orderBy(desc(auditEntry.id)).limit(100),
  );
}

async function forAdmin<T>(ctx: Ctx, query: () => Promise<T>): Promise<Result<T>> {
  const allowed = authorize(ctx.actor, canManagePeople(ctx.actor));
  return allowed.ok ? ok(await query()) : allowed;
}
