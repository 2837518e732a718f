import { count, desc, eq, isNull, sql } from 'drizzle-orm';
import { importEvent, importRun } from '@/db/schema';
import type { ImportFormat } from '@/lib/domain/imports/outcome';
import type { Ctx } from '@/lib/server/ctx';

/** An import as the desk's history shows it. Instants are ISO 8601. */
export interface ImportLine {
  id: string;
  format: ImportFormat;
  fileName: string | null;
  published: boolean;
  actorName: string;
  startedAt: string;
  /** `done` by itself or stopped, `running`, or `broken-off` when it has not moved for long. */
  state: 'done' | 'running' | 'broken-off';
  made: number;
  changed: number;
  undoneAt: string | null;
  undoneBy: string | null;
}

/** Milliseconds without a batch after which an import is taken to be broken off. */
const PATIENCE = 120_000;
const SHOWN = 50;

/** The latest imports that changed anything, the last first. For editors. */
export async function listImports({ db, now }: Pick<Ctx, 'db' | 'now'>): Promise<ImportLine[]> {
  const made = sql<number>`(count(*) filter (where ${isNull(importEvent.versionBefore)}))::int`;
  const rows = await db
    .select({ run: importRun, made, all: count(importEvent.eventId) })
    .from(importRun)
    .leftJoin(importEvent, eq(importEvent.importId, importRun.id))
    .groupBy(importRun.id)
    .orderBy(desc(importRun.startedAt))
    .limit(SHOWN);
  return rows.map(({ run, made: madeCount, all }) => {
    const isStale = now.getTime() - run.progressAt.getTime() > PATIENCE;
    return {
      id: run.id,
      format: run.format,
      fileName: run.fileName,
      published: run.publish,
      actorName: run.actorName,
      startedAt: run.startedAt.toISOString(),
      state: run.finishedAt ? 'done' : isStale ? 'broken-off' : 'running',
      made: madeCount,
      changed: all - madeCount,
      undoneAt: run.undoneAt?.toISOString() ?? null,
      undoneBy: run.undoneBy,
    };
  });
}
