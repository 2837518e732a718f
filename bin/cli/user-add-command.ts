import { formatFieldErrors } from '@/lib/domain/field-errors';
import { inviteUser } from '@/lib/server/people/invite-user';
import type { Command } from './command';
import { CommandError } from './command-error';
import { handOver } from './hand-over';
import { readRole, readTexts } from './read-options';

/** Nobody's password passes through a shell: whoever opens the link chooses their own. */
export const userAddCommand: Command = {
  usage: '--email ADDRESS --role ROLE',
  summary: 'invite someone; prints, and mails, the one-time link',
  options: { email: { type: 'string' }, role: { type: 'string' } },
  positionals: 0,
  run: async ({ ctx, values, ...speak }) => {
    const textOf = readTexts(values, ['email', 'role']);
    const role = readRole(textOf('role'));
    const made = await inviteUser(ctx, { email: textOf('email'), role });
    if (!made.ok) throw new CommandError(formatFieldErrors(made.failure.errors));
    await handOver(speak, made.value, { kind: 'invitation', role });
    return 0;
  },
};
