import type { Result } from '@/lib/domain/errors';
import type { Ctx } from '@/lib/server/ctx';
import { defineRoute } from './define-route';
import { jsonResponse } from './json-response';
import { openContext } from './open-context';
import { failureResponse } from './problem';
import { type ReadQuery, readQuery } from './read-query';

/** The exports of a route that answers GET with one document about the events of a filter. */
export function defineReadRoute(
  controls: readonly string[],
  read: (ctx: Ctx, query: ReadQuery) => Promise<Result<unknown>>,
) {
  return defineRoute({
    // biome-ignore lint/correctness/noComponentHookFactories: a request handler, not a component
    GET: async (request) => {
      const ctx = await openContext(request);
      if (!ctx.ok) return failureResponse(ctx.failure);
      const query = await readQuery(ctx.value, new URL(request.url).searchParams, controls);
      if (!query.ok) return failureResponse(query.failure);
      const document = await read(ctx.value, query.value);
      if (!document.ok) return failureResponse(document.failure);
      return jsonResponse(request, document.value);
    },
  });
}
