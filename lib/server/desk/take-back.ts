import { z } from 'zod';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { unsettleClash } from '@/lib/server/commands/settle-clash';
import { unmergeEvent } from '@/lib/server/commands/unmerge-event';
import type { Ctx } from '@/lib/server/ctx';
import { restoreVersion } from './restore-version';

const pairSchema = z.strictObject({
  id: z.uuid(),
  other: z.uuid(),
  answer: z.enum(['no-clash', 'merge']),
});

/**
 * Takes one answer of the desk back: what was said of two events is forgotten or taken apart, any
 * other leaves the version before it. Gives the version left behind, 0 where there is none. Fails as
 * the command behind it does.
 */
export async function takeBack(ctx: Ctx, request: unknown): Promise<Result<number>> {
  const pair = pairSchema.safeParse(request);
  if (!pair.success) return restoreVersion(ctx, request);
  if (pair.data.answer === 'no-clash') {
    const asked = await unsettleClash(ctx, pair.data);
    return asked.ok ? ok(0) : asked;
  }
  const apart = await unmergeEvent(ctx, pair.data.id, {});
  return apart.ok ? ok(apart.value.version) : fail(apart.failure.code, apart.failure.detail);
}
