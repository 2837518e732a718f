import { defineRoute } from '@/lib/server/http/define-route';
import { openPublicContext } from '@/lib/server/http/open-context';

/** What is somebody's own, or asks who they are. */
const CLOSED = ['/desk', '/views', '/mail/', '/sign-in', '/welcome', '/api/auth/'];

/** The robots exclusion file (RFC 9309): everything public, feeds too, and nothing else. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  GET: async () => {
    const { baseUrl } = openPublicContext();
    const lines = [
      'User-agent: *',
      'Allow: /feeds/',
      ...CLOSED.map((path) => `Disallow: ${path}`),
      '',
      `Sitemap: ${baseUrl}/sitemap.xml`,
      '',
    ];
    return new Response(lines.join('\n'), {
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'public, max-age=86400',
      },
    });
  },
});
