import { getEnv } from '@/lib/env';
import { defineRoute } from '@/lib/server/http/define-route';
import { jsonResponse } from '@/lib/server/http/json-response';
import { openApiDocument } from '@/lib/server/openapi/document';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  GET: async (request) => jsonResponse(request, openApiDocument(getEnv().baseUrl)),
});
