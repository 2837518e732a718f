import { z } from 'zod';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { moveTrip } from '@/lib/server/commands/move-trip';
import { reorderTrip } from '@/lib/server/commands/reorder-trip';
import type { Ctx } from '@/lib/server/ctx';

const stops = z
  .array(z.strictObject({ id: z.uuid(), version: z.int().min(1) }))
  .min(1)
  .max(200);
const schema = z.discriminatedUnion('change', [
  z.strictObject({
    change: z.literal('move'),
    slug: z.string().max(160),
    stops,
    days: z.int().min(-3660).max(3660),
    reason: z.string().trim().max(2000),
  }),
  z.strictObject({ change: z.literal('reorder'), slug: z.string().max(160), stops }),
]);

/**
 * Moves a trip or puts its stops in another order, as it was on screen. Gives how many stops changed.
 * Fails as the command behind it does.
 */
export async function changeTrip(ctx: Ctx, request: unknown): Promise<Result<number>> {
  const parsed = schema.safeParse(request);
  if (!parsed.success) return fail('bad-request', 'This is no change of a trip.');
  const { slug } = parsed.data;
  const versions = new Map(parsed.data.stops.map(({ id, version }) => [id, version]));
  const done =
    parsed.data.change === 'move'
      ? await moveTrip(ctx, slug, {
          days: parsed.data.days,
          reason: parsed.data.reason || null,
          versions,
        })
      : await reorderTrip(ctx, slug, versions);
  return done.ok ? ok(done.value.length) : done;
}
