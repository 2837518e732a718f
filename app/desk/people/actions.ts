'use server';

import type {
  KeyResult,
  LinkResult,
  PeopleFailure,
  PeopleResult,
} from '@/components/desk/people/people-types';
import type { Failure, Result } from '@/lib/domain/errors';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import { openActionContext } from '@/lib/server/auth/page-context';
import type { Ctx } from '@/lib/server/ctx';
import { changeRole } from '@/lib/server/people/change-role';
import { createKey } from '@/lib/server/people/create-key';
import { disableUser } from '@/lib/server/people/disable-user';
import { enableUser } from '@/lib/server/people/enable-user';
import { endSessions } from '@/lib/server/people/end-sessions';
import { inviteUser } from '@/lib/server/people/invite-user';
import { makeResetLink } from '@/lib/server/people/make-reset-link';
import { revokeKey } from '@/lib/server/people/revoke-key';
import { withdrawInvitation } from '@/lib/server/people/withdraw-invitation';
import { deliverLink } from './deliver-link';

/* Each can be called by anyone with anything: the context wants an admin, the command checks the rest. */

export async function changeRoleAction(userId: string, role: UserRole): Promise<PeopleResult> {
  return done(await asAdmin((ctx) => changeRole(ctx, { userId, role })));
}

export async function disableAction(userId: string): Promise<PeopleResult> {
  return done(await asAdmin((ctx) => disableUser(ctx, userId)));
}

export async function enableAction(userId: string): Promise<PeopleResult> {
  return done(await asAdmin((ctx) => enableUser(ctx, userId)));
}

export async function endSessionsAction(userId: string): Promise<PeopleResult> {
  const ended = await asAdmin((ctx) => endSessions(ctx, userId));
  return ended.ok ? { state: 'done', count: ended.value } : failed(ended.failure);
}

export async function makeResetLinkAction(userId: string): Promise<LinkResult> {
  const made = await asAdmin((ctx) => makeResetLink(ctx, userId));
  return made.ok ? deliverLink(made.value, { kind: 'passwordReset' }) : failed(made.failure);
}

export async function inviteAction(email: string, role: UserRole): Promise<LinkResult> {
  const made = await asAdmin((ctx) => inviteUser(ctx, { email, role }));
  return made.ok ? deliverLink(made.value, { kind: 'invitation', role }) : failed(made.failure);
}

export async function withdrawAction(linkId: string): Promise<PeopleResult> {
  return done(await asAdmin((ctx) => withdrawInvitation(ctx, linkId)));
}

export async function createKeyAction(name: string, role: UserRole): Promise<KeyResult> {
  const made = await asAdmin((ctx) => createKey(ctx, { name, role }));
  return made.ok ? { state: 'made', name, key: made.value.key } : failed(made.failure);
}

export async function revokeKeyAction(keyId: string): Promise<PeopleResult> {
  return done(await asAdmin((ctx) => revokeKey(ctx, keyId)));
}

async function asAdmin<T>(command: (ctx: Ctx) => Promise<Result<T>>): Promise<Result<T>> {
  const ctx = await openActionContext('admin');
  return ctx.ok ? command(ctx.value) : ctx;
}

function done(result: Result<unknown>): PeopleResult {
  return result.ok ? { state: 'done' } : failed(result.failure);
}

function failed({ detail, errors }: Failure): PeopleFailure {
  return { state: 'failed', detail, errors };
}
