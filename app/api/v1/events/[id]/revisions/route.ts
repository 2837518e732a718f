import { defineRoute } from '@/lib/server/http/define-route';
import { jsonResponse } from '@/lib/server/http/json-response';
import { lookupResponse } from '@/lib/server/http/lookup-response';
import { openContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { formatRevisionCursor, readRevisionControls } from '@/lib/server/http/revision-controls';
import { findEventState } from '@/lib/server/queries/find-event';
import { listRevisions } from '@/lib/server/queries/list-revisions';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute<{ id: string }>({
  GET: async (request, { id }) => {
    const ctx = await openContext(request);
    if (!ctx.ok) return failureResponse(ctx.failure);
    const { search, searchParams } = new URL(request.url);
    const page = readRevisionControls(searchParams);
    if (!page.ok) return failureResponse(page.failure);
    const found = await findEventState(ctx.value, id);
    if (found.state !== 'found') {
      const address = (slug: string) =>
        `${ctx.value.baseUrl}/api/v1/events/${slug}/revisions${search}`;
      return lookupResponse(found, address);
    }
    const { entries, next } = await listRevisions(ctx.value, found.id, page.value);
    return jsonResponse(request, {
      data: entries,
      next: next === null ? null : formatRevisionCursor(next),
    });
  },
});
