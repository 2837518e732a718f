import { defineRoute } from '@/lib/server/http/define-route';
import { openContext } from '@/lib/server/http/open-context';
import { failureResponse } from '@/lib/server/http/problem';
import { answerView } from '@/lib/server/views/answer-view';
import { renewAddress, revokeAddress } from '@/lib/server/views/renew-address';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute<{ id: string }>({
  POST: async (request, { id }) => {
    const ctx = await openContext(request);
    if (!ctx.ok) return failureResponse(ctx.failure);
    const renewed = await renewAddress(ctx.value, id);
    if (!renewed.ok) return failureResponse(renewed.failure);
    return answerView(request, ctx.value, id);
  },

  DELETE: async (request, { id }) => {
    const ctx = await openContext(request);
    if (!ctx.ok) return failureResponse(ctx.failure);
    const revoked = await revokeAddress(ctx.value, id);
    return revoked.ok ? new Response(null, { status: 204 }) : failureResponse(revoked.failure);
  },
});
