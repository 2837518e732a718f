import { type Examples, PROBLEM_EXAMPLES } from './examples';
import { type DocumentName, refTo } from './schemas';

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'The query or the syntax is wrong; `errors` names the key',
  401: 'A key is needed, or the one sent is not known',
  403: 'The role is too low',
  404: 'Nothing here',
  405: 'The address takes other methods; Allow names them',
  409: 'What is stored does not allow it',
  410: 'Withdrawn, deleted or given up',
  412: 'Another version is stored than If-Match names',
  413: 'The document is too large',
  415: 'Another media type is needed',
  422: 'Fields cannot be taken; `errors` names each',
  428: 'If-Match is missing',
};

/** An answer with one of the named documents as JSON, and the tag that If-Match takes. */
export function jsonAnswer(description: string, document: DocumentName, examples?: Examples) {
  return {
    description,
    headers: { ETag: { description: 'Opaque; carries the version', schema: { type: 'string' } } },
    content: {
      'application/json': {
        schema: refTo(document),
        ...(examples ? { examples } : {}),
      },
    },
  };
}

/** Problem documents for these statuses. */
export function problems(...statuses: number[]): Record<string, object> {
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      {
        description: PROBLEMS[status] ?? 'Error',
        content: {
          'application/problem+json': {
            schema: refTo('Problem'),
            ...(status in PROBLEM_EXAMPLES ? { example: PROBLEM_EXAMPLES[status] } : {}),
          },
        },
      },
    ]),
  );
}
