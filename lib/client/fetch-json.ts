import { z } from 'zod';

/** The parts of a problem document (RFC 9457) that a view shows. */
const problemSchema = z.object({
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).default([]),
});
type Problem = z.infer<typeof problemSchema>;

/** An answer that is not the one asked for. */
export class ResponseError extends Error {
  override readonly name = 'ResponseError';

  constructor(
    /** HTTP status; 0 when no answer came at all. */
    readonly status: number,
    /** What the server says is wrong, when it said so. */
    readonly problem: Problem | null,
    /** To quote to whoever runs the diary. */
    readonly requestId: string | null,
    options?: ErrorOptions,
  ) {
    super(problem?.detail ?? problem?.title ?? `HTTP status ${status}`, options);
  }
}

interface FetchJsonOptions {
  signal?: AbortSignal;
}

/**
 * Gets a document of our API and reads it by its schema.
 * @param path path and query on this origin, such as `/api/v1/facets?host=RU`
 * @throws ResponseError for any status but 2xx and when no answer came
 * @throws ZodError when the answer is not what the schema says
 */
export async function fetchJson<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  { signal }: FetchJsonOptions = {},
): Promise<z.output<Schema>> {
  const response = await ask(path, signal);
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return schema.parse(body);
  const problem = problemSchema.safeParse(body);
  throw new ResponseError(
    response.status,
    problem.success ? problem.data : null,
    response.headers.get('x-request-id'),
  );
}

async function ask(path: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(path, {
      headers: { accept: 'application/json' },
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    // A cancelled request is not a failure: whoever cancelled it knows.
    if (signal?.aborted) throw cause;
    throw new ResponseError(0, null, null, { cause });
  }
}
