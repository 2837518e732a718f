import { presentSummary } from '@/lib/domain/event/event-card';
import { canEditEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import { createEvent } from '@/lib/server/commands/create-event';
import { today } from '@/lib/server/ctx';
import { defineRoute } from '@/lib/server/http/define-route';
import { jsonResponse } from '@/lib/server/http/json-response';
import { LIST_CONTROLS, readListControls } from '@/lib/server/http/list-controls';
import { openContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { readJson } from '@/lib/server/http/read-json';
import { readQuery } from '@/lib/server/http/read-query';
import { readIdempotencyKey } from '@/lib/server/http/request-headers';
import { describeEvent } from '@/lib/server/presenters/describe-event';
import { listEvents } from '@/lib/server/queries/list-events';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  GET: async (request) => {
    const ctx = await openContext(request);
    if (!ctx.ok) return failureResponse(ctx.failure);
    const query = await readQuery(ctx.value, new URL(request.url).searchParams, LIST_CONTROLS);
    if (!query.ok) return failureResponse(query.failure);
    const controls = readListControls(ctx.value, query.value.controls);
    if (!controls.ok) return failureResponse(controls.failure);
    const page = await listEvents(ctx.value, { filter: query.value.filter, ...controls.value });
    if (!page.ok) return failureResponse(page.failure);
    const read = { today: today(ctx.value), baseUrl: ctx.value.baseUrl };
    return jsonResponse(request, {
      data: page.value.cards.map((card) => presentSummary(card, read)),
      next: page.value.next,
      total: page.value.total,
      total_is_exact: page.value.totalIsExact,
    });
  },

  POST: async (request) => {
    const ctx = await openContext(request);
    if (!ctx.ok) return failureResponse(ctx.failure);
    // Before the body is read: who may not write is told so, whatever was sent.
    const allowed = authorize(ctx.value.actor, canEditEvents(ctx.value.actor));
    if (!allowed.ok) return failureResponse(allowed.failure);
    const key = readIdempotencyKey(request);
    if (!key.ok) return failureResponse(key.failure);
    const body = await readJson(request);
    if (!body.ok) return body.response;
    const made = await createEvent(ctx.value, body.value, { idempotencyKey: key.value });
    if (!made.ok) return failureResponse(made.failure);
    const detail = await describeEvent(ctx.value, made.value);
    return jsonResponse(request, detail, {
      status: 201,
      version: made.value.version,
      headers: { Location: `${ctx.value.baseUrl}/api/v1/events/${made.value.id}` },
    });
  },
});
