import { z } from 'zod';
import type { FieldError } from '@/lib/domain/errors';
import { findPasswordFault, type PasswordFault } from '@/lib/domain/passwords/password';
import { lineSchema } from '@/lib/domain/text';

/** An address as accounts keep it: lower case, without the characters that split mail headers. */
export const emailSchema = z
  .string({ error: 'must be an e-mail address' })
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email({ error: 'must be an e-mail address' }).max(254));

export const personNameSchema = lineSchema(120);

const FAULTS: Record<PasswordFault, string> = {
  short: 'must have at least 12 characters',
  long: 'must have at most 256 characters',
  common: 'is one of the passwords that are tried first',
  personal: 'must not be your name or address',
};

/** What is wrong with a new password, as a field error. */
export function passwordErrors(password: string, personal: readonly string[]): FieldError[] {
  const fault = findPasswordFault(password, personal);
  return fault === null ? [] : [{ path: 'password', message: FAULTS[fault] }];
}
