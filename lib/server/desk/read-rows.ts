import { z } from 'zod';
import { daySchema } from '@/lib/domain/dates/day-schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { Draft, Refusal } from '@/lib/domain/parse/draft';
import { splitLines, type TextPart } from '@/lib/domain/parse/split-lines';
import type { Ctx } from '@/lib/server/ctx';
import { readText } from '@/lib/server/parse/read-text';

const schema = z.strictObject({ text: z.string().max(200_000), published: daySchema });

/** More lines than this are a file: those are imported. */
const MOST_LINES = 200;

/** A piece of a pasted text with what was read from it; spans are counted from its beginning. */
export interface ReadPart extends TextPart {
  drafts: Draft[];
  /** Why there are none. */
  reason: Refusal | null;
}

/**
 * What a pasted text tells of, piece by piece. Nothing is stored. Fails with `unprocessable` for
 * more lines than a desk can look at, and as reading a text does.
 */
export async function readRows(ctx: Ctx, request: unknown): Promise<Result<ReadPart[]>> {
  const parsed = schema.safeParse(request);
  if (!parsed.success) return fail('bad-request', 'This is no text with its day.');
  const { text, published } = parsed.data;
  const parts = splitLines(text);
  if (parts.length > MOST_LINES) {
    return fail('unprocessable', `These are ${parts.length} lines; ${MOST_LINES} can be read.`, [
      { path: 'text', message: `has more than ${MOST_LINES} lines: import it as a file` },
    ]);
  }
  const read: ReadPart[] = [];
  for (const part of parts) {
    const reading = await readText(ctx, { text: part.text, published });
    if (!reading.ok) return reading;
    read.push({ ...part, drafts: reading.value.events, reason: reading.value.reason ?? null });
  }
  return ok(read);
}
