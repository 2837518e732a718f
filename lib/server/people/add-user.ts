import { z } from 'zod';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { USER_ROLES } from '@/lib/domain/event/vocabulary';
import { parseDocument } from '@/lib/domain/parse-document';
import type { Ctx } from '@/lib/server/ctx';
import { managePeople } from './manage';
import { emailSchema, passwordErrors, personNameSchema } from './person-fields';
import { findUserByEmail, insertUser } from './store-user';
import { writeAudit } from './write-audit';

const schema = z.strictObject({
  email: emailSchema,
  name: personNameSchema,
  role: z.enum(USER_ROLES, { error: 'must be a role' }),
  password: z.string().max(1000),
});

/**
 * An account with a password that whoever runs the diary has chosen: for the command line. People
 * are better invited, since then nobody but them knows it. Gives the account's id.
 */
export async function addUser(ctx: Ctx, document: unknown): Promise<Result<string>> {
  return managePeople(ctx, 'add-user', async (tx) => {
    const parsed = parseDocument(schema, document);
    if (!parsed.ok) return parsed;
    const { email, name, role, password } = parsed.value;
    const faults = passwordErrors(password, [name, email]);
    if (faults.length > 0) return fail('unprocessable', 'Choose another password.', faults);
    if (await findUserByEmail(tx, email)) {
      return fail('unprocessable', 'This address has an account already.', [
        { path: 'email', message: 'has an account already' },
      ]);
    }
    const id = await insertUser(tx, { email, name, role, password }, ctx.now);
    await writeAudit(tx, ctx, {
      action: 'add-user',
      subject: `user:${id}`,
      subjectName: email,
      after: { role },
    });
    return ok(id);
  });
}
