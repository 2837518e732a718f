import { ok } from '@/lib/domain/errors';
import { defineReadRoute } from '@/lib/server/http/define-read-route';
import { countFacets } from '@/lib/server/queries/count-facets';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineReadRoute([], (ctx, query) =>
  countFacets(ctx, query.filter).then(ok),
);
