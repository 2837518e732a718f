import { USER_ROLES, type UserRole } from '@/lib/domain/event/vocabulary';
import { formatFieldErrors } from '@/lib/domain/field-errors';
import { createKey } from '@/lib/server/people/create-key';
import type { Command } from './command';
import { CommandError } from './command-error';

/** Prints only the key, so that a script can take it. */
export const keyCreateCommand: Command = {
  usage: '--role ROLE --name NAME',
  summary: 'make an API key and print it',
  options: { role: { type: 'string' }, name: { type: 'string' } },
  positionals: 0,
  run: async ({ ctx, values, print }) => {
    const made = await createKey(ctx, {
      name: readText(values.name, '--name'),
      role: readRole(values.role),
    });
    if (!made.ok) throw new CommandError(formatFieldErrors(made.failure.errors));
    print(made.value.key);
    return 0;
  },
};

/** The text of an option that must be given. */
export function readText(value: string | boolean | undefined, option: string): string {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') throw new CommandError(`${option} is needed.`);
  return text;
}

/** A role by name. */
export function readRole(value: string | boolean | undefined): UserRole {
  const role = USER_ROLES.find((one) => one === value);
  if (!role) throw new CommandError(`--role must be one of ${USER_ROLES.join(', ')}.`);
  return role;
}
