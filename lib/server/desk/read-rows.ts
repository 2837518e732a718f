import { z } from 'zod';
import type { Day } from '@/lib/domain/dates/day';
import { daySchema } from '@/lib/domain/dates/day-schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { Reading, Refusal } from '@/lib/domain/parse/draft';
import { findPublished } from '@/lib/domain/parse/find-published';
import type { ReadDraft } from '@/lib/domain/parse/read-draft';
import { splitLines, type TextPart } from '@/lib/domain/parse/split-lines';
import { type Ctx, today } from '@/lib/server/ctx';
import { readText } from '@/lib/server/parse/read-text';
import { lookUpDrafts } from './look-up-drafts';

const schema = z.strictObject({
  text: z.string().max(200_000),
  /** The day it was written; null to take what a report says of itself, else today. */
  published: daySchema.nullable(),
});

/** More lines than this are a file: those are imported. */
const MOST_LINES = 200;

/** Shorter than this a text is a note of the desk, which may be of any time (UTF-16 units). */
const LONGEST_NOTE = 220;

/** A piece of a pasted text with what was read from it; spans are counted from its beginning. */
export interface ReadPart extends TextPart {
  drafts: ReadDraft[];
  /** Why there are none. */
  reason: Refusal | null;
}

/** A pasted text: the day it was read as of, and its pieces. */
export interface ReadText {
  published: Day;
  parts: ReadPart[];
}

/**
 * What a pasted text tells of, piece by piece. Nothing is stored. Fails with `unprocessable` for
 * more lines than a desk can look at, and as reading a text does.
 */
export async function readRows(ctx: Ctx, request: unknown): Promise<Result<ReadText>> {
  const parsed = schema.safeParse(request);
  if (!parsed.success) return fail('bad-request', 'This is no text with its day.');
  const { text } = parsed.data;
  const parts = splitLines(text);
  const ownDay = parts.length === 1 ? findPublished(text) : null;
  const published = parsed.data.published ?? ownDay ?? today(ctx);
  if (parts.length > MOST_LINES) {
    return fail('unprocessable', `These are ${parts.length} lines; ${MOST_LINES} can be read.`, [
      { path: 'text', message: `has more than ${MOST_LINES} lines: import it as a file` },
    ]);
  }
  const read: ReadPart[] = [];
  for (const part of parts) {
    const reading = await readPart(ctx, part.text, published);
    if (!reading.ok) return reading;
    const { events, reason = null } = reading.value;
    read.push({ ...part, drafts: await lookUpDrafts(ctx, events), reason });
  }
  return ok({ published, parts: read });
}

/**
 * A note of the desk that names a year long gone is an entry of that year. To the reader of reports
 * it would be a memory.
 */
async function readPart(ctx: Ctx, text: string, published: Day): Promise<Result<Reading>> {
  const reading = await readText(ctx, { text, published });
  const [year] = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text) ?? [];
  const isOldNote =
    reading.ok && reading.value.reason === 'anniversary' && text.length <= LONGEST_NOTE;
  return isOldNote && year !== undefined
    ? readText(ctx, { text, published: `${year}-07-01` })
    : reading;
}
