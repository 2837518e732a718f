import type { Result } from '@/lib/domain/errors';
import { type ActionName, isPairAction, type PairActionName } from '@/lib/domain/event/actions';
import type { EventRecord } from '@/lib/domain/event/event-record';
import type { Ctx } from '@/lib/server/ctx';
import { actOnEvent } from './act-on-event';
import { mergeEvents } from './merge-events';
import { unmergeEvent } from './unmerge-event';

const PAIR_COMMANDS = { merge: mergeEvents, unmerge: unmergeEvent };

/**
 * Gives an event any action of the diary, on itself or on it and another. Gives the event that
 * stands afterwards. Fails as the command behind the action does.
 */
export function giveAnyAction(
  ctx: Ctx,
  id: string,
  action: ActionName | PairActionName,
  document: unknown,
  version: number | null = null,
): Promise<Result<EventRecord>> {
  return isPairAction(action)
    ? PAIR_COMMANDS[action](ctx, id, document, version)
    : actOnEvent(ctx, id, action, document, version);
}
