import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/client';
import { columnMapping } from '@/db/schema';
import { type ColumnMapping, TABLE_FIELDS } from '@/lib/domain/imports/table-fields';
import type { Ctx } from '@/lib/server/ctx';

const mappingSchema = z.partialRecord(z.enum(TABLE_FIELDS), z.string());

/** Under what the mapping of a table is remembered: the names of its columns in their order. */
export function headerKeyOf(columns: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(columns)).digest('base64url').slice(0, 22);
}

/** What the columns of such a table were last said to mean; null when nobody ever said it. */
export async function recallMapping(
  db: Database,
  columns: readonly string[],
): Promise<ColumnMapping | null> {
  const [found] = await db
    .select({ columns: columnMapping.columns })
    .from(columnMapping)
    .where(eq(columnMapping.headerKey, headerKeyOf(columns)));
  return found ? mappingSchema.parse(found.columns) : null;
}

/** Keeps what the columns of such a table mean. */
export async function rememberMapping(
  ctx: Ctx,
  columns: readonly string[],
  mapping: ColumnMapping,
  fileName: string | null,
): Promise<void> {
  const values = { columns: mapping, fileName, actorName: ctx.actor.name, usedAt: ctx.now };
  await ctx.db
    .insert(columnMapping)
    .values({ headerKey: headerKeyOf(columns), ...values })
    .onConflictDoUpdate({ target: columnMapping.headerKey, set: values });
}
