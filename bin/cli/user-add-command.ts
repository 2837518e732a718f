import { formatFieldErrors } from '@/lib/domain/field-errors';
import { inviteUser } from '@/lib/server/people/invite-user';
import type { Command } from './command';
import { CommandError } from './command-error';
import { readRole, readText } from './key-create-command';

/** Nobody's password passes through a shell: whoever opens the link chooses their own. */
export const userAddCommand: Command = {
  usage: '--email ADDRESS --role ROLE',
  summary: 'invite someone; prints the one-time link',
  options: { email: { type: 'string' }, role: { type: 'string' } },
  positionals: 0,
  run: async ({ ctx, values, print }) => {
    const email = readText(values.email, '--email');
    const made = await inviteUser(ctx, { email, role: readRole(values.role) });
    if (!made.ok) throw new CommandError(formatFieldErrors(made.failure.errors));
    print(made.value.url);
    return 0;
  },
};
