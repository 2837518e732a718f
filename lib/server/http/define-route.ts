import { problem } from './problem';
import { reportUnexpected } from './report-unexpected';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
type Method = (typeof METHODS)[number];

export type RouteHandler<Params = Record<string, string | string[]>> = (
  request: Request,
  params: Params,
) => Promise<Response>;

type NextHandler<Params> = (
  request: Request,
  context: { params: Promise<Params> },
) => Promise<Response>;

/**
 * The exports of a route file. Every method answers: those not given with 405, HEAD as GET without
 * its body, OPTIONS with what is allowed. What a handler throws is logged once, with the id that
 * the answer carries.
 */
export function defineRoute<Params = Record<string, string | string[]>>(
  handlers: Partial<Record<Exclude<Method, 'HEAD' | 'OPTIONS'>, RouteHandler<Params>>>,
): Record<Method, NextHandler<Params>> {
  const allowed = METHODS.filter(
    (method) =>
      method === 'OPTIONS' || (method === 'HEAD' ? handlers.GET : handlers[method]) !== undefined,
  ).join(', ');
  const handlerOf = (method: Method): NextHandler<Params> => {
    if (method === 'OPTIONS') return async () => preflight(allowed);
    const handler = handlers[method === 'HEAD' ? 'GET' : method];
    if (!handler) {
      return async () =>
        problem(405, { detail: `This address takes ${allowed}.`, headers: { Allow: allowed } });
    }
    return async (request, context) => {
      try {
        const response = await handler(request, await context.params);
        return method === 'HEAD' ? new Response(null, response) : response;
      } catch (error) {
        const { status, ...details } = reportUnexpected(error, request);
        return problem(status, details);
      }
    };
  };
  return {
    GET: handlerOf('GET'),
    HEAD: handlerOf('HEAD'),
    POST: handlerOf('POST'),
    PUT: handlerOf('PUT'),
    PATCH: handlerOf('PATCH'),
    DELETE: handlerOf('DELETE'),
    OPTIONS: handlerOf('OPTIONS'),
  };
}

/** Reading is open to every origin; writing carries a key, which no browser adds by itself. */
function preflight(allowed: string): Response {
  return new Response(null, {
    status: 204,
    headers: {
      Allow: allowed,
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': allowed,
      'Access-Control-Allow-Headers':
        'Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key',
      'Access-Control-Max-Age': '86400',
    },
  });
}
