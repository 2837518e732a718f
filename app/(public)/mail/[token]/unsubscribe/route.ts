import { endSubscription } from '@/lib/server/digests/answer-subscription';
import { defineRoute } from '@/lib/server/http/define-route';
import { openPublicContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';

/**
 * What a mail program presses to end a subscription: one POST, without a page or a question (RFC
 * 8058, section 3.2). A person who follows the same link is led to the page that asks.
 */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute<{ token: string }>({
  GET: async (_request, { token }) => {
    const { baseUrl } = openPublicContext();
    return Response.redirect(`${baseUrl}/mail/${encodeURIComponent(token)}`, 303);
  },

  POST: async (_request, { token }) => {
    const ended = await endSubscription(openPublicContext(), token);
    if (!ended.ok) return failureResponse(ended.failure);
    return new Response('You are unsubscribed.\n', {
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  },
});
