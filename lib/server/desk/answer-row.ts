import { z } from 'zod';
import { daySchema } from '@/lib/domain/dates/day-schema';
import { type ActionAnswer, ANSWER_ACTIONS, ANSWER_NAMES } from '@/lib/domain/desk/desk-answers';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { toEventInput } from '@/lib/domain/event/to-input';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { lookAgain } from '@/lib/server/commands/look-again';
import { markLooked } from '@/lib/server/commands/mark-looked';
import { mergeEvents } from '@/lib/server/commands/merge-events';
import { restoreEvent } from '@/lib/server/commands/restore-event';
import { settleClash } from '@/lib/server/commands/settle-clash';
import { updateEvent } from '@/lib/server/commands/update-event';
import type { Ctx } from '@/lib/server/ctx';
import { findEvent } from '@/lib/server/queries/find-event';

const schema = z.strictObject({
  id: z.uuid(),
  version: z.int().min(1),
  answer: z.enum(ANSWER_NAMES),
  edtf: z.string().max(200).optional(),
  precision: z.string().max(40).optional(),
  on: daySchema.optional(),
  source: z.string().max(2000).optional(),
  /** The event that it clashes with. */
  other: z.uuid().optional(),
  /** The version to go back to. */
  to: z.int().min(1).optional(),
});
type Request = z.output<typeof schema>;

/**
 * Gives one row of the desk its answer, on the version that is on screen. Gives the version that
 * was left behind. Fails as the command behind the answer does.
 */
export async function answerRow(ctx: Ctx, request: unknown): Promise<Result<number>> {
  const parsed = schema.safeParse(request);
  if (!parsed.success) return fail('bad-request', 'This is no answer of the desk.');
  if (parsed.data.answer === 'seen') {
    const looked = await markLooked(ctx, parsed.data.id, parsed.data.version);
    return looked.ok ? ok(parsed.data.version) : looked;
  }
  if (parsed.data.answer === 'no-clash') {
    const { id, other = id, version } = parsed.data;
    const settled = await settleClash(ctx, { id, other });
    return settled.ok ? ok(version) : settled;
  }
  const done = await give(ctx, parsed.data, parsed.data.answer);
  return done.ok ? ok(done.value.version) : done;
}

function give(
  ctx: Ctx,
  request: Request,
  answer: Exclude<Request['answer'], 'seen' | 'no-clash'>,
): Promise<Result<EventRecord>> {
  const { id, version } = request;
  switch (answer) {
    case 'look-again':
      return lookAgain(ctx, id, request.on ?? null, version);
    case 'add-source':
      return addSource(ctx, request);
    case 'merge':
      return mergeEvents(ctx, id, { into: request.other }, version);
    case 'revert':
      return restoreEvent(ctx, id, request.to ?? version, version);
    default:
      return actOnEvent(
        ctx,
        id,
        ANSWER_ACTIONS[answer].action,
        documentOf(answer, request),
        version,
      );
  }
}

function documentOf(answer: ActionAnswer, request: Request) {
  const { side } = ANSWER_ACTIONS[answer];
  const { edtf, precision, source } = request;
  return {
    ...(side && { side }),
    ...(edtf === undefined ? {} : { edtf, precision }),
    ...(source ? { source } : {}),
  };
}

/** One more source, named by its address: whoever wants to name it better opens the event. */
async function addSource(ctx: Ctx, { id, version, source }: Request): Promise<Result<EventRecord>> {
  const url = source && URL.canParse(source) ? source : null;
  if (url === null) {
    return fail('unprocessable', 'The source is not a web address.', [
      { path: 'source', message: 'must be a web address' },
    ]);
  }
  const found = await findEvent(ctx, id);
  if (found.state !== 'found') return fail('not-found', 'There is no such event.');
  const known = toEventInput(found.record).sources ?? [];
  return updateEvent(
    ctx,
    id,
    { sources: [...known, { url, title: new URL(url).hostname }] },
    version,
  );
}
