import { join } from 'node:path';
import { canEditEvents, canPublishEvents } from '@/lib/domain/permissions';
import { getEnv } from '@/lib/env';
import { authorize } from '@/lib/server/authorize';
import { defineRoute } from '@/lib/server/http/define-route';
import { openContext } from '@/lib/server/http/open-context';
import { failureResponse, problem } from '@/lib/server/http/problem';
import { readImportQuery } from '@/lib/server/http/read-import-query';
import { IMPORT_TYPES, readImportType } from '@/lib/server/http/read-import-type';
import { BodyTooLarge, spoolBody } from '@/lib/server/http/spool-body';
import { streamImport } from '@/lib/server/http/stream-import';
import { startImport } from '@/lib/server/imports/import-rows';
import { UnreadableSource } from '@/lib/server/imports/import-source';
import { openSource } from '@/lib/server/imports/open-source';

/** A file may be this large: 50 MiB. */
const MAX_BYTES = 50 * 1024 * 1024;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  POST: async (request) => {
    const ctx = await openContext(request);
    if (!ctx.ok) return failureResponse(ctx.failure);
    const { actor } = ctx.value;
    // Before the body is read: who may not write is told so, whatever was sent.
    const allowed = authorize(actor, canEditEvents(actor));
    if (!allowed.ok) return failureResponse(allowed.failure);
    const query = readImportQuery(new URL(request.url).searchParams);
    if (!query.ok) return failureResponse(query.failure);
    const { dryRun, publish, fileName, mapping, delimiter } = query.value;
    const publishes = authorize(actor, !publish || canPublishEvents(actor));
    if (!publishes.ok) return failureResponse(publishes.failure);
    const type = readImportType(request.headers);
    if (!type) {
      const types = Object.keys(IMPORT_TYPES).join(', ');
      return problem(415, {
        detail: `Send one of ${types}, not compressed.`,
        headers: { Accept: types },
      });
    }
    try {
      const body = await spoolBody(request, join(getEnv().dataDir, 'uploads'), MAX_BYTES);
      try {
        const file = { ...type, open: body.read, fileName };
        const source = await openSource(ctx.value, file, {
          mapping,
          delimiter,
          remembers: !dryRun,
        });
        const { signal } = request;
        const running = startImport(ctx.value, source, { publish, dryRun, fileName, signal });
        return await streamImport(request, running, body.close);
      } catch (error) {
        await body.close();
        throw error;
      }
    } catch (error) {
      if (error instanceof BodyTooLarge) {
        return problem(413, { detail: `A file may hold at most ${MAX_BYTES} bytes.` });
      }
      if (error instanceof UnreadableSource) {
        return problem(422, { detail: error.message, errors: error.errors });
      }
      throw error;
    }
  },
});
