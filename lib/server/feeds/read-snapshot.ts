import type { Ctx } from '@/lib/server/ctx';

/** Runs reads that must agree with each other: all see the diary as it is at the first of them. */
export function readSnapshot<T>(ctx: Ctx, read: (ctx: Ctx) => Promise<T>): Promise<T> {
  return ctx.db.transaction((db) => read({ ...ctx, db }), {
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  });
}
