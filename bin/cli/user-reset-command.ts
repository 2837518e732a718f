import { makeResetLink } from '@/lib/server/people/make-reset-link';
import { findUserByEmail } from '@/lib/server/people/store-user';
import type { Command } from './command';
import { CommandError } from './command-error';
import { handOver } from './hand-over';
import { readTexts } from './read-options';

/** The old password works until the link is used. */
export const userResetCommand: Command = {
  usage: '--email ADDRESS',
  summary: 'print, and mail, a one-time link that sets a new password',
  options: { email: { type: 'string' } },
  positionals: 0,
  run: async ({ ctx, values, ...speak }) => {
    const email = readTexts(values, ['email'])('email');
    const user = await findUserByEmail(ctx.db, email);
    if (!user) throw new CommandError(`Nobody has the address ${email}.`);
    const made = await makeResetLink(ctx, user.id);
    if (!made.ok) throw new CommandError(made.failure.detail);
    await handOver(speak, made.value, { kind: 'passwordReset' });
    return 0;
  },
};
