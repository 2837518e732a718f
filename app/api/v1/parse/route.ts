import { canEditEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import { defineRoute } from '@/lib/server/http/define-route';
import { jsonResponse } from '@/lib/server/http/json-response';
import { openContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { readJson } from '@/lib/server/http/read-json';
import { readText } from '@/lib/server/parse/read-text';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  POST: async (request) => {
    const ctx = await openContext(request);
    if (!ctx.ok) return failureResponse(ctx.failure);
    // Before the body is read: who may not write is told so, whatever was sent.
    const allowed = authorize(ctx.value.actor, canEditEvents(ctx.value.actor));
    if (!allowed.ok) return failureResponse(allowed.failure);
    const body = await readJson(request);
    if (!body.ok) return body.response;
    const reading = await readText(ctx.value, body.value);
    if (!reading.ok) return failureResponse(reading.failure);
    return jsonResponse(request, reading.value);
  },
});
