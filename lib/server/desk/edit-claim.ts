import { z } from 'zod';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { toEventInput } from '@/lib/domain/event/to-input';
import { RELIABILITIES } from '@/lib/domain/event/vocabulary';
import { chooseClaim } from '@/lib/server/commands/choose-claim';
import { gradeOutlet } from '@/lib/server/commands/grade-outlet';
import { judgeClaim } from '@/lib/server/commands/judge-claim';
import { updateEvent } from '@/lib/server/commands/update-event';
import type { Ctx } from '@/lib/server/ctx';
import { findEvent } from '@/lib/server/queries/find-event';

const schema = z.discriminatedUnion('edit', [
  z.strictObject({
    edit: z.literal('judge'),
    id: z.uuid(),
    version: z.int().min(1),
    claimId: z.uuid(),
    credibility: z.int().min(1).max(6),
  }),
  z.strictObject({
    edit: z.literal('choose'),
    id: z.uuid(),
    version: z.int().min(1),
    claimId: z.uuid(),
  }),
  z.strictObject({
    edit: z.literal('grade'),
    outlet: z.string().max(200),
    reliability: z.enum(RELIABILITIES),
  }),
  z.strictObject({
    edit: z.literal('add'),
    id: z.uuid(),
    version: z.int().min(1),
    sourceId: z.uuid(),
    field: z.enum(['dates', 'occurrence']),
    value: z.string().max(60).optional(),
    asserts: z.boolean(),
    quote: z.string().max(500).optional(),
  }),
]);
type Addition = Extract<z.output<typeof schema>, { edit: 'add' }>;

/**
 * What the desk does to claims: judges one, chooses one for display, grades an outlet, or records
 * what a source of the event says. Fails as the command behind it does.
 */
export async function editClaim(ctx: Ctx, request: unknown): Promise<Result<null>> {
  const parsed = schema.safeParse(request);
  if (!parsed.success) return fail('bad-request', 'This is nothing that is done to a claim.');
  const done = await give(ctx, parsed.data);
  return done.ok ? ok(null) : done;
}

function give(ctx: Ctx, request: z.output<typeof schema>): Promise<Result<unknown>> {
  switch (request.edit) {
    case 'judge':
      return judgeClaim(ctx, request.id, request, request.version);
    case 'choose':
      return chooseClaim(ctx, request.id, request.claimId, request.version);
    case 'grade':
      return gradeOutlet(ctx, request.outlet, request.reliability);
    case 'add':
      return addClaim(ctx, request);
  }
}

/** One more claim of a source that the event has. */
async function addClaim(ctx: Ctx, request: Addition): Promise<Result<unknown>> {
  const { id, version, sourceId, field, value, asserts, quote } = request;
  const found = await findEvent(ctx, id);
  if (found.state !== 'found') return fail('not-found', 'There is no such event.');
  const at = found.record.sources.findIndex((source) => source.id === sourceId);
  if (at === -1) return fail('not-found', 'The event has no such source.');
  const sources = (toEventInput(found.record).sources ?? []).map((source, index) =>
    index === at ? { ...source, says: [{ field, value, asserts, quote: quote ?? null }] } : source,
  );
  return updateEvent(ctx, id, { sources }, version);
}
