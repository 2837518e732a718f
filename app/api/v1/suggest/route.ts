import { defineRoute } from '@/lib/server/http/define-route';
import { jsonResponse } from '@/lib/server/http/json-response';
import { openContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { readSuggestQuery } from '@/lib/server/http/read-suggest-query';
import { suggest } from '@/lib/server/queries/suggest';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  GET: async (request) => {
    const ctx = await openContext(request);
    if (!ctx.ok) return failureResponse(ctx.failure);
    const query = readSuggestQuery(ctx.value, new URL(request.url).searchParams);
    if (!query.ok) return failureResponse(query.failure);
    const data = await suggest(ctx.value, query.value.q, query.value.types);
    return jsonResponse(request, { data });
  },
});
