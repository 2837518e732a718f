import { fail } from '@/lib/domain/errors';
import { defineRoute } from '@/lib/server/http/define-route';
import { failureResponse } from '@/lib/server/http/problem';

const missing = async () =>
  failureResponse(fail('not-found', 'The API has nothing at this address.').failure);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  GET: missing,
  POST: missing,
  PUT: missing,
  PATCH: missing,
  DELETE: missing,
});
