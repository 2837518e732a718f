import { fail } from '@/lib/domain/errors';
import { isAction, isPairAction } from '@/lib/domain/event/actions';
import { giveAnyAction } from '@/lib/server/commands/give-any-action';
import { defineRoute } from '@/lib/server/http/define-route';
import { jsonResponse } from '@/lib/server/http/json-response';
import { openContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { readJson } from '@/lib/server/http/read-json';
import { readOptionalIfMatch } from '@/lib/server/http/request-headers';
import { describeEvent } from '@/lib/server/presenters/describe-event';
import { findEventId } from '@/lib/server/queries/find-event';

type Params = { id: string; action: string };

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute<Params>({
  POST: async (request, { id, action }) => {
    const ctx = await openContext(request);
    if (!ctx.ok) return failureResponse(ctx.failure);
    if (!isAction(action) && !isPairAction(action)) {
      return failureResponse(fail('not-found', `There is no action ${action}.`).failure);
    }
    const event = await findEventId(ctx.value, id);
    if (!event.ok) return failureResponse(event.failure);
    const match = readOptionalIfMatch(request);
    if (!match.ok) return match.response;
    const body = await readJson(request, ['application/json'], { optional: true });
    if (!body.ok) return body.response;
    const acted = await giveAnyAction(ctx.value, event.value, action, body.value, match.version);
    if (!acted.ok) return failureResponse(acted.failure);
    const detail = await describeEvent(ctx.value, acted.value);
    return jsonResponse(request, detail, { version: acted.value.version });
  },
});
