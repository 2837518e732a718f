import { fail } from '@/lib/domain/errors';
import { deleteEvent } from '@/lib/server/commands/delete-event';
import { updateEvent } from '@/lib/server/commands/update-event';
import { readAsOf } from '@/lib/server/http/as-of';
import { defineRoute } from '@/lib/server/http/define-route';
import { jsonResponse } from '@/lib/server/http/json-response';
import { lookupResponse } from '@/lib/server/http/lookup-response';
import { openContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { readJson } from '@/lib/server/http/read-json';
import { readIfMatch } from '@/lib/server/http/request-headers';
import { describeEvent } from '@/lib/server/presenters/describe-event';
import { findEvent, findEventAsOf, findEventId } from '@/lib/server/queries/find-event';

const MISSING = fail('not-found', 'There is no such event.').failure;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute<{ id: string }>({
  GET: async (request, { id }) => {
    const ctx = await openContext(request);
    if (!ctx.ok) return failureResponse(ctx.failure);
    const { search, searchParams } = new URL(request.url);
    const asOf = readAsOf(searchParams);
    if (!asOf.ok) return failureResponse(asOf.failure);
    const found = await findEvent(ctx.value, id);
    if (found.state !== 'found') {
      return lookupResponse(found, (slug) => `${ctx.value.baseUrl}/api/v1/events/${slug}${search}`);
    }
    if (asOf.value === null) {
      const detail = await describeEvent(ctx.value, found.record);
      return jsonResponse(request, detail, { version: found.record.version });
    }
    const then = await findEventAsOf(ctx.value, found.record.id, asOf.value);
    if (!then) return failureResponse(MISSING);
    return jsonResponse(request, await describeEvent(ctx.value, then), { version: then.version });
  },

  PATCH: async (request, { id }) => {
    const ctx = await openContext(request);
    if (!ctx.ok) return failureResponse(ctx.failure);
    const event = await findEventId(ctx.value, id);
    if (!event.ok) return failureResponse(event.failure);
    const match = readIfMatch(request);
    if (!match.ok) return match.response;
    const body = await readJson(request, ['application/merge-patch+json', 'application/json']);
    if (!body.ok) return body.response;
    const changed = await updateEvent(ctx.value, event.value, body.value, match.version);
    if (!changed.ok) return failureResponse(changed.failure);
    const detail = await describeEvent(ctx.value, changed.value);
    return jsonResponse(request, detail, { version: changed.value.version });
  },

  DELETE: async (request, { id }) => {
    const ctx = await openContext(request);
    if (!ctx.ok) return failureResponse(ctx.failure);
    const event = await findEventId(ctx.value, id);
    if (!event.ok) return failureResponse(event.failure);
    const match = readIfMatch(request);
    if (!match.ok) return match.response;
    const deleted = await deleteEvent(ctx.value, event.value, match.version);
    return deleted.ok ? new Response(null, { status: 204 }) : failureResponse(deleted.failure);
  },
});
