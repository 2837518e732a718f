import { defineRoute } from '@/lib/server/http/define-route';
import { problem } from '@/lib/server/http/problem';
import { isReady } from '@/lib/server/queries/is-ready';

const HEADERS = { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' };

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  GET: async (request) => {
    const asksReady = new URL(request.url).searchParams.get('ready') === '1';
    if (asksReady && !(await isReady())) {
      return problem(503, {
        detail: 'The database is away or its migrations are not all applied.',
        headers: { 'Retry-After': '5' },
      });
    }
    return Response.json({ status: asksReady ? 'ready' : 'alive' }, { headers: HEADERS });
  },
});
