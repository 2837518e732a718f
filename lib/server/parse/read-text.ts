import { ok, type Result } from '@/lib/domain/errors';
import type { Draft, Reading } from '@/lib/domain/parse/draft';
import { parseInputSchema } from '@/lib/domain/parse/parse-input';
import { parseText } from '@/lib/domain/parse/parse-text';
import { parseDocument } from '@/lib/domain/parse-document';
import { canEditEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import { type Ctx, today } from '@/lib/server/ctx';
import { draftTitle } from './draft-title';
import { findMatches } from './find-matches';
import { getWorld } from './get-world';

/** Drafts of one text whose likes are looked up. */
const MOST_MATCHED = 40;

/** Reads a text as drafts of events, each with the events of the diary that it may be about. */
export async function readText(ctx: Ctx, document: unknown): Promise<Result<Reading>> {
  const allowed = authorize(ctx.actor, canEditEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  const input = parseDocument(parseInputSchema, document);
  if (!input.ok) return input;
  const world = await getWorld(ctx.db);
  const reading = parseText(input.value.text, input.value.published ?? today(ctx), world);
  const events: Draft[] = [];
  for (const draft of reading.events) {
    const matches = events.length < MOST_MATCHED ? await findMatches(ctx, draft, world) : [];
    events.push({ title: draftTitle(draft), ...draft, matches });
  }
  return ok({
    is_event: reading.is_event,
    ...(reading.reason ? { reason: reading.reason } : {}),
    events,
  });
}
