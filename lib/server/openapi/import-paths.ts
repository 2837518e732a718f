import { z } from 'zod';
import { importTotalsSchema, rowReportSchema } from '@/lib/domain/imports/outcome';
import { TABLE_FIELDS } from '@/lib/domain/imports/table-fields';
import { IMPORT_TYPES } from '@/lib/server/http/read-import-type';
import { queryParameter } from './parameters';
import { problems } from './responses';

/** Importing files. */
export function importPaths(): Record<string, object> {
  return { '/api/v1/imports': { post: importFile() } };
}

const FLAG = { enum: ['0', '1'] };

function importFile() {
  const body = { schema: { type: 'string', format: 'binary' } };
  return {
    operationId: 'importFile',
    summary: 'Import a table, a calendar or an export (editor)',
    description:
      'Answers while it goes: a line a row or calendar entry, the totals last. Sent again, it changes nothing; broken off, it goes on where it was. A failure in the middle ends the lines with `{problem}` in place of the totals.',
    security: [{ key: [] }],
    parameters: [
      queryParameter('dry_run', '1: say what would happen, write nothing', FLAG),
      queryParameter('publish', '1: publish what is new (publisher)', FLAG),
      {
        ...queryParameter(
          'column',
          `What a column of a table means, field:column, as often as needed; remembered for the next table with these columns. Fields: ${TABLE_FIELDS.join(', ')}`,
        ),
        schema: { type: 'array', items: { type: 'string' } },
        explode: true,
      },
      queryParameter('delimiter', 'What separates the fields of a table: one character, or tab'),
      queryParameter('name', 'What the file is called'),
    ],
    requestBody: {
      required: true,
      content: Object.fromEntries(Object.keys(IMPORT_TYPES).map((type) => [type, body])),
    },
    responses: {
      200: {
        description: 'A report a line; X-Import-Id names the import',
        content: {
          'application/x-ndjson': {
            schema: { anyOf: [rowReportSchema, importTotalsSchema].map(toJsonSchema) },
          },
        },
      },
      ...problems(400, 401, 403, 413, 415, 422),
    },
  };
}

function toJsonSchema(schema: z.ZodType) {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema);
  return json;
}
