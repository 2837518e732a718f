import { defineRoute } from '@/lib/server/http/define-route';
import { drawWorld } from '@/lib/server/map/draw-world';

let drawn: string | undefined;

/** The outlines of the land, drawn when they are first asked for. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  GET: async () => {
    drawn ??= drawWorld();
    return new Response(drawn, {
      headers: {
        'Content-Type': 'image/svg+xml',
        'Cache-Control': 'public, max-age=86400, stale-while-revalidate=604800',
      },
    });
  },
});
