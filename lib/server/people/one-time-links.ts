import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { and, eq, gt, isNull, type SQL } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { oneTimeLink } from '@/db/schema';
import type { UserRole } from '@/lib/domain/event/vocabulary';

/** Milliseconds a link of each purpose lives. */
export const LINK_LIFETIMES = {
  'first-admin': 3 * 86_400_000,
  invitation: 7 * 86_400_000,
  'password-reset': 86_400_000,
} as const;
export type LinkPurpose = keyof typeof LINK_LIFETIMES;

export type OneTimeLink = typeof oneTimeLink.$inferSelect;

/** 256 random bits need no slow hash, and what is stored opens nothing. */
function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/**
 * The address of a link. The token stands in the fragment, which browsers send to nobody: it is in
 * no log, no `Referer` and no proxy.
 */
export function linkAddress(baseUrl: string, token: string): string {
  return `${baseUrl}/welcome#${token}`;
}

/** Makes a link; its token is given here once and never again. */
export async function createLink(
  tx: Database,
  link: {
    purpose: LinkPurpose;
    now: Date;
    email?: string;
    role?: UserRole;
    userId?: string;
    createdBy?: string | null;
  },
): Promise<{ id: string; token: string; expiresAt: Date }> {
  const token = randomBytes(32).toString('base64url');
  const id = randomUUID();
  const expiresAt = new Date(link.now.getTime() + LINK_LIFETIMES[link.purpose]);
  await tx.insert(oneTimeLink).values({
    id,
    purpose: link.purpose,
    hash: hashToken(token),
    email: link.email ?? null,
    role: link.role ?? null,
    userId: link.userId ?? null,
    createdBy: link.createdBy ?? null,
    createdAt: link.now,
    expiresAt,
  });
  return { id, token, expiresAt };
}

/** The link of a token while it can be used; one answer for used, expired and never made. */
export async function findLink(
  db: Database,
  token: string,
  now: Date,
): Promise<OneTimeLink | null> {
  const [row] = await db
    .select()
    .from(oneTimeLink)
    .where(isOpen(now, byToken(token)));
  return row ?? null;
}

/** Uses a link up: of two at once, one gets it and the other null. */
export async function takeLink(
  tx: Database,
  token: string,
  now: Date,
): Promise<OneTimeLink | null> {
  const [row] = await tx
    .update(oneTimeLink)
    .set({ usedAt: now })
    .where(isOpen(now, byToken(token)))
    .returning();
  return row ?? null;
}

/** Ends every open link to an account or an address. */
export async function endOpenLinks(
  tx: Database,
  whose: { userId: string } | { email: string } | { id: string },
  now: Date,
): Promise<number> {
  const which =
    'userId' in whose
      ? eq(oneTimeLink.userId, whose.userId)
      : 'email' in whose
        ? eq(oneTimeLink.email, whose.email)
        : eq(oneTimeLink.id, whose.id);
  const ended = await tx
    .update(oneTimeLink)
    .set({ expiresAt: now })
    .where(isOpen(now, which))
    .returning({ id: oneTimeLink.id });
  return ended.length;
}

function byToken(token: string): SQL {
  return eq(oneTimeLink.hash, hashToken(token));
}

function isOpen(now: Date, which: SQL): SQL | undefined {
  return and(which, isNull(oneTimeLink.usedAt), gt(oneTimeLink.expiresAt, now));
}
