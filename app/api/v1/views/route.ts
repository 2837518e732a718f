import { defineRoute } from '@/lib/server/http/define-route';
import { jsonResponse } from '@/lib/server/http/json-response';
import { openContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { readJson } from '@/lib/server/http/read-json';
import { answerView, OWN } from '@/lib/server/views/answer-view';
import { listViews } from '@/lib/server/views/list-views';
import { saveView } from '@/lib/server/views/save-view';
import { viewOwner } from '@/lib/server/views/view-owner';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  GET: async (request) => {
    const ctx = await openContext(request);
    if (!ctx.ok) return failureResponse(ctx.failure);
    const views = await listViews(ctx.value);
    if (!views.ok) return failureResponse(views.failure);
    return jsonResponse(request, { data: views.value }, { headers: OWN });
  },

  POST: async (request) => {
    const ctx = await openContext(request);
    if (!ctx.ok) return failureResponse(ctx.failure);
    const owner = viewOwner(ctx.value);
    if (!owner.ok) return failureResponse(owner.failure);
    const body = await readJson(request);
    if (!body.ok) return body.response;
    const saved = await saveView(ctx.value, body.value);
    if (!saved.ok) return failureResponse(saved.failure);
    const { id, isNew } = saved.value;
    return answerView(request, ctx.value, id, {
      status: isNew ? 201 : 200,
      headers: { Location: `${ctx.value.baseUrl}/api/v1/views/${id}` },
    });
  },
});
