import { defineRoute } from '@/lib/server/http/define-route';
import { openContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { readJson } from '@/lib/server/http/read-json';
import { answerView } from '@/lib/server/views/answer-view';
import { changeView } from '@/lib/server/views/change-view';
import { deleteView } from '@/lib/server/views/delete-view';
import { viewOwner } from '@/lib/server/views/view-owner';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute<{ id: string }>({
  GET: async (request, { id }) => {
    const ctx = await openContext(request);
    return ctx.ok ? answerView(request, ctx.value, id) : failureResponse(ctx.failure);
  },

  PATCH: async (request, { id }) => {
    const ctx = await openContext(request);
    if (!ctx.ok) return failureResponse(ctx.failure);
    const owner = viewOwner(ctx.value);
    if (!owner.ok) return failureResponse(owner.failure);
    const body = await readJson(request, ['application/merge-patch+json', 'application/json']);
    if (!body.ok) return body.response;
    const changed = await changeView(ctx.value, id, body.value);
    if (!changed.ok) return failureResponse(changed.failure);
    return answerView(request, ctx.value, id);
  },

  DELETE: async (request, { id }) => {
    const ctx = await openContext(request);
    if (!ctx.ok) return failureResponse(ctx.failure);
    const deleted = await deleteView(ctx.value, id);
    return deleted.ok ? new Response(null, { status: 204 }) : failureResponse(deleted.failure);
  },
});
