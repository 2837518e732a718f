import { fail, ok, type Result } from '@/lib/domain/errors';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { ANONYMOUS } from '@/lib/domain/permissions';
import type { Ctx } from '@/lib/server/ctx';
import { readQuery } from '@/lib/server/http/read-query';

/**
 * A query string as the canonical text of its filter, which is what views keep. What is in it must be
 * known to the public, because the view's feed is: fails with `unprocessable`, naming keys under
 * `filter`.
 */
export async function readViewFilter(ctx: Ctx, text: string): Promise<Result<string>> {
  const params = new URLSearchParams(text.replace(/^\?/, ''));
  const query = await readQuery({ ...ctx, actor: ANONYMOUS }, params, []);
  if (query.ok) return ok(formatFilter(query.value.filter));
  return fail(
    'unprocessable',
    query.failure.detail,
    query.failure.errors.map(({ path, message }) => ({ path: `filter.${path}`, message })),
  );
}
