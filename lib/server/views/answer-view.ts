import type { Ctx } from '@/lib/server/ctx';
import { jsonResponse } from '@/lib/server/http/json-response';
import { failureResponse } from '@/lib/server/http/problem';
import { findView } from './list-views';

/** What is somebody's own is kept by nobody on the way. */
export const OWN = { 'Cache-Control': 'private, no-cache' };

/** One of somebody's own views as a JSON document, or the problem that there is none. */
export async function answerView(
  request: Request,
  ctx: Ctx,
  id: string,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Promise<Response> {
  const view = await findView(ctx, id);
  if (!view.ok) return failureResponse(view.failure);
  return jsonResponse(request, view.value, { status, headers: { ...OWN, ...headers } });
}
