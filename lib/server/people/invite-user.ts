import { z } from 'zod';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { USER_ROLES } from '@/lib/domain/event/vocabulary';
import { parseDocument } from '@/lib/domain/parse-document';
import { userIdOf } from '@/lib/server/auth/session-actor';
import type { Ctx } from '@/lib/server/ctx';
import { managePeople } from './manage';
import { createLink, endOpenLinks, linkAddress } from './one-time-links';
import { emailSchema } from './person-fields';
import { findUserByEmail } from './store-user';
import { writeAudit } from './write-audit';

/** A link that was just made: `url` is known now and never again. */
export interface MadeLink {
  url: string;
  email: string;
  expiresAt: Date;
}

const schema = z.strictObject({
  email: emailSchema,
  role: z.enum(USER_ROLES, { error: 'must be a role' }),
});

/**
 * A one-time link by which someone joins with a role. A second invitation replaces the first.
 * Fails with `unprocessable` for an address that has an account: invitations never touch one.
 */
export async function inviteUser(ctx: Ctx, document: unknown): Promise<Result<MadeLink>> {
  return managePeople(ctx, 'invite', async (tx) => {
    const parsed = parseDocument(schema, document);
    if (!parsed.ok) return parsed;
    const { email, role } = parsed.value;
    if (await findUserByEmail(tx, email)) {
      return fail('unprocessable', 'This address has an account already.', [
        { path: 'email', message: 'has an account already' },
      ]);
    }
    await endOpenLinks(tx, { email }, ctx.now);
    const link = await createLink(tx, {
      purpose: 'invitation',
      email,
      role,
      createdBy: userIdOf(ctx.actor),
      now: ctx.now,
    });
    await writeAudit(tx, ctx, {
      action: 'invite',
      subject: `link:${link.id}`,
      subjectName: email,
      after: { role, expires: link.expiresAt.toISOString() },
    });
    return ok({ url: linkAddress(ctx.baseUrl, link.token), email, expiresAt: link.expiresAt });
  });
}
