import { readChangeQuery } from '@/lib/server/http/change-controls';
import { defineRoute } from '@/lib/server/http/define-route';
import { jsonResponse } from '@/lib/server/http/json-response';
import { openPublicContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { listChanges } from '@/lib/server/queries/list-changes';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  GET: async (request) => {
    const ctx = openPublicContext();
    const page = await readChangeQuery(ctx, new URL(request.url).searchParams);
    if (!page.ok) return failureResponse(page.failure);
    const { filter, since, limit } = page.value;
    const found = await listChanges(ctx, since ?? 0, limit + 1, filter);
    const data = found.slice(0, limit);
    const last = data.at(-1);
    return jsonResponse(request, {
      data,
      next: found.length > limit && last ? String(last.seq) : null,
    });
  },
});
