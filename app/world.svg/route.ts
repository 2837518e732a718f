import { drawWorld } from '@/lib/server/map/draw-world';

export const dynamic = 'force-static';

/** The outlines of the land, drawn when the app is built. */
export function GET(): Response {
  return new Response(drawWorld(), {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'public, max-age=86400, stale-while-revalidate=604800',
    },
  });
}
