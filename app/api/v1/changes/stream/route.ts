import { changeStream } from '@/lib/server/changes/change-stream';
import { sharedChangeHub } from '@/lib/server/changes/shared-hub';
import { readStreamStart } from '@/lib/server/http/change-controls';
import { defineRoute } from '@/lib/server/http/define-route';
import { failureResponse } from '@/lib/server/http/problem';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  GET: async (request) => {
    const start = readStreamStart(request);
    if (!start.ok) return failureResponse(start.failure);
    const hub = sharedChangeHub();
    return new Response(changeStream(hub, start.value ?? (await hub.last())), {
      headers: {
        'Content-Type': 'text/event-stream; charset=utf-8',
        // No proxy may gather or compress what is to arrive at once.
        'Cache-Control': 'no-store, no-transform',
        'X-Accel-Buffering': 'no',
        'Access-Control-Allow-Origin': '*',
      },
    });
  },
});
