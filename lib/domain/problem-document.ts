import { z } from 'zod';

/** An error as the API tells it (RFC 9457). */
export const problemDocumentSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })),
  /** With 412: the version now stored. */
  current_version: z.int().optional(),
  /** With 500 and 503: the id under which it was logged. */
  request_id: z.string().optional(),
});
