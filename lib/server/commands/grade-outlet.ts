import { eq } from 'drizzle-orm';
import { outlet } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { Reliability } from '@/lib/domain/event/vocabulary';
import { canEditEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { writeAudit } from '@/lib/server/people/write-audit';
import { transact } from './transact';

/**
 * Grades how reliable an outlet is, from A (completely reliable) to F (cannot be judged): for every
 * event that it is a source of. Gives the grade it had. `not-found` for an outlet of no such slug.
 */
export async function gradeOutlet(
  ctx: Ctx,
  slug: string,
  reliability: Reliability,
): Promise<Result<Reliability>> {
  const allowed = authorize(ctx.actor, canEditEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  return transact(ctx.db, async (tx) => {
    const [known] = await tx.select().from(outlet).where(eq(outlet.slug, slug)).for('update');
    if (!known) return fail('not-found', 'There is no such outlet.');
    if (known.reliability === reliability) return ok(known.reliability);
    await tx.update(outlet).set({ reliability }).where(eq(outlet.id, known.id));
    await writeAudit(tx, ctx, {
      action: 'grade',
      subject: `outlet:${slug}`,
      subjectName: known.name,
      before: { reliability: known.reliability },
      after: { reliability },
    });
    return ok(known.reliability);
  });
}
