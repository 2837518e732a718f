import type { z } from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  object: 'must be an object',
  record: 'must be an object',
  array: 'must be a list',
  string: 'must be text',
  number: 'must be a number',
  int: 'must be a whole number',
  boolean: 'must be true or false',
};

/** Of what there is too much or too little, by the origin that zod names. */
const UNITS: Readonly<Record<string, string>> = { array: ' entries', string: ' characters' };

/**
 * The diary's words for a fault that a schema has no words of its own for, to be read after the name
 * of the field: "must be a list". Given to zod with the input, so that a schema's words come first;
 * undefined leaves it to zod.
 */
export function describeIssue(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected];
    case 'too_big':
      return `must have at most ${issue.maximum}${UNITS[issue.origin] ?? ''}`;
    case 'too_small':
      return `must have at least ${issue.minimum}${UNITS[issue.origin] ?? ''}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'has none of the forms it may have';
    case 'invalid_format':
      return `must be a well-formed ${issue.format}`;
    default:
      return undefined;
  }
}
