import { z } from 'zod';
import { openApiDocument } from './document';

const parameterSchema = z.object({
  name: z.string(),
  in: z.enum(['query', 'path', 'header']),
  required: z.boolean(),
  description: z.string(),
  schema: z.object({ enum: z.array(z.string()).optional() }),
  example: z.string().optional(),
});

const mediaSchema = z.object({
  schema: z.object({ $ref: z.string().optional() }),
  example: z.unknown().optional(),
  examples: z.record(z.string(), z.object({ summary: z.string(), value: z.unknown() })).optional(),
});

const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string(),
  description: z.string().optional(),
  security: z.array(z.unknown()).optional(),
  parameters: z.array(parameterSchema).default([]),
  requestBody: z.object({ content: z.record(z.string(), mediaSchema) }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string() })),
});

const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
});

export type ApiParameter = z.output<typeof parameterSchema>;

/** One operation of the API, as its reference shows it. */
export interface ApiOperation {
  id: string;
  /** In capitals. */
  method: string;
  path: string;
  summary: string;
  description: string | null;
  needsKey: boolean;
  parameters: readonly ApiParameter[];
  /** What may be sent: media types, and examples as JSON text. */
  body: { types: readonly string[]; examples: readonly { name: string; json: string }[] } | null;
  responses: readonly { status: string; description: string }[];
}

/** The operations of the API's description in its order, by the part of the diary they are about. */
export function listOperations(baseUrl: string): Map<string, ApiOperation[]> {
  const { paths } = documentSchema.parse(openApiDocument(baseUrl));
  const groups = new Map<string, ApiOperation[]>();
  for (const [path, methods] of Object.entries(paths)) {
    const operations = Object.entries(methods).map(([method, one]) => present(method, path, one));
    const group = groupOf(path);
    groups.set(group, [...(groups.get(group) ?? []), ...operations]);
  }
  return groups;
}

/** `/api/v1/events/{id}` is about `events`, `/feeds/events.ics` about `feeds`. */
function groupOf(path: string): string {
  const [, first = '', , third] = path.split('/');
  if (first === 'api') return third ?? 'health';
  return path.endsWith('/event.ics') ? 'feeds' : first;
}

function present(
  method: string,
  path: string,
  operation: z.output<typeof operationSchema>,
): ApiOperation {
  const media = Object.values(operation.requestBody?.content ?? {})[0];
  const named = Object.values(media?.examples ?? {}).map(({ summary, value }) => ({
    name: summary,
    json: JSON.stringify(value, null, 2),
  }));
  const single =
    media?.example === undefined
      ? []
      : [{ name: operation.summary, json: JSON.stringify(media.example, null, 2) }];
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    summary: operation.summary,
    description: operation.description ?? null,
    needsKey: (operation.security ?? []).length > 0,
    parameters: operation.parameters,
    body: operation.requestBody
      ? { types: Object.keys(operation.requestBody.content), examples: [...named, ...single] }
      : null,
    responses: Object.entries(operation.responses).map(([status, { description }]) => ({
      status,
      description,
    })),
  };
}
