import { z } from 'zod';

/** The header in which the proxy tells the page of trouble what it is about. */
export const PROBLEM_HEADER = 'x-chancery-problem';

/** More faults than this are not listed. */
const MOST_ERRORS = 20;

const noteSchema = z.object({
  status: z.union([z.literal(400), z.literal(404), z.literal(410)]),
  /** Path and query as they were asked for. */
  pathname: z.string(),
  search: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })),
});
export type ProblemNote = z.infer<typeof noteSchema>;

/** The note as a header value: ASCII alone. */
export function writeProblemNote(note: ProblemNote): string {
  return encodeURIComponent(JSON.stringify({ ...note, errors: note.errors.slice(0, MOST_ERRORS) }));
}

/** Reads the note back; null when there is none, because somebody opened the page itself. */
export function readProblemNote(header: string | null): ProblemNote | null {
  if (header === null) return null;
  try {
    const parsed = noteSchema.safeParse(JSON.parse(decodeURIComponent(header)));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not written by us.
    return null;
  }
}
