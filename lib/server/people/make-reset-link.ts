import { fail, ok, type Result } from '@/lib/domain/errors';
import { userIdOf } from '@/lib/server/auth/session-actor';
import type { Ctx } from '@/lib/server/ctx';
import type { MadeLink } from './invite-user';
import { lockUser, managePeople } from './manage';
import { createLink, endOpenLinks, linkAddress } from './one-time-links';
import { writeAudit } from './write-audit';

/** A one-time link by which someone sets a new password. The old one works until it is used. */
export async function makeResetLink(ctx: Ctx, userId: string): Promise<Result<MadeLink>> {
  return managePeople(ctx, 'make-reset-link', async (tx) => {
    const found = await lockUser(tx, userId);
    if (!found.ok) return found;
    const { email, disabledAt } = found.value;
    if (disabledAt !== null) return fail('conflict', 'The account is disabled: enable it first.');
    await endOpenLinks(tx, { userId }, ctx.now);
    const link = await createLink(tx, {
      purpose: 'password-reset',
      userId,
      createdBy: userIdOf(ctx.actor),
      now: ctx.now,
    });
    await writeAudit(tx, ctx, {
      action: 'make-reset-link',
      subject: `user:${userId}`,
      subjectName: email,
      after: { expires: link.expiresAt.toISOString() },
    });
    return ok({ url: linkAddress(ctx.baseUrl, link.token), email, expiresAt: link.expiresAt });
  });
}
