import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { oneTimeLink } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { Ctx } from '@/lib/server/ctx';
import { managePeople } from './manage';
import { endOpenLinks } from './one-time-links';
import { writeAudit } from './write-audit';

/** Ends an invitation nobody has used yet. */
export async function withdrawInvitation(ctx: Ctx, linkId: unknown): Promise<Result<null>> {
  return managePeople(ctx, 'withdraw-invitation', async (tx) => {
    const id = z.uuid().safeParse(linkId);
    const [link] = id.success
      ? await tx.select().from(oneTimeLink).where(eq(oneTimeLink.id, id.data))
      : [];
    if (link?.purpose !== 'invitation') return fail('not-found', 'There is no such invitation.');
    const ended = await endOpenLinks(tx, { id: link.id }, ctx.now);
    if (ended === 0) return fail('gone', 'The invitation was used or has ended.');
    await writeAudit(tx, ctx, {
      action: 'withdraw-invitation',
      subject: `link:${link.id}`,
      subjectName: link.email ?? '',
      before: { role: link.role },
    });
    return ok(null);
  });
}
