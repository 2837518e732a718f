import { z } from 'zod';

/** The sort key and id of the row that a page follows, or comes before. */
export interface Cursor {
  /** A day or an ISO instant, by the sort; null among rows without a date. */
  key: string | null;
  id: string;
  /** The page is the one before the row, not after it. */
  isBefore: boolean;
}

const cursorSchema = z.object({
  s: z.string(),
  k: z.union([z.iso.date(), z.iso.datetime()]).nullable(),
  i: z.uuid(),
  b: z.literal(true).optional(),
});

/** Opaque to readers: base64url of the sort, the row's key and the direction. */
export function formatCursor(sort: string, { key, id, isBefore }: Cursor): string {
  const json = { s: sort, k: key, i: id, ...(isBefore ? { b: true } : {}) };
  return Buffer.from(JSON.stringify(json)).toString('base64url');
}

/** The cursor, or null when it is not one that `sort` gave. */
export function parseCursor(text: string, sort: string): Cursor | null {
  if (text.length > 400) return null;
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    // Not JSON is not a cursor: the caller names the key.
    return null;
  }
  const parsed = cursorSchema.safeParse(json);
  if (!parsed.success || parsed.data.s !== sort) return null;
  const { k: key } = parsed.data;
  const isInstant = key?.includes('T') ?? false;
  if (sort === '-updated' ? !isInstant : isInstant) return null;
  if (key?.startsWith('0000')) return null;
  return { key: parsed.data.k, id: parsed.data.i, isBefore: parsed.data.b ?? false };
}
