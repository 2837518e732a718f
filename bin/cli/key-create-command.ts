import { formatFieldErrors } from '@/lib/domain/field-errors';
import { createKey } from '@/lib/server/people/create-key';
import type { Command } from './command';
import { CommandError } from './command-error';
import { readRole, readTexts } from './read-options';

/** Prints only the key, so that a script can take it. */
export const keyCreateCommand: Command = {
  usage: '--role ROLE --name NAME',
  summary: 'make an API key and print it',
  options: { role: { type: 'string' }, name: { type: 'string' } },
  positionals: 0,
  run: async ({ ctx, values, print }) => {
    const textOf = readTexts(values, ['role', 'name']);
    const made = await createKey(ctx, { name: textOf('name'), role: readRole(textOf('role')) });
    if (!made.ok) throw new CommandError(formatFieldErrors(made.failure.errors));
    print(made.value.key);
    return 0;
  },
};
